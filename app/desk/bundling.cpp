#include "app/desk/bundling.h"

#include <QCoreApplication>
#include <QSet>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Bundling {
    Q_DECLARE_TR_FUNCTIONS(Bundling)
};

QSet<PageId> pagesNamedBy(const QList<History> &histories)
{
    QSet<PageId> named;
    for (const History &history : histories)
        for (const Revision &revision : history.revisions)
            named.insert(revision.incident.page);
    return named;
}

/// The pages that are named, as they are here, with all their components.
Result<> addPages(Bundle &bundle, const IncidentStore &store)
{
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    const QSet<PageId> named = pagesNamedBy(bundle.histories);
    for (const Page &page : *pages) {
        if (!named.contains(page.id))
            continue;
        const auto components = store.components(page.id);
        if (!components)
            return tl::unexpected(components.error());
        bundle.pages.append(page);
        bundle.components.append(*components);
    }
    return {};
}

Result<History> historyOf(const IncidentStore &store, IncidentId id)
{
    const auto revisions = store.revisions(id);
    if (!revisions)
        return tl::unexpected(revisions.error());
    return store.originals(id).map([&](const QList<Original> &originals) { return History{*revisions, originals}; });
}

} // namespace

Result<Bundle> bundleOf(const IncidentStore &store, const QList<IncidentId> &ids, const OnWithBundle &goOn)
{
    Bundle bundle;
    for (const IncidentId id : ids) {
        auto history = historyOf(store, id);
        if (!history)
            return tl::unexpected(history.error());
        bundle.histories.append(std::move(*history));
        if (!goOn(int(bundle.histories.size())))
            return failure(Error::Code::Cancelled, Bundling::tr("It was stopped; no bundle was written."));
    }
    return addPages(bundle, store).map([&] { return std::move(bundle); });
}

QString bundleWarning()
{
    return Bundling::tr("A bundle is for another desk, not for readers: drafts, who saved what and when, and the "
                        "originals of posts are in it.");
}

QString bundleFileName(const QDate &day)
{
    return u"incidents-%1.noticedesk.json"_s.arg(day.toString(Qt::ISODate));
}

} // namespace noticedesk
