#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"
#include "ui/widgets/shownzone.h"
#include "ui/window/windowactions.h"
#include "ui/window/workview.h"

#include <QStackedWidget>

namespace noticedesk {

class DeskView;
class Session;
class TimelineView;
struct TimelineActs;

/// What fills the window: the desk, or the timeline of the incident on it, as the View menu says. Whoever begins to
/// work on an update, or looks for an incident, is taken to the desk.
class WorkViews final : public QStackedWidget {
    Q_OBJECT
public:
    /// All must outlive it; it becomes the parent of `desk`.
    WorkViews(Session &session, DeskView &desk, const WindowActions &actions);

    void setView(WorkView view);
    [[nodiscard]] WorkView view() const;
    /// On the desk and on the timeline.
    void setShownZone(ShownZone zone);
    [[nodiscard]] const TimelineActs &timelineActs() const;
    /// Into the list of the desk, or the timeline.
    void focusContent();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void openUpdate(UpdateId id);

    DeskView &m_desk;
    WindowActions m_actions;
    TimelineView *m_timeline;
};

} // namespace noticedesk
