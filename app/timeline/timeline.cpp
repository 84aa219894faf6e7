#include "app/timeline/timeline.h"

#include <algorithm>

namespace noticedesk {

namespace {

Lane phaseLane(const QList<Update> &standing, const QDateTime &now)
{
    Lane lane;
    for (const Update &update : standing) {
        if (!lane.spans.isEmpty())
            lane.spans.last().end = update.postedAt;
        const bool sameAgain = !lane.spans.isEmpty() && lane.spans.last().phase == update.status;
        if (sameAgain)
            continue;
        lane.spans.append({Span::Meaning::Phase, update.status, ComponentStatus::Operational, update.postedAt,
                           update.postedAt, false});
    }
    if (!lane.spans.isEmpty() && !isOver(lane.spans.last().phase)) {
        lane.spans.last().end = std::max(now, lane.spans.last().end);
        lane.spans.last().ongoing = true;
    }
    return lane;
}

Lane componentLane(const Component &component, const QList<Impact> &impacts, const QDateTime &now)
{
    Lane lane;
    lane.name = component.group.isEmpty() ? component.name : component.group + QStringLiteral(" – ") + component.name;
    for (const Impact &impact : impacts)
        if (impact.component == component.id)
            lane.spans.append({Span::Meaning::Level, Status::Investigating, impact.level, impact.span.begin,
                               impact.span.end.value_or(std::max(now, impact.span.begin)), !impact.span.end});
    return lane;
}

Lane windowLane(const Interval &window)
{
    Lane lane;
    lane.spans.append({Span::Meaning::Window, Status::Scheduled, ComponentStatus::UnderMaintenance, window.begin,
                       window.end.value_or(window.begin), false});
    return lane;
}

void measure(Timeline &timeline)
{
    const auto include = [&](const QDateTime &begin, const QDateTime &end) {
        timeline.begin = timeline.begin.isValid() ? std::min(timeline.begin, begin) : begin;
        timeline.end = timeline.end.isValid() ? std::max(timeline.end, end) : end;
    };
    for (const Lane &lane : timeline.lanes)
        for (const Span &span : lane.spans)
            include(span.begin, span.end);
    for (const Marker &marker : timeline.markers)
        include(marker.at, marker.at);
}

} // namespace

Timeline layOutTimeline(const Incident &incident, const QList<Component> &components, const QDateTime &now)
{
    Timeline timeline;
    const QList<Update> standing = standingUpdates(incident);
    if (standing.isEmpty() && incident.impacts.isEmpty() && !incident.window)
        return timeline;
    timeline.lanes.append(phaseLane(standing, now));
    if (incident.window)
        timeline.lanes.append(windowLane(*incident.window));
    for (const ComponentId &id : incident.components) {
        const auto component = std::find_if(components.begin(), components.end(),
                                            [&](const Component &candidate) { return candidate.id == id; });
        if (component != components.end())
            timeline.lanes.append(componentLane(*component, incident.impacts, now));
    }
    for (const Update &update : standing)
        timeline.markers.append({update.id, update.postedAt, isPublishable(update)});
    measure(timeline);
    return timeline;
}

} // namespace noticedesk
