#pragma once

#include "ui/session/filecheck.h"

#include <QObject>

namespace noticedesk {

class MessageBar;
class Session;
struct WindowActions;

/// Watches over the file that is open, and says in the bar what is wrong with it and what can be done.
class FileGuard final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    FileGuard(Session &session, MessageBar &bar, const WindowActions &actions, QObject *parent);

    /// Every file that is opened from now on is read through beside the window.
    void readThroughWith(FileReader reader);

private:
    void sayDamaged(const Error &fault);

    Session &m_session;
    MessageBar &m_bar;
    const WindowActions &m_actions;
};

} // namespace noticedesk
