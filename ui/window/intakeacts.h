#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace noticedesk {

class ImportWork;
class PastePostDialog;
class Session;

/// The ways by which posts come in: pasted, dropped, from a file, and the sample of the program.
class IntakeActs final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of dialogs, and where posts are dropped; both must outlive it.
    IntakeActs(Session &session, QWidget &window);

    /// Shows what importing would do; the clipboard is proposed.
    void pastePost();
    void importFiles(const QStringList &files);
    void openSample();

Q_SIGNALS:
    void imported(const QList<noticedesk::IncidentId> &ids);
    void failed(const noticedesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData &dropped);
    PastePostDialog &openDialog();

    Session &m_session;
    QWidget &m_window;
    ImportWork *m_sampleWork = nullptr;
};

} // namespace noticedesk
