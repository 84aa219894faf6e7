#include "app/store/impactquery.h"

#include <algorithm>

namespace noticedesk {

namespace {

bool endsBeforeItBegins(const Interval &span)
{
    return span.end && *span.end < span.begin;
}

bool meet(const Interval &span, const Interval &within)
{
    const bool beginsBeforeItsEnd = !within.end || span.begin < *within.end;
    return beginsBeforeItsEnd && (!span.end || *span.end > within.begin || span.begin >= within.begin);
}

/// An end that nobody planned is not made up.
QList<Impact> plannedImpacts(const Incident &incident)
{
    QList<Impact> planned;
    if (incident.kind != Kind::Maintenance || !incident.window || !incident.window->end
        || endsBeforeItBegins(*incident.window))
        return planned;
    for (const ComponentId component : incident.components)
        if (std::none_of(incident.impacts.begin(), incident.impacts.end(),
                         [&](const Impact &impact) { return impact.component == component; }))
            planned.append({component, ComponentStatus::UnderMaintenance, *incident.window});
    return planned;
}

} // namespace

QList<KnownImpact> knownImpacts(const Incident &incident)
{
    QList<KnownImpact> known;
    if (incident.withdrawn)
        return known;
    for (const Impact &impact : incident.impacts + plannedImpacts(incident))
        if (!endsBeforeItBegins(impact.span))
            known.append({incident.id, incident.page, incident.kind, incident.severity, impact});
    return known;
}

bool isWanted(const ImpactQuery &query, const KnownImpact &known, const Source &source)
{
    return meet(known.impact.span, query.within) && query.page.value_or(known.page) == known.page
        && query.component.value_or(known.impact.component) == known.impact.component
        && query.severity.value_or(known.severity) == known.severity
        && query.source.value_or(source.name) == source.name;
}

} // namespace noticedesk
