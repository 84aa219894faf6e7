#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"
#include "ui/overview/overviewplace.h"
#include "ui/widgets/shownzone.h"
#include "ui/window/windowactions.h"
#include "ui/window/workview.h"

#include <QStackedWidget>

namespace noticedesk {

class DeskView;
class OverviewPane;
class Session;
class TimelineView;
struct TimelineActs;

/// What fills the window: the desk, the timeline of the incident on it, or all incidents, as the View menu says.
/// Whoever begins to work on an update, or looks for an incident, is taken to the desk.
class WorkViews final : public QStackedWidget {
    Q_OBJECT
public:
    /// All must outlive it; it becomes the parent of `desk`.
    WorkViews(Session &session, DeskView &desk, const WindowActions &actions);

    void setView(WorkView view);
    [[nodiscard]] WorkView view() const;
    /// On the desk and on the timeline.
    void setShownZone(ShownZone zone);
    /// Of the view of all incidents.
    [[nodiscard]] OverviewPlace overviewPlace() const;
    void setOverviewPlace(const OverviewPlace &place) { m_overviewPlace = place; }
    [[nodiscard]] const TimelineActs &timelineActs() const;
    /// Into the list of the desk, the timeline, or the days of all incidents.
    void focusContent();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void openUpdate(UpdateId id);
    void createOverview();
    void reveal(IncidentId id, WorkView view);

    DeskView &m_desk;
    WindowActions m_actions;
    Session &m_session;
    TimelineView *m_timeline;
    ShownZone m_shownZone = ShownZone::Page;
    QWidget *m_place; ///< of the overview
    OverviewPlace m_overviewPlace; ///< where it begins
    OverviewPane *m_overview = nullptr; ///< none before it is needed
};

} // namespace noticedesk
