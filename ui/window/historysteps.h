#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <stop_token>

class QUndoCommand;
class QWidget;

namespace noticedesk {

class ImportPosts;
class Session;
class WaitDialog;

/// Takes the next step back or forth in what was done. A step that touches thousands of incidents is taken beside the
/// window, which waits for it with a progress and a way to stop it.
class HistorySteps final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of dialogs; both must outlive it.
    HistorySteps(Session &session, QWidget &window);
    ~HistorySteps() override;

    void undo();
    void redo();

Q_SIGNALS:
    void failed(const noticedesk::Error &error);

private:
    using Answer = Result<QHash<IncidentId, int>>;

    void step(bool isUndo);
    [[nodiscard]] const QUndoCommand *next(bool isUndo) const;
    void take(bool isUndo);
    void begin(const ImportPosts &import, bool isUndo);
    void finish(const ImportPosts &import, bool isUndo);

    Session &m_session;
    QWidget &m_window;
    QFutureWatcher<Answer> m_work;
    std::stop_source m_stop;
    WaitDialog *m_wait = nullptr;
};

} // namespace noticedesk
