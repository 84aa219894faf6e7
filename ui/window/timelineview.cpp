#include "ui/window/timelineview.h"

#include "ui/session/session.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/deskview.h"

#include <QStackedLayout>

#include <chrono>
#include <utility>

namespace noticedesk {

namespace {
using namespace std::chrono_literals;
constexpr auto stepOfNow = 20s; ///< often enough for a line that moves by the minute
} // namespace

TimelineView::TimelineView(Session &session, DeskView &desk, QAction &goToDesk)
    : m_acts(this)
    , m_session(session)
    , m_desk(desk)
    , m_work(session)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_empty->setActions({&goToDesk});
    m_acts.setActive(false);
    m_clock.setInterval(stepOfNow);
    connect(&m_work, &FigureWork::changed, this, &TimelineView::refresh);
    connect(&m_clock, &QTimer::timeout, this, &TimelineView::refresh);
    connect(&desk, &DeskView::shown, this, &TimelineView::refresh);
}

void TimelineView::createPane()
{
    m_pane = new TimelinePane(m_acts);
    m_stack->addWidget(m_pane);
    connect(m_pane, &TimelinePane::updateChosen, this, &TimelineView::updateChosen);
    connect(m_pane, &TimelinePane::impactMoved, this, &TimelineView::impactMoved);
    connect(m_pane, &TimelinePane::said, this, &TimelineView::said);
    connect(m_pane, &TimelinePane::failed, this, &TimelineView::failed);
}

void TimelineView::focusContent()
{
    if (m_pane != nullptr && m_stack->currentWidget() == m_pane)
        m_pane->focusContent();
    else
        m_empty->setFocus(Qt::OtherFocusReason);
    m_awaitsPane = m_pane == nullptr;
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
    m_acts.setActive(false);
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
    const QDateTime now = m_session.now();
    m_work.ask(*incident);
    const FigureSources sources = m_work.sourcesOf(*incident);
    const QList<Component> components = m_session.components(incident->page);
    const Timeline timeline = layOutTimeline(*incident, components, now, sources.vendorPosts);
    if (timeline.lanes.isEmpty()) {
        say(tr("Nothing is known yet that has a time"),
            tr("Write an update, or say in Windows of Impact when which component was affected."));
        return;
    }
    if (m_pane == nullptr)
        createPane();
    m_pane->showStory({*incident, m_session.page(incident->page), components, timeline,
                       figuresOf(*incident, now, sources), m_work.usualOn(incident->page), m_zone});
    m_stack->setCurrentWidget(m_pane);
    m_acts.setActive(true);
    if (std::exchange(m_awaitsPane, false))
        m_pane->focusContent();
}

void TimelineView::setShownZone(ShownZone zone)
{
    m_zone = zone;
    refresh();
}

void TimelineView::say(const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_stack->setCurrentWidget(m_empty);
    m_acts.setActive(false);
}

} // namespace noticedesk
