#pragma once

#include "app/base/result.h"
#include "ui/session/filecheck.h"

#include <QObject>

class QAction;
class QWidget;

namespace noticedesk {

class DeskView;
class FileActs;
class MessageBar;
class Session;
struct WindowActions;

/// Watches over the file that is open and over what is typed: says in the bar what is wrong with the file and what
/// can be done, and lets nobody leave text behind that is not stored.
class FileGuard final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` owns it.
    FileGuard(Session &session, DeskView &desk, FileActs &files, MessageBar &bar, const WindowActions &actions,
              QWidget &window);

    /// Every file that is opened from now on is read through beside the window.
    void readThroughWith(FileReader reader);
    /// Something could not be stored.
    void sayNotSaved(const Error &reason);
    /// Whether everything that was typed is stored; where it is not, the bar says so.
    [[nodiscard]] bool mayLeave();
    /// Stores what can be stored and asks nothing any more: for the end of the session.
    void letGo();

private:
    void sayDamaged(const Error &fault);
    void sayLost(const Error &reason);
    void sayRegained();
    [[nodiscard]] QAction *saveCopy();
    [[nodiscard]] QAction *openAgain();
    [[nodiscard]] QAction *closeAllTheSame();

    Session &m_session;
    DeskView &m_desk;
    FileActs &m_files;
    MessageBar &m_bar;
    const WindowActions &m_actions;
    QWidget &m_window;
    Error m_reason; ///< why something could not be stored last
    bool m_letsGo = false;
};

} // namespace noticedesk
