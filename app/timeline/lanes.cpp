#include "app/timeline/lanes.h"

#include "app/timeline/stretch.h"

#include <QHash>

#include <algorithm>

namespace noticedesk {

namespace {

Lane emptyLane(ComponentId id, const QHash<ComponentId, Component> &known)
{
    Lane lane;
    lane.kind = Lane::Kind::Component;
    lane.component = id;
    if (const auto component = known.constFind(id); component != known.constEnd()) {
        lane.name = component->name;
        lane.group = component->group;
        lane.standing = component->standing;
    }
    return lane;
}

Span levelSpan(const Impact &impact, qsizetype place, const QDateTime &now)
{
    Span span;
    span.meaning = Span::Meaning::Level;
    span.level = impact.level;
    span.begin = impact.span.begin;
    span.end = impact.span.end.value_or(std::max(now, impact.span.begin));
    span.ongoing = !impact.span.end;
    span.impact = place;
    return span;
}

/// Each span into the first row that is free by then.
void spreadOverRows(Lane &lane)
{
    std::stable_sort(lane.spans.begin(), lane.spans.end(),
                     [](const Span &a, const Span &b) { return a.begin < b.begin; });
    QList<QDateTime> rowEnds;
    for (Span &span : lane.spans) {
        const auto free =
            std::find_if(rowEnds.begin(), rowEnds.end(), [&](const QDateTime &rowEnd) { return rowEnd <= span.begin; });
        span.row = int(free - rowEnds.begin());
        if (free == rowEnds.end())
            rowEnds.append(span.end);
        else
            *free = span.end;
    }
    lane.rows = std::max(1, int(rowEnds.size()));
}

QList<ComponentId> namedComponents(const Incident &incident)
{
    QList<ComponentId> named = incident.components;
    QSet<ComponentId> seen(named.begin(), named.end());
    for (const Impact &impact : incident.impacts)
        if (!seen.contains(impact.component)) {
            seen.insert(impact.component);
            named.append(impact.component);
        }
    return named;
}

/// Those of a group move up to the first of it.
QList<Lane> byGroups(const QList<Lane> &lanes)
{
    QHash<QString, qsizetype> places;
    for (const Lane &lane : lanes)
        if (!lane.group.isEmpty() && !places.contains(lane.group))
            places.insert(lane.group, places.size());
    QList<Lane> sorted;
    QList<QList<Lane>> groups(places.size());
    for (const Lane &lane : lanes)
        if (!lane.group.isEmpty())
            groups[places.value(lane.group)].append(lane);
    for (const Lane &lane : lanes)
        if (lane.group.isEmpty())
            sorted.append(lane);
        else
            sorted.append(std::exchange(groups[places.value(lane.group)], {}));
    return sorted;
}

} // namespace

Lane phaseLane(const QList<Update> &updates, const QDateTime &now)
{
    Lane lane;
    for (const Update &update : updates) {
        if (!lane.spans.isEmpty())
            lane.spans.last().end = update.postedAt;
        if (!lane.spans.isEmpty() && lane.spans.last().phase == update.status)
            continue;
        Span span;
        span.phase = update.status;
        span.begin = update.postedAt;
        span.end = update.postedAt;
        lane.spans.append(span);
    }
    if (!lane.spans.isEmpty() && !isOver(lane.spans.last().phase)) {
        lane.spans.last().end = std::max(now, lane.spans.last().end);
        lane.spans.last().ongoing = true;
    }
    return lane;
}

Lane windowLane(const Interval &window)
{
    Lane lane;
    lane.kind = Lane::Kind::Window;
    if (endsBeforeItBegins(window))
        return lane;
    Span span;
    span.meaning = Span::Meaning::Window;
    span.phase = Status::Scheduled;
    span.level = ComponentStatus::UnderMaintenance;
    span.begin = window.begin;
    span.end = window.end.value_or(window.begin);
    lane.spans.append(span);
    return lane;
}

QList<Lane> componentLanes(const Incident &incident, const QList<Component> &components, const QDateTime &now)
{
    QHash<ComponentId, Component> known;
    for (const Component &component : components)
        known.insert(component.id, component);
    QList<Lane> lanes;
    QHash<ComponentId, qsizetype> places;
    for (const ComponentId id : namedComponents(incident)) {
        places.insert(id, lanes.size());
        lanes.append(emptyLane(id, known));
    }
    for (qsizetype i = 0; i < incident.impacts.size(); ++i)
        if (const Impact &impact = incident.impacts.at(i); !endsBeforeItBegins(impact.span))
            lanes[places.value(impact.component)].spans.append(levelSpan(impact, i, now));
    for (Lane &lane : lanes)
        spreadOverRows(lane);
    return byGroups(lanes);
}

qint64 secondsOf(const Lane &lane)
{
    QList<Stretch> stretches;
    for (const Span &span : lane.spans)
        stretches.append({span.begin.toMSecsSinceEpoch(), span.end.toMSecsSinceEpoch()});
    return totalOf(unionOf(stretches)) / 1000;
}

} // namespace noticedesk
