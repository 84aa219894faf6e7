#pragma once

#include "app/desk/importpreview.h"

#include <QFutureWatcher>
#include <QObject>

namespace noticedesk {

class Session;

/// Works out and does imports beside the window, with a store object of its own, so that nothing waits for a large
/// file. A store without a file is worked on in place.
class ImportWork final : public QObject {
    Q_OBJECT
public:
    explicit ImportWork(Session &session, QObject *parent = nullptr);
    ~ImportWork() override;

    /// Answers by `previewed` or `failed`. A later call makes an earlier one void.
    void preview(const Sources &sources, const ReadOptions &options);
    /// Does what was shown, in one transaction, and makes it a step of undo. Answers by `applied` or `failed`.
    void apply(const ImportPreview &preview);
    /// Makes what is being worked out void. What is being stored is stored all the same.
    void stop();

Q_SIGNALS:
    /// How many of the files have been read.
    void progressed(int filesRead);
    void previewed(const noticedesk::ImportPreview &preview);
    void applied(const QList<noticedesk::IncidentId> &ids);
    void failed(const noticedesk::Error &error);

private:
    using Previewing = QFutureWatcher<Result<ImportPreview>>;
    using Storing = QFutureWatcher<Result<>>;

    void answer(const Result<ImportPreview> &preview);
    void applyInPlace(const ImportPreview &preview, const QString &act);
    [[nodiscard]] bool isAsPlanned(const Incident &incident);
    void finish(const ImportPreview &preview);

    Session &m_session;
    Previewing *m_previewing = nullptr;
};

} // namespace noticedesk
