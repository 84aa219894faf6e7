#pragma once

#include "app/base/result.h"
#include "app/store/impactquery.h"

#include <QStringList>

namespace noticedesk {

class Database;

/// The statements of the step of the schema that keeps the windows of all incidents by their begin.
[[nodiscard]] QStringList affectedSchema();

/// Writes the windows of an incident that has none stored.
[[nodiscard]] Result<> addAffected(const Database &database, qint64 incident, const QList<KnownImpact> &known);
[[nodiscard]] Result<> removeAffected(const Database &database, qint64 incident);

/// By begin.
[[nodiscard]] Result<QList<KnownImpact>> listedImpacts(const Database &database, const ImpactQuery &query);

/// How many stored windows are not what the incidents say, or the other way round, as SQL.
[[nodiscard]] QString affectedFaults();

} // namespace noticedesk
