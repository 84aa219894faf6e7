#include "ui/window/workviews.h"

#include "ui/incidents/incidentlistpane.h"
#include "ui/incidents/searchfield.h"
#include "ui/overview/overviewpane.h"
#include "ui/timeline/timelineacts.h"
#include "ui/updates/updatescolumn.h"
#include "ui/window/deskview.h"
#include "ui/window/incidentedits.h"
#include "ui/window/timelineview.h"

#include <QAction>
#include <QActionGroup>
#include <QVBoxLayout>

namespace noticedesk {

WorkViews::WorkViews(Session &session, DeskView &desk, const WindowActions &actions)
    : m_desk(desk)
    , m_actions(actions)
    , m_session(session)
    , m_timeline(new TimelineView(session, desk, *actions.views->actions().first()))
    , m_place(new QWidget)
{
    addWidget(&desk);
    addWidget(m_timeline);
    addWidget(m_place);
    connect(actions.views, &QActionGroup::triggered, this, [this](const QAction *choice) {
        setView(WorkView(choice->data().toInt()));
        focusContent();
    });
    const auto goToDesk = [this] { setView(WorkView::Desk); };
    connect(&desk, &DeskView::revealed, this, goToDesk);
    connect(actions.find, &QAction::triggered, this, [this] {
        setView(WorkView::Desk);
        m_desk.list()->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_desk.list()->searchField()->selectAll();
    });
    connect(desk.list()->searchField(), &QLineEdit::textEdited, this, goToDesk);
    connect(m_timeline, &TimelineView::updateChosen, this, &WorkViews::openUpdate);
    connect(m_timeline, &TimelineView::impactMoved, this,
            [&desk](const Incident &after) { desk.edits()->edit(after, tr("Move a Window of Impact")); });
    connect(m_timeline, &TimelineView::said, this, &WorkViews::said);
    connect(m_timeline, &TimelineView::failed, this, &WorkViews::failed);
    setView(WorkView::Desk);
}

void WorkViews::setView(WorkView view)
{
    if (view != WorkView::Desk)
        m_desk.flush(); // what is typed is part of what the timeline shows
    if (view == WorkView::Overview && m_overview == nullptr)
        createOverview();
    setCurrentIndex(int(view));
    for (QAction *choice : m_actions.views->actions())
        choice->setChecked(choice->data().toInt() == int(view));
    // There are no panes to go through but on the desk.
    for (QAction *step : {m_actions.nextPane, m_actions.previousPane})
        step->setEnabled(view == WorkView::Desk);
}

WorkView WorkViews::view() const
{
    return WorkView(currentIndex());
}

void WorkViews::setShownZone(ShownZone zone)
{
    m_desk.setShownZone(zone);
    m_timeline->setShownZone(zone);
    m_shownZone = zone;
    if (m_overview != nullptr)
        m_overview->setShownZone(zone);
}

OverviewPlace WorkViews::overviewPlace() const
{
    return m_overview != nullptr ? m_overview->place() : m_overviewPlace;
}

const TimelineActs &WorkViews::timelineActs() const
{
    return m_timeline->acts();
}

void WorkViews::focusContent()
{
    switch (view()) {
    case WorkView::Desk: return m_desk.list()->setFocus();
    case WorkView::Timeline: return m_timeline->focusContent();
    case WorkView::Overview: return m_overview->focusContent();
    }
}

void WorkViews::createOverview()
{
    m_overview = new OverviewPane(m_session, *m_timeline->acts().asTable);
    m_overview->setShownZone(m_shownZone);
    m_overview->setPlace(m_overviewPlace);
    auto *layout = new QVBoxLayout(m_place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overview);
    connect(m_overview, &OverviewPane::incidentChosen, this, [this](IncidentId id) { reveal(id, WorkView::Desk); });
    connect(m_overview, &OverviewPane::timelineChosen, this, [this](IncidentId id) { reveal(id, WorkView::Timeline); });
    connect(m_overview, &OverviewPane::failed, this, &WorkViews::failed);
}

void WorkViews::reveal(IncidentId id, WorkView view)
{
    m_desk.reveal(id);
    setView(view);
    focusContent();
}

void WorkViews::openUpdate(UpdateId id)
{
    setView(WorkView::Desk);
    m_desk.updates()->openUpdate(id);
}

} // namespace noticedesk
