#pragma once

#include "app/base/result.h"
#include "app/store/incidentquery.h"

#include <QList>

namespace noticedesk {

class Database;

/// See IncidentStore::summaries.
[[nodiscard]] Result<QList<IncidentSummary>> listed(const Database &database, const IncidentQuery &query,
                                                    const std::optional<IncidentSummary> &after, int count);

/// See IncidentStore::promised.
[[nodiscard]] Result<QList<IncidentSummary>> listedByPromise(const Database &database, const QDateTime &since,
                                                             int count);

/// See IncidentStore::begunIn.
[[nodiscard]] Result<QList<IncidentSummary>> listedByStart(const Database &database, const Interval &within);

/// See IncidentStore::sourcesIn.
[[nodiscard]] Result<QStringList> listedSources(const Database &database, const Interval &within);

/// See IncidentStore::summariesOf.
[[nodiscard]] Result<QList<IncidentSummary>> listedOf(const Database &database, const QList<IncidentId> &ids);

} // namespace noticedesk
