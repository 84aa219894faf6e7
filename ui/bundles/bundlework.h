#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace noticedesk {

class Session;

/// Writes a bundle beside the window, with a store object of its own.
class BundleWork final : public QObject {
    Q_OBJECT
public:
    explicit BundleWork(Session &session, QObject *parent = nullptr);
    ~BundleWork() override;

    /// Answers by `written`, `failed` or `stopped`. One bundle at a time.
    void write(const QList<IncidentId> &ids, const QString &file);
    /// No file is written then, and one that was there stays.
    void stop();

Q_SIGNALS:
    void progressed(int incidents);
    void written(const QString &file, int incidents);
    void failed(const noticedesk::Error &error);
    void stopped();

private:
    void answer();

    Session &m_session;
    std::stop_source m_stop;
    QFutureWatcher<Result<int>> m_writing;
    QString m_file;
};

} // namespace noticedesk
