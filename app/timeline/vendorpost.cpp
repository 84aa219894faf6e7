#include "app/timeline/vendorpost.h"

#include "app/incident/incident.h"
#include "app/incident/labels.h"
#include "app/incident/page.h"
#include "app/timeline/reviewtime.h"

#include <QUrl>

namespace noticedesk {

namespace {

QString hostOf(const QString &address)
{
    return QUrl::fromUserInput(address).host();
}

/// What we read on our own page is no word of the vendor, whoever said it first.
bool isReadAtTheVendor(const Incident &incident, const Page &page)
{
    if (incident.source.name.isEmpty() || incident.source.link.isEmpty())
        return false;
    const QString host = hostOf(incident.source.link);
    return !host.isEmpty() && host != hostOf(page.address);
}

/// As it was when it was read.
std::optional<Update> firstKnown(UpdateId id, const QList<DatedIncident> &history)
{
    for (const DatedIncident &version : history)
        if (const auto update = updateOf(version.incident, id))
            return update;
    return std::nullopt;
}

} // namespace

QList<VendorPost> vendorPostsOf(const Incident &incident, const Page &page, const QList<DatedIncident> &history)
{
    QList<VendorPost> posts;
    if (!isReadAtTheVendor(incident, page))
        return posts;
    for (const Update &update : standingUpdates(incident)) {
        if (update.sourceKey.isEmpty())
            continue;
        const auto read = firstKnown(update.id, history);
        if (!read)
            continue;
        const bool isRelayed = isPublishable(update) && update.postedAt != read->postedAt;
        const QString said = read->headline.isEmpty() ? statusName(read->status) : read->headline;
        posts.append({read->postedAt, said, isRelayed ? std::optional(update.id) : std::nullopt});
    }
    return posts;
}

} // namespace noticedesk
