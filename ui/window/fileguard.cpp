#include "ui/window/fileguard.h"

#include "ui/session/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/windowactions.h"

#include <QAction>

namespace noticedesk {

FileGuard::FileGuard(Session &session, MessageBar &bar, const WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
    , m_actions(actions)
{
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

} // namespace noticedesk
