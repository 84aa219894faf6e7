#include "ui/window/historysteps.h"

#include "ui/commands/importposts.h"
#include "ui/session/session.h"
#include "ui/widgets/waitdialog.h"

#include <QUndoCommand>
#include <QtConcurrentRun>

namespace noticedesk {

namespace {

/// So many are stored within a blink; more are stored beside the window.
constexpr qsizetype mostInPlace = 20;

} // namespace

HistorySteps::HistorySteps(Session &session, QWidget &window) : QObject(&window), m_session(session), m_window(window)
{
}

HistorySteps::~HistorySteps()
{
    m_stop.request_stop();
    m_work.waitForFinished();
}

void HistorySteps::undo()
{
    step(true);
}

void HistorySteps::redo()
{
    step(false);
}

void HistorySteps::step(bool isUndo)
{
    if (m_session.isStepping())
        return;
    const auto *import = dynamic_cast<const ImportPosts *>(next(isUndo));
    if (import && m_session.isInAFile() && import->nextStep().wanted.size() > mostInPlace)
        begin(*import, isUndo);
    else
        take(isUndo);
}

const QUndoCommand *HistorySteps::next(bool isUndo) const
{
    const QUndoStack &stack = m_session.undoStack();
    return stack.command(stack.index() - (isUndo ? 1 : 0));
}

void HistorySteps::take(bool isUndo)
{
    if (isUndo)
        m_session.undoStack().undo();
    else
        m_session.undoStack().redo();
}

void HistorySteps::begin(const ImportPosts &import, bool isUndo)
{
    const Replacement replacement = import.nextStep();
    const int count = int(replacement.wanted.size());
    m_session.setStepping(true);
    m_wait =
        new WaitDialog(isUndo ? tr("Taking back “%1”…").arg(import.text()) : tr("Doing “%1” again…").arg(import.text()),
                       count, &m_window);
    m_stop = std::stop_source();
    connect(m_wait, &WaitDialog::stopAsked, this, [this] { m_stop.request_stop(); });
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, m_wait, &WaitDialog::setProgress);
    connect(&m_work, &QFutureWatcherBase::finished, m_wait, [this, &import, isUndo] { finish(import, isUndo); });
    m_work.setFuture(QtConcurrent::run([opener = m_session.opener(), file = m_session.file(), replacement, count,
                                        by = m_session.authorship(import.text()),
                                        stop = m_stop.get_token()](QPromise<Answer> &promise) {
        promise.setProgressRange(0, count);
        const auto goOn = [&](int done) {
            promise.setProgressValue(done);
            return !stop.stop_requested();
        };
        auto store = opener(file);
        promise.addResult(store ? replaced(**store, replacement, by, goOn) : tl::unexpected(store.error()));
    }));
    m_wait->open();
}

/// A conflict gives the step up, as there is nothing any more that it could take back; any other failure leaves it to
/// be tried again.
void HistorySteps::finish(const ImportPosts &import, bool isUndo)
{
    m_wait->deleteLater();
    m_wait->accept();
    m_wait = nullptr;
    m_session.setStepping(false);
    const Answer answer = m_work.result();
    const bool isConflict = !answer && answer.error().code == Error::Code::Conflict;
    if ((answer || isConflict) && next(isUndo) == &import) {
        import.noteStep(answer.has_value());
        take(isUndo);
    }
    if (!answer && answer.error().code == Error::Code::Cancelled)
        return;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_session.noteSeen(*answer);
    m_session.noticeForeignChanges();
    Q_EMIT m_session.written(m_session.now());
}

} // namespace noticedesk
