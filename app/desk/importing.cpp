#include "app/desk/importing.h"

#include "app/intake/bundleplan.h"

#include <QHash>

namespace noticedesk {

namespace {

const Page *pageNamed(const QList<Page> &pages, const QString &name)
{
    for (const Page &page : pages)
        if (page.name.compare(name, Qt::CaseInsensitive) == 0)
            return &page;
    return nullptr;
}

QHash<PageId, QStringList> sourceKeysByPage(const QList<Page> &pages, const QList<Post> &posts)
{
    QHash<PageId, QStringList> keys;
    for (const Post &post : posts)
        if (const Page *page = pageNamed(pages, post.page.name))
            keys[page->id].append(post.sourceKey);
    return keys;
}

/// The components of every page.
Result<QList<Component>> allComponents(const IncidentStore &store, const QList<Page> &pages)
{
    QList<Component> all;
    for (const Page &page : pages) {
        const auto components = store.components(page.id);
        if (!components)
            return tl::unexpected(components.error());
        all.append(*components);
    }
    return all;
}

/// What the store has of the incidents of a bundle, or of the same sources.
Result<KnownHistories> knownOf(const IncidentStore &store, const Bundle &bundle)
{
    KnownHistories known;
    for (const History &history : bundle.histories) {
        const Incident &latest = history.revisions.last().incident;
        const auto here = store.revisions(latest.id);
        if (!here && here.error().code != Error::Code::NotFound)
            return tl::unexpected(here.error());
        if (here)
            known.revisions.insert(latest.id, *here);
        const auto taken = store.incidentsFrom(latest.page, {latest.sourceKey});
        if (!taken)
            return tl::unexpected(taken.error());
        known.incidents.append(*taken);
    }
    return known;
}

Result<ImportPlan> planForBundle(const IncidentStore &store, const Bundle &read)
{
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    const auto components = allComponents(store, *pages);
    if (!components)
        return tl::unexpected(components.error());
    const Bundle bundle = inTermsOf(read, *pages, *components);
    return knownOf(store, bundle).map([&](const KnownHistories &known) { return planBundle(bundle, known); });
}

Result<ImportPlan> planForPosts(const IncidentStore &store, const Reading &reading)
{
    auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    // What was taken off the desk is not found again; a post that names it brings a new one.
    pages->removeIf([](const Page &page) { return page.withdrawn; });
    KnownDesk known{*pages, {}, {}};
    const QHash<PageId, QStringList> keys = sourceKeysByPage(*pages, reading.posts);
    for (auto page = keys.begin(); page != keys.end(); ++page) {
        auto components = store.components(page.key());
        if (!components)
            return tl::unexpected(components.error());
        components->removeIf(
            [](const Component &component) { return component.standing == ComponentStanding::Withdrawn; });
        auto incidents = store.incidentsFrom(page.key(), page.value());
        if (!incidents)
            return tl::unexpected(incidents.error());
        known.components.append(*components);
        known.incidents.append(*incidents);
    }
    return planImport(reading.posts, known);
}

} // namespace

Result<ImportPlan> planFor(const IncidentStore &store, const Reading &reading)
{
    auto plan = planForPosts(store, reading);
    if (!plan)
        return plan;
    const auto ofBundle = planForBundle(store, reading.bundle);
    if (!ofBundle)
        return ofBundle;
    plan->pages.append(ofBundle->pages);
    plan->components.append(ofBundle->components);
    plan->incidents.append(ofBundle->incidents);
    plan->unreadable.append(reading.unreadable);
    return plan;
}

Changes changesOf(const ImportPlan &plan, PostFormat format)
{
    Changes changes{plan.pages, plan.components, {}, {}};
    for (const PlannedIncident &planned : plan.incidents) {
        if (planned.verdict == PlannedIncident::Verdict::Unchanged)
            continue;
        if (planned.revisions.isEmpty())
            changes.incidents.append(planned.incident);
        if (!planned.original.isEmpty())
            changes.originals.append({planned.incident.id, postFormatWord(format), planned.original});
        changes.revisions.append(planned.revisions);
        changes.originals.append(planned.originals);
    }
    return changes;
}

QList<Incident> importedIncidents(const ImportPlan &plan)
{
    QList<Incident> imported;
    for (const PlannedIncident &planned : plan.incidents)
        if (planned.verdict != PlannedIncident::Verdict::Unchanged)
            imported.append(planned.incident);
    return imported;
}

Result<> applyPlan(IncidentStore &store, const ImportPlan &plan, PostFormat format, const Authorship &by)
{
    return store.save(changesOf(plan, format), by);
}

} // namespace noticedesk
