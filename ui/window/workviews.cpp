#include "ui/window/workviews.h"

#include "ui/incidents/incidentlistpane.h"
#include "ui/incidents/searchfield.h"
#include "ui/updates/updatescolumn.h"
#include "ui/window/deskview.h"
#include "ui/window/incidentedits.h"
#include "ui/window/timelineview.h"

#include <QAction>
#include <QActionGroup>

namespace noticedesk {

WorkViews::WorkViews(Session &session, DeskView &desk, const WindowActions &actions)
    : m_desk(desk)
    , m_actions(actions)
    , m_timeline(new TimelineView(session, desk, *actions.views->actions().first()))
{
    addWidget(&desk);
    addWidget(m_timeline);
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
    if (view == WorkView::Timeline)
        m_desk.flush(); // what is typed is part of what the timeline shows
    setCurrentIndex(int(view));
    for (QAction *choice : m_actions.views->actions())
        choice->setChecked(choice->data().toInt() == int(view));
    // There are no panes to go through on the timeline.
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
}

const TimelineActs &WorkViews::timelineActs() const
{
    return m_timeline->acts();
}

void WorkViews::focusContent()
{
    if (view() == WorkView::Desk)
        m_desk.list()->setFocus();
    else
        m_timeline->focusContent();
}

void WorkViews::openUpdate(UpdateId id)
{
    setView(WorkView::Desk);
    m_desk.updates()->openUpdate(id);
}

} // namespace noticedesk
