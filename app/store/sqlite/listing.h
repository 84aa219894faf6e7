#pragma once

#include "app/base/result.h"
#include "app/store/incidentquery.h"
#include "app/store/sqlite/value.h"

#include <QList>

namespace noticedesk {

class Database;

/// A condition on `incident AS i`: what is not withdrawn and began within a time; and what it is bound to.
[[nodiscard]] QString begunWithin();
[[nodiscard]] Values begunWithinValues(const Interval &within);

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
