#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/notice/indexextent.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

/// What a list says of an incident whose notice is out.
struct IndexedIncident {
    IncidentId id;
    Kind kind = Kind::Incident;
    QString title;
    Status status = Status::Investigating; ///< of the latest update that is out
    QDateTime startedAt; ///< UTC
    QDateTime latestAt; ///< UTC; of the latest update that is out
    std::optional<Interval> window; ///< planned work: when it is to be done

    bool operator==(const IndexedIncident &) const = default;
};

/// What of `incident` a list says; none if none of its updates is out.
[[nodiscard]] std::optional<IndexedIncident> indexedIncident(const Incident &incident);

/// A month of a page, by the calendar of its zone.
struct IndexedMonth {
    QDate first; ///< its first day
    int incidents = 0; ///< whose notice is out

    bool operator==(const IndexedMonth &) const = default;
};

/// What the first page of a site lists.
struct SiteIndex {
    QList<IndexedIncident> ahead; ///< not over, planned work among it
    QList<IndexedIncident> newest; ///< by start, the latest first; those ahead are listed as such alone
    QList<IndexedMonth> months; ///< the latest first
    IndexExtent extent;

    bool operator==(const SiteIndex &) const = default;
};

/// Where the notice of an incident, the same as Markdown, and the list of a month are within a site:
/// `incidents/….html`, `incidents/….md`, `history/2024-06.html`.
[[nodiscard]] QString incidentPath(IncidentId id);
[[nodiscard]] QString markdownPath(IncidentId id);
[[nodiscard]] QString monthPath(const QDate &month);

/// The first page: planned work ahead, what is not over, the newest ones by month, then all months. It links the files
/// `feed.atom`, `feed.rss`, `incidents.json` and `maintenance.ics` beside it. Like the page of a notice it is one
/// document without script or request, in UTF-8.
[[nodiscard]] QByteArray renderIndex(const Page &page, const SiteIndex &site);
/// The list of one month, to stand at `monthPath`.
[[nodiscard]] QByteArray renderMonth(const Page &page, const QDate &month, const QList<IndexedIncident> &incidents,
                                     const IndexExtent &extent);

} // namespace noticedesk
