#include "app/desk/figuring.h"

namespace noticedesk {

Result<FigureSources> figureSources(const IncidentStore &store, const Incident &incident)
{
    FigureSources sources;
    // The first save alone has reviewed nothing.
    if (incident.revision > 1) {
        const auto revisions = store.revisions(incident.id);
        if (!revisions)
            return tl::unexpected(revisions.error());
        for (const Revision &revision : *revisions)
            sources.history.append({revision.by.at, revision.incident});
    }
    if (incident.source.name.isEmpty())
        return sources;
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    const QList<DatedIncident> read = sources.history.isEmpty() ? QList{DatedIncident{{}, incident}} : sources.history;
    for (const Page &page : *pages)
        if (page.id == incident.page)
            sources.vendorPosts = vendorPostsOf(incident, page, read);
    return sources;
}

Result<IncidentFigures> figuresIn(const IncidentStore &store, const Incident &incident, const QDateTime &now)
{
    const auto sources = figureSources(store, incident);
    if (!sources)
        return tl::unexpected(sources.error());
    return figuresOf(incident, now, *sources);
}

} // namespace noticedesk
