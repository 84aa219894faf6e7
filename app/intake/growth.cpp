#include "app/intake/growth.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace noticedesk {

namespace {

void addUpdates(Growth &growth, const QList<Update> &read)
{
    QSet<QString> known;
    for (const Update &update : std::as_const(growth.incident.updates))
        known.insert(update.sourceKey);
    for (const Update &update : read) {
        if (known.contains(update.sourceKey))
            continue;
        known.insert(update.sourceKey);
        growth.incident.updates.append(update);
        ++growth.updates;
    }
    sortUpdates(growth.incident.updates);
}

/// Maintenance is another matter, not a graver one.
bool isGraver(Severity one, Severity other)
{
    return one != Severity::Maintenance && other != Severity::Maintenance && one > other;
}

void followSeverity(Incident &incident, const Incident &read)
{
    if (read.inferred.testFlag(Inference::Severity))
        return;
    const bool inferred = incident.inferred.testFlag(Inference::Severity);
    if (!inferred && !isGraver(read.severity, incident.severity))
        return;
    incident.severity = read.severity;
    incident.inferred.setFlag(Inference::Severity, false);
}

void followTitle(Incident &incident, const Incident &read)
{
    if (!incident.inferred.testFlag(Inference::Title) || read.inferred.testFlag(Inference::Title))
        return;
    incident.title = read.title;
    incident.inferred.setFlag(Inference::Title, false);
}

QList<Impact> impactsOf(ComponentId component, const QList<Impact> &impacts)
{
    QList<Impact> found;
    std::copy_if(impacts.begin(), impacts.end(), std::back_inserter(found),
                 [&](const Impact &impact) { return impact.component == component; });
    return found;
}

/// Every known window is one of the source's, at most still open where the source has closed it.
bool isEarlierState(const QList<Impact> &known, const QList<Impact> &read)
{
    return std::all_of(known.begin(), known.end(), [&](const Impact &impact) {
        return std::any_of(read.begin(), read.end(), [&](const Impact &other) {
            const bool sameEnd = !impact.span.end || impact.span.end == other.span.end;
            return other.level == impact.level && other.span.begin == impact.span.begin && sameEnd;
        });
    });
}

void followImpacts(Incident &incident, const Incident &read)
{
    for (const ComponentId &component : read.components) {
        const QList<Impact> fromSource = impactsOf(component, read.impacts);
        if (!isEarlierState(impactsOf(component, incident.impacts), fromSource))
            continue;
        incident.impacts.removeIf([&](const Impact &impact) { return impact.component == component; });
        incident.impacts.append(fromSource);
    }
    std::stable_sort(incident.impacts.begin(), incident.impacts.end(),
                     [](const Impact &a, const Impact &b) { return a.span.begin < b.span.begin; });
}

} // namespace

Growth grown(const Incident &known, const Incident &read)
{
    Growth growth{known, 0};
    addUpdates(growth, read.updates);
    if (growth.updates == 0)
        return {known, 0};
    Incident &incident = growth.incident;
    followSeverity(incident, read);
    followTitle(incident, read);
    followImpacts(incident, read);
    for (const ComponentId &component : read.components)
        if (!incident.components.contains(component))
            incident.components.append(component);
    if (!incident.window)
        incident.window = read.window;
    return growth;
}

} // namespace noticedesk
