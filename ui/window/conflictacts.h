#pragma once

#include "app/incident/incident.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace noticedesk {

class ConflictDialog;
class DeskView;
class MessageBar;
class Session;

/// What is offered when somebody else was faster: to see both versions beside each other, and to choose.
class ConflictActs final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` owns it and is the parent of dialogs.
    ConflictActs(Session &session, DeskView &desk, MessageBar &bar, QWidget &window);

private:
    /// What this window wanted, laid over what is stored now; nothing once that is settled.
    using Mine = std::function<std::optional<Incident>()>;

    void offer(bool canKeepMine);
    void compareRefused();
    void compareTyped();
    [[nodiscard]] ConflictDialog *openDialog(const Mine &mine);

    Session &m_session;
    DeskView &m_desk;
    MessageBar &m_bar;
    QWidget &m_window;
};

} // namespace noticedesk
