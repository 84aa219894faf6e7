#include "app/intake/bundleplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

using Verdict = PlannedIncident::Verdict;

/// Whether `longer` goes on from `shorter`, or is the same.
bool goesOnFrom(const QList<Revision> &longer, const QList<Revision> &shorter)
{
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

/// Whatever way they came to it.
bool saySame(Incident a, const Incident &b)
{
    a.revision = b.revision;
    return a == b;
}

QString whyAdded(int revisions)
{
    return QCoreApplication::translate("Bundle", "It is not known here yet and comes with its %n revision(s).", nullptr,
                                       revisions);
}

QString whyGrown(int revisions)
{
    return QCoreApplication::translate("Bundle", "It is known here, and was changed there %n time(s) since.", nullptr,
                                       revisions);
}

PlannedIncident unchanged(const Incident &here, const QString &why)
{
    return {Verdict::Unchanged, here, why, {}};
}

PlannedIncident plannedOver(const QList<Revision> &here, const History &there)
{
    const Incident &current = here.last().incident;
    if (goesOnFrom(here, there.revisions) || saySame(current, there.revisions.last().incident))
        return unchanged(current, QCoreApplication::translate("Bundle", "It is known here with all that was saved."));
    if (!goesOnFrom(there.revisions, here))
        return unchanged(current,
                         QCoreApplication::translate("Bundle",
                                                     "It was changed both here and there since they were "
                                                     "the same. What is here stays as it is."));
    const QList<Revision> rest = there.revisions.sliced(here.size());
    return {Verdict::Grown, rest.last().incident, whyGrown(int(rest.size())), {}, rest, there.originals};
}

PlannedIncident planned(const History &there, const KnownHistories &known)
{
    const Incident &latest = there.revisions.last().incident;
    if (const auto here = known.revisions.constFind(latest.id); here != known.revisions.constEnd())
        return plannedOver(*here, there);
    const auto taken = std::find_if(known.incidents.begin(), known.incidents.end(), [&](const Incident &incident) {
        return incident.page == latest.page && incident.sourceKey == latest.sourceKey;
    });
    if (!latest.sourceKey.isEmpty() && taken != known.incidents.end())
        return unchanged(*taken,
                         QCoreApplication::translate("Bundle",
                                                     "It was read here from the same source as well. What is "
                                                     "here stays as it is."));
    return {Verdict::Added, latest, whyAdded(int(there.revisions.size())), {}, there.revisions, there.originals};
}

/// What a later file of the same desk adds to it. Nothing, if it adds nothing.
void grow(PlannedIncident &planned, const PlannedIncident &later)
{
    if (later.verdict == Verdict::Unchanged)
        return;
    planned.incident = later.incident;
    planned.revisions.append(later.revisions);
    for (const Original &original : later.originals)
        if (!planned.originals.contains(original))
            planned.originals.append(original);
    if (planned.verdict == Verdict::Unchanged)
        planned.verdict = Verdict::Grown;
    const int revisions = int(planned.revisions.size());
    planned.why = planned.verdict == Verdict::Added ? whyAdded(revisions) : whyGrown(revisions);
}

} // namespace

ImportPlan planBundle(const Bundle &bundle, const KnownHistories &known)
{
    ImportPlan plan{bundle.pages, bundle.components, {}, {}};
    KnownHistories sofar = known;
    QHash<IncidentId, qsizetype> places;
    for (const History &history : bundle.histories) {
        const PlannedIncident next = planned(history, sofar);
        if (next.verdict != Verdict::Unchanged) {
            sofar.revisions.insert(next.incident.id, history.revisions);
            sofar.incidents.append(next.incident);
        }
        if (const auto place = places.constFind(next.incident.id); place != places.constEnd()) {
            grow(plan.incidents[*place], next);
            continue;
        }
        places.insert(next.incident.id, plan.incidents.size());
        plan.incidents.append(next);
    }
    return plan;
}

} // namespace noticedesk
