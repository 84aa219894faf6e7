#include "app/timeline/timeline.h"

#include "app/timeline/lanes.h"
#include "app/timeline/stretch.h"

#include <QHash>

#include <algorithm>

namespace noticedesk {

namespace {

Marker markerOf(const Update &update, const QDateTime &now)
{
    return {update.id,       update.postedAt,       update.stage,         update.status,
            update.headline, isPublishable(update), update.postedAt > now};
}

/// The windows of one component that begin before an earlier one ends.
QList<Fault> overlapsIn(const Lane &lane)
{
    QList<Fault> faults;
    QDateTime end;
    for (const Span &span : lane.spans) {
        if (end.isValid() && span.begin < end)
            faults.append({Fault::What::Overlaps, lane.component, {span.begin, span.end}});
        end = end.isValid() ? std::max(end, span.end) : span.end;
    }
    return faults;
}

QList<Fault> faultsOf(const Incident &incident, const Timeline &timeline)
{
    QList<Fault> faults;
    if (incident.window && endsBeforeItBegins(*incident.window))
        faults.append({Fault::What::EndsBeforeItBegins, {}, *incident.window});
    for (const Impact &impact : incident.impacts)
        if (endsBeforeItBegins(impact.span))
            faults.append({Fault::What::EndsBeforeItBegins, impact.component, impact.span});
    for (const Lane &lane : timeline.lanes)
        if (lane.kind == Lane::Kind::Component)
            faults.append(overlapsIn(lane));
    for (const Marker &marker : timeline.markers)
        if (marker.ahead && marker.out)
            faults.append({Fault::What::Ahead, {}, {marker.at, marker.at}});
    return faults;
}

void include(Timeline &timeline, const QDateTime &begin, const QDateTime &end)
{
    timeline.begin = timeline.begin.isValid() ? std::min(timeline.begin, begin) : begin;
    timeline.end = timeline.end.isValid() ? std::max(timeline.end, end) : end;
}

void measure(Timeline &timeline)
{
    for (const Lane &lane : std::as_const(timeline.lanes))
        for (const Span &span : lane.spans)
            include(timeline, span.begin, span.end);
    for (const Marker &marker : std::as_const(timeline.markers))
        include(timeline, marker.at, marker.at);
    for (const VendorPost &post : std::as_const(timeline.vendorPosts))
        include(timeline, post.at, post.at);
    for (const Fault &fault : std::as_const(timeline.faults))
        include(timeline, fault.span.begin, fault.span.begin);
}

} // namespace

Timeline layOutTimeline(const Incident &incident, const QList<Component> &components, const QDateTime &now,
                        const QList<VendorPost> &vendorPosts)
{
    Timeline timeline;
    const QList<Update> standing = standingUpdates(incident);
    if (standing.isEmpty() && incident.impacts.isEmpty() && !incident.window && vendorPosts.isEmpty())
        return timeline;
    timeline.now = now;
    timeline.lanes.append(phaseLane(tellingUpdates(incident), now));
    if (incident.window)
        timeline.lanes.append(windowLane(*incident.window));
    timeline.lanes.append(componentLanes(incident, components, now));
    for (const Update &update : standing)
        timeline.markers.append(markerOf(update, now));
    timeline.promises = promisesOf(incident, now);
    timeline.silences = silencesOf(incident, now);
    timeline.vendor = incident.source.name;
    timeline.vendorPosts = vendorPosts;
    std::stable_sort(timeline.vendorPosts.begin(), timeline.vendorPosts.end(),
                     [](const VendorPost &a, const VendorPost &b) { return a.at < b.at; });
    timeline.faults = faultsOf(incident, timeline);
    measure(timeline);
    return timeline;
}

Interval extentOf(const Timeline &timeline)
{
    QDateTime end = timeline.end;
    for (const PromiseRecord &promise : timeline.promises)
        if (end.isValid())
            end = std::max(end, promise.due);
    return {timeline.begin, end};
}

} // namespace noticedesk
