#include "app/desk/importpreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

using Verdict = PlannedIncident::Verdict;

struct ImportPreviewing {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

int countOf(const ImportPlan &plan, Verdict verdict)
{
    return int(std::count_if(plan.incidents.begin(), plan.incidents.end(),
                             [verdict](const PlannedIncident &planned) { return planned.verdict == verdict; }));
}

Result<QList<Incident>> formerOf(const IncidentStore &store, const ImportPlan &plan)
{
    QList<Incident> former;
    for (const PlannedIncident &planned : plan.incidents) {
        if (planned.verdict != Verdict::Grown)
            continue;
        auto stored = store.incident(planned.incident.id);
        if (!stored)
            return tl::unexpected(stored.error());
        former.append(*stored);
    }
    return former;
}

/// Somebody who agrees to the import of what was taken off the desk wants it back; a script that reads the same
/// posts every night does not, so this is no part of the plan itself.
void bringBackWithdrawn(ImportPlan &plan)
{
    for (PlannedIncident &planned : plan.incidents) {
        if (!planned.incident.withdrawn || !planned.revisions.isEmpty())
            continue; // another desk's incident comes as it is there
        planned.incident.withdrawn = false;
        planned.verdict = Verdict::Grown;
        planned.why = ImportPreviewing::tr("It was taken off the desk and comes back.");
    }
}

/// The stored pages as the plan leaves them, and the new ones.
QList<Page> pagesAfter(QList<Page> pages, const QList<Page> &planned)
{
    for (const Page &page : planned) {
        const auto known = std::find_if(pages.begin(), pages.end(), [&](const Page &p) { return p.id == page.id; });
        if (known == pages.end())
            pages.append(page);
        else
            *known = page;
    }
    return pages;
}

} // namespace

Result<ImportPreview> previewImport(const IncidentStore &store, const Sources &sources, const ReadOptions &options,
                                    const GoOn &goOn)
{
    const auto reading = gather(sources, options, goOn);
    if (!reading)
        return tl::unexpected(reading.error());
    auto plan = planFor(store, *reading);
    if (!plan)
        return tl::unexpected(plan.error());
    bringBackWithdrawn(*plan);
    const auto former = formerOf(store, *plan);
    if (!former)
        return tl::unexpected(former.error());
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    const auto tally = store.tally();
    if (!tally)
        return tl::unexpected(tally.error());
    return ImportPreview{reading->format, *plan, pagesAfter(*pages, plan->pages), *former,
                         tally->all + tally->withdrawn};
}

int touchedBy(const ImportPlan &plan)
{
    return countOf(plan, Verdict::Added) + changedBy(plan);
}

int changedBy(const ImportPlan &plan)
{
    return countOf(plan, Verdict::Grown);
}

bool changesMuch(const ImportPreview &preview)
{
    return changedBy(preview.plan) * 5 > preview.stored;
}

} // namespace noticedesk
