#pragma once

#include "app/base/result.h"
#include "app/incident/status.h"

#include <QObject>

class QWidget;

namespace noticedesk {

class DeskView;
class HistorySteps;
class MessageBar;
class Session;
struct WindowActions;

/// What a person does with the incident on the desk as a whole: begin one, withdraw it, undo and redo. Keeps the
/// actions enabled as they apply.
class IncidentActs final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` owns it and is the parent of dialogs.
    IncidentActs(Session &session, DeskView &desk, MessageBar &bar, const WindowActions &actions, QWidget &window);

Q_SIGNALS:
    void failed(const noticedesk::Error &error);

private:
    void connectActions();
    void offer();
    enum class FirstField { Title, Template };

    void create(Kind kind, FirstField first);
    void editPages();
    void editStyle();
    void editImpacts();
    void withdraw();
    void undo();
    void redo();

    Session &m_session;
    DeskView &m_desk;
    MessageBar &m_bar;
    const WindowActions &m_actions;
    QWidget &m_window;
    HistorySteps *m_history;
};

} // namespace noticedesk
