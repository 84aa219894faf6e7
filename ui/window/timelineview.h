#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace noticedesk {

class DeskView;
class EmptyState;
class Session;
class TimelinePane;

/// The timeline of the incident that is on the desk, as time goes on; or what to do where there is none.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it. `goToDesk` is offered where there is nothing to see.
    TimelineView(Session &session, DeskView &desk, QAction &goToDesk);

    [[nodiscard]] TimelinePane *pane() const { return m_pane; }
    void focusContent();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void say(const QString &title, const QString &sentence);

    Session &m_session;
    DeskView &m_desk;
    EmptyState *m_empty;
    TimelinePane *m_pane;
    QStackedLayout *m_stack;
    QTimer m_clock;
};

} // namespace noticedesk
