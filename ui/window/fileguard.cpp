#include "ui/window/fileguard.h"

#include "ui/session/session.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/deskview.h"
#include "ui/window/fileacts.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QFileInfo>

namespace noticedesk {

FileGuard::FileGuard(Session &session, DeskView &desk, FileActs &files, MessageBar &bar, const WindowActions &actions,
                     QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_desk(desk)
    , m_files(files)
    , m_bar(bar)
    , m_actions(actions)
    , m_window(window)
{
    connect(&session, &Session::lost, this, &FileGuard::sayLost);
    connect(&session, &Session::regained, this, &FileGuard::sayRegained);
    connect(&session, &Session::failed, this, &FileGuard::sayNotSaved);
    files.askBeforeLeaving([this] { return mayLeave(); });
}

void FileGuard::readThroughWith(FileReader reader)
{
    auto *check = new FileCheck(std::move(reader), this);
    connect(&m_session, &Session::opened, check, [this, check] { check->start(m_session.file()); });
    connect(check, &FileCheck::found, this, &FileGuard::sayDamaged);
}

/// What can still be read stays on the desk; the person has to know before the next word is trusted to the file.
void FileGuard::sayDamaged(const Error &fault)
{
    auto *open = new QAction(tr("Open a Backup…"), this);
    connect(open, &QAction::triggered, m_actions.openFile, &QAction::trigger);
    m_bar.say(fault.message, Tone::Alarm, {open});
}

void FileGuard::sayLost(const Error &reason)
{
    m_reason = reason;
    if (QFileInfo::exists(m_session.file()))
        m_bar.say(reason.message, Tone::Alarm, {saveCopy(), openAgain()});
    else
        m_bar.say(reason.message, Tone::Alarm, {saveCopy()});
}

void FileGuard::sayRegained()
{
    m_desk.flush();
    if (!m_desk.hasUnsaved())
        m_bar.say(tr("“%1” is there again, and everything is saved.").arg(m_session.file()), Tone::Calm);
}

/// Typing tries again every few seconds: what the bar says already is not said anew.
void FileGuard::sayNotSaved(const Error &reason)
{
    m_reason = reason;
    if (!m_session.isOpen() || m_bar.sentence() == reason.message)
        return;
    if (reason.code == Error::Code::FileGone)
        sayLost(reason);
    else if (reason.code == Error::Code::Storage || reason.code == Error::Code::ReadOnly)
        m_bar.say(reason.message, Tone::Alarm, {saveCopy()});
    else
        m_bar.say(reason.message, Tone::Alarm);
}

bool FileGuard::mayLeave()
{
    if (m_letsGo || !m_desk.hasUnsaved())
        return true;
    if (m_desk.updates()->contestedIncident())
        m_bar.say(tr("What you typed is not stored yet: somebody else has changed the same update. Choose in it which "
                     "text stays."),
                  Tone::Alarm, {closeAllTheSame()});
    else
        m_bar.say(tr("What you typed last is not stored yet. %1", "the reason, a sentence").arg(m_reason.message),
                  Tone::Alarm, {saveCopy(), closeAllTheSame()});
    return false;
}

void FileGuard::letGo()
{
    m_desk.flush();
    m_desk.updates()->takeTheirs(); // what is typed goes into the history
    m_letsGo = true;
}

QAction *FileGuard::saveCopy()
{
    auto *save = new QAction(tr("Save a Copy Elsewhere…"), this);
    connect(save, &QAction::triggered, &m_files, &FileActs::chooseNewPlace);
    return save;
}

QAction *FileGuard::openAgain()
{
    auto *open = new QAction(tr("Open the New File"), this);
    connect(open, &QAction::triggered, this, [this] { m_files.open(m_session.file()); });
    return open;
}

QAction *FileGuard::closeAllTheSame()
{
    const bool isKept = m_desk.updates()->contestedIncident().has_value();
    auto *close = new QAction(isKept ? tr("Keep Both in the History and Close") : tr("Close and Lose It"), this);
    connect(close, &QAction::triggered, this, [this] {
        letGo();
        m_window.close();
    });
    return close;
}

} // namespace noticedesk
