#pragma once

#include "app/store/incidentquery.h"

#include <QObject>

#include <functional>

class QPushButton;

namespace noticedesk {

class DeskView;
class MessageBar;
class PromiseWatch;
class Session;

/// What the window does about promised updates: counts down to the next one, and says when one is due, with the way to
/// write it or to be reminded later.
class PromiseActs final : public QObject {
    Q_OBJECT
public:
    /// Tells the desktop a title and a sentence; `opened` is for when the person answers that.
    using Notify = std::function<void(const QString &title, const QString &sentence, std::function<void()> opened)>;

    /// All must outlive it; `window` owns it. `notify` is asked only while the window is not in front.
    PromiseActs(Session &session, DeskView &desk, Notify notify, QWidget &window);

    /// For the window's top; hidden while nothing is due.
    [[nodiscard]] MessageBar *bar() const;
    /// For the status bar: the next promise; leads to its incident. Hidden while nothing is promised.
    [[nodiscard]] QPushButton *countdown() const;
    [[nodiscard]] PromiseWatch *watch() const;

private:
    void showCountdown();
    void announce(const IncidentSummary &summary);
    void write(IncidentId id);

    Session &m_session;
    DeskView &m_desk;
    Notify m_notify;
    QWidget &m_window;
    PromiseWatch *m_watch;
    MessageBar *m_bar;
    QPushButton *m_countdown;
    IncidentId m_next;
    IncidentId m_announced; ///< whose promise the bar is about
};

/// Tells the desktop through its notifications, which `owner` keeps.
[[nodiscard]] PromiseActs::Notify desktopNotify(QObject *owner);

} // namespace noticedesk
