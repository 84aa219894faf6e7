#include "ui/window/timelineview.h"

#include "ui/session/session.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/deskview.h"

#include <QStackedLayout>

#include <chrono>

namespace noticedesk {

namespace {
using namespace std::chrono_literals;
constexpr auto stepOfNow = 20s; ///< often enough for a line that moves by the minute
} // namespace

TimelineView::TimelineView(Session &session, DeskView &desk, QAction &goToDesk)
    : m_session(session)
    , m_desk(desk)
    , m_empty(new EmptyState)
    , m_pane(new TimelinePane)
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pane);
    m_empty->setActions({&goToDesk});
    m_pane->setActive(false);
    m_clock.setInterval(stepOfNow);
    connect(&m_clock, &QTimer::timeout, this, &TimelineView::refresh);
    connect(&desk, &DeskView::shown, this, &TimelineView::refresh);
}

void TimelineView::focusContent()
{
    if (m_stack->currentWidget() == m_pane)
        m_pane->focusContent();
    else
        m_empty->setFocus(Qt::OtherFocusReason);
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
    refresh();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
    m_pane->setActive(false);
}

/// What nobody sees costs nothing.
void TimelineView::refresh()
{
    if (!isVisible())
        return;
    const auto &incident = m_desk.incident();
    if (!incident) {
        say(tr("No incident chosen"), tr("Choose one on the desk; its timeline appears here."));
        return;
    }
    const QList<Component> components = m_session.components(incident->page);
    const QDateTime now = m_session.now();
    if (layOutTimeline(*incident, components, now).lanes.isEmpty()) {
        say(tr("Nothing is known yet that has a time"),
            tr("Write an update, or say in Windows of Impact when which component was affected."));
        return;
    }
    m_pane->setIncident(*incident, m_session.page(incident->page), components, now);
    m_stack->setCurrentWidget(m_pane);
    m_pane->setActive(true);
}

void TimelineView::say(const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_stack->setCurrentWidget(m_empty);
    m_pane->setActive(false);
}

} // namespace noticedesk
