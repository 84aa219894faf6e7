#include "app/timeline/readerspicture.h"

#include "app/timeline/timelinewords.h"

namespace noticedesk {

namespace {

/// What is written down of the time after the last update has not been said to anybody. Planned work is announced with
/// its windows.
QList<Impact> impactsUntil(const QDateTime &told, const Incident &incident)
{
    if (incident.kind == Kind::Maintenance)
        return incident.impacts;
    QList<Impact> impacts;
    for (Impact impact : incident.impacts) {
        if (impact.span.begin > told)
            continue;
        if (impact.span.end && *impact.span.end > told)
            impact.span.end = std::nullopt;
        impacts.append(impact);
    }
    return impacts;
}

} // namespace

std::optional<Picture> readersPicture(const Incident &incident, const QList<Component> &components,
                                      PictureOptions options)
{
    Incident told = incident;
    told.updates = publishableUpdates(incident);
    if (told.updates.isEmpty())
        return std::nullopt;
    const QDateTime last = told.updates.last().postedAt;
    told.impacts = impactsUntil(last, incident);
    Timeline timeline = layOutTimeline(told, components, last);
    timeline.silences.clear();
    timeline.promises.clear();
    timeline.faults.clear();
    options.marksNow = false;
    Picture picture = timelinePicture(timeline, options);
    picture.description = readersDescription(timeline);
    return picture;
}

} // namespace noticedesk
