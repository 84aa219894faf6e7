#include "app/timeline/impacttime.h"

#include "app/timeline/stretch.h"

#include <QHash>

namespace noticedesk {

namespace {

bool counts(const Impact &impact, const QDateTime &now)
{
    return impact.span.begin <= now && !endsBeforeItBegins(impact.span) && impact.level != ComponentStatus::Operational;
}

bool isPlanned(const Impact &impact)
{
    return impact.level == ComponentStatus::UnderMaintenance;
}

qint64 seconds(const QList<Stretch> &stretches)
{
    return totalOf(stretches) / 1000;
}

/// No window is known to go on beyond now.
Stretch upToNow(const Interval &span, const QDateTime &now)
{
    const Stretch stretch = stretchOf(span, now);
    return clipped(stretch, {stretch.begin, std::max(stretch.begin, now.toMSecsSinceEpoch())});
}

} // namespace

std::optional<QDateTime> firstImpact(const Incident &incident, const QDateTime &now)
{
    std::optional<QDateTime> first;
    for (const Impact &impact : incident.impacts)
        if (counts(impact, now) && !isPlanned(impact) && (!first || impact.span.begin < *first))
            first = impact.span.begin;
    return first;
}

std::optional<qint64> unitedImpact(const Incident &incident, const QDateTime &now)
{
    if (!firstImpact(incident, now))
        return std::nullopt;
    QList<Stretch> stretches;
    for (const Impact &impact : incident.impacts)
        if (counts(impact, now) && !isPlanned(impact))
            stretches.append(upToNow(impact.span, now));
    return seconds(unionOf(stretches));
}

QList<ComponentImpact> componentImpacts(const Incident &incident, const QDateTime &now)
{
    struct Times {
        QList<Stretch> affected;
        QList<Stretch> planned;
    };
    QList<ComponentImpact> impacts;
    QList<Times> times;
    QHash<ComponentId, qsizetype> places;
    for (const Impact &impact : incident.impacts) {
        if (!counts(impact, now))
            continue;
        if (!places.contains(impact.component)) {
            places.insert(impact.component, impacts.size());
            impacts.append({impact.component});
            times.append(Times());
        }
        const qsizetype place = places.value(impact.component);
        (isPlanned(impact) ? times[place].planned : times[place].affected).append(upToNow(impact.span, now));
        impacts[place].ongoing = impacts.at(place).ongoing || !impact.span.end || *impact.span.end > now;
    }
    for (qsizetype place = 0; place < impacts.size(); ++place) {
        impacts[place].sum = seconds(times.at(place).affected);
        impacts[place].united = seconds(unionOf(times.at(place).affected));
        impacts[place].planned = seconds(unionOf(times.at(place).planned));
    }
    return impacts;
}

} // namespace noticedesk
