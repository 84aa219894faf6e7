#include "app/desk/importing.h"

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

} // namespace

Result<ImportPlan> planFor(const IncidentStore &store, const Reading &reading)
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
    ImportPlan plan = planImport(reading.posts, known);
    plan.unreadable.append(reading.unreadable);
    return plan;
}

Changes changesOf(const ImportPlan &plan, PostFormat format)
{
    Changes changes{plan.pages, plan.components, {}, {}};
    for (const PlannedIncident &planned : plan.incidents) {
        if (planned.verdict == PlannedIncident::Verdict::Unchanged)
            continue;
        changes.incidents.append(planned.incident);
        changes.originals.append({planned.incident.id, postFormatWord(format), planned.original});
    }
    return changes;
}

Result<> applyPlan(IncidentStore &store, const ImportPlan &plan, PostFormat format, const Authorship &by)
{
    return store.save(changesOf(plan, format), by);
}

} // namespace noticedesk
