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

QString whyAdded(const History &history)
{
    return QCoreApplication::translate("Bundle", "It is not known here yet and comes with its %n revision(s).", nullptr,
                                       int(history.revisions.size()));
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
    return {Verdict::Added, latest, whyAdded(there), {}, there.revisions, there.originals};
}

} // namespace

ImportPlan planBundle(const Bundle &bundle, const KnownHistories &known)
{
    ImportPlan plan{bundle.pages, bundle.components, {}, {}};
    KnownHistories sofar = known;
    for (const History &history : bundle.histories) {
        plan.incidents.append(planned(history, sofar));
        const PlannedIncident &last = plan.incidents.last();
        if (last.verdict != Verdict::Unchanged)
            sofar.revisions.insert(last.incident.id, history.revisions);
    }
    return plan;
}

} // namespace noticedesk
