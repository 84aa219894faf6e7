#pragma once

#include "app/base/result.h"
#include "app/incident/component.h"
#include "app/incident/page.h"
#include "app/store/incidentstore.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace noticedesk {

/// What a site is made of.
struct SiteQuestion {
    Page page;
    QList<Component> components; ///< of the page
    std::optional<QDate> since; ///< by the calendar of the page: what began before that day is left out
    std::optional<QDate> until; ///< so is what began after that one
    QSet<IncidentId> chosen; ///< all others are left out; empty: none is

    bool operator==(const SiteQuestion &) const = default;
};

/// What was done to a site.
struct SiteOutcome {
    int incidents = 0; ///< that have a page of their own now
    int written = 0; ///< files for readers; the others were as they should be
    int removed = 0; ///< pages of incidents that are not to be read any more

    bool operator==(const SiteOutcome &) const = default;
};

/// Told how many incidents have been looked at, of how many at most; answers whether to go on.
using OnWithSite = std::function<bool(int done, int all)>;

/// Writes the status history of a page into a folder: `index.html`, a list of each month, for each incident of
/// which something is out a page and the same as Markdown, the feeds `feed.atom` and `feed.rss` and `incidents.json` of
/// the 50 that were last told of, and `maintenance.ics` with the planned work that is not over or among those 50.
///
/// A site of a period or of chosen incidents says so, so that nobody takes it for everything.
///
/// The folder is new, empty, or one that a site of this page was written into; any other is refused, and no file that
/// is not of the site is touched. Each file is written whole. What has not changed since the last time is neither read
/// nor written; asked for with another question, it takes away what is of the site no more. A file that somebody has
/// changed is left as it is, and named, when it would have to be written. Cancelled if told to stop: what was written
/// is whole, and the next time goes on from there.
[[nodiscard]] Result<SiteOutcome> writeSite(const IncidentStore &store, const SiteQuestion &question,
                                            const QString &folder, const OnWithSite &goOn);

} // namespace noticedesk
