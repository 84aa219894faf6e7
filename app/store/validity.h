#pragma once

#include "app/base/result.h"
#include "app/store/incidentstore.h"

namespace noticedesk {

/// `changes` as every engine can store and give back unchanged: halves of surrogate pairs, which are no characters,
/// become U+FFFD.
[[nodiscard]] Changes storable(Changes changes);
[[nodiscard]] Authorship storable(Authorship by);

/// What has to be saved for this revision to come about.
[[nodiscard]] Incident incidentBefore(const Revision &revision);

/// Invalid if the incident has no title, holds an update twice, or names a time outside the years 1 to 9999.
[[nodiscard]] Result<> checked(const Incident &incident);

/// The errors of `IncidentStore::save`, so that every engine says the same.
[[nodiscard]] Error unknownPage(const QString &what);
[[nodiscard]] Error unknownComponent(const Incident &incident);
[[nodiscard]] Error unknownIncident();
[[nodiscard]] Error changedElsewhere(const Incident &incident);
[[nodiscard]] Error sourceTaken(const Incident &incident);

/// Every component the incident names, once.
[[nodiscard]] QList<ComponentId> componentsNamedBy(const Incident &incident);

} // namespace noticedesk
