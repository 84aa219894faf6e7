#include "app/store/summary.h"

#include "app/incident/promiserecord.h"

#include <algorithm>

namespace noticedesk {

namespace {

bool isInferred(const Incident &incident, const QList<Update> &standing)
{
    return incident.inferred != Inferences() || std::any_of(standing.begin(), standing.end(), [](const Update &update) {
               return update.inferred != Inferences();
           });
}

} // namespace

IncidentSummary summaryOf(const Incident &incident, const QString &pageName, const QStringList &componentNames,
                          const QDateTime &firstStored)
{
    const QList<Update> standing = standingUpdates(incident);
    IncidentSummary summary;
    summary.id = incident.id;
    summary.page = incident.page;
    summary.pageName = pageName;
    summary.kind = incident.kind;
    summary.title = incident.title;
    summary.severity = incident.severity;
    if (incident.kind == Kind::Maintenance)
        summary.window = incident.window;
    summary.status = currentStatus(incident);
    summary.updates = int(standing.size());
    summary.drafts = int(standing.size() - std::count_if(standing.begin(), standing.end(), isPublishable));
    summary.startedAt = startedAt(incident).value_or(firstStored);
    summary.latestAt = standing.isEmpty() ? firstStored : standing.last().postedAt;
    summary.due = promisedNext(incident);
    summary.components = componentsText(componentNames);
    summary.inferred = isInferred(incident, standing);
    return summary;
}

QString componentsText(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

bool isOpen(const IncidentSummary &summary, bool withdrawn)
{
    const bool isTold = summary.updates > summary.drafts;
    return !withdrawn && !(isTold && summary.status && isOver(*summary.status));
}

bool isListed(const IncidentSummary &summary, bool withdrawn, IncidentQuery::Which which)
{
    switch (which) {
    case IncidentQuery::Which::Open: return isOpen(summary, withdrawn);
    case IncidentQuery::Which::Drafts: return !withdrawn && summary.drafts > 0;
    case IncidentQuery::Which::All: return !withdrawn;
    case IncidentQuery::Which::Withdrawn: return withdrawn;
    }
    Q_UNREACHABLE();
}

Tally tallyOf(const IncidentSummary &summary, bool withdrawn)
{
    const auto listed = [&](IncidentQuery::Which which) { return isListed(summary, withdrawn, which) ? 1 : 0; };
    return {listed(IncidentQuery::Which::Open), listed(IncidentQuery::Which::Drafts), listed(IncidentQuery::Which::All),
            listed(IncidentQuery::Which::Withdrawn)};
}

} // namespace noticedesk
