#pragma once

#include "app/base/result.h"
#include "app/incident/authorship.h"
#include "app/intake/importplan.h"
#include "app/intake/reading.h"
#include "app/store/incidentstore.h"

namespace noticedesk {

/// What importing `reading` into `store` would do. Reads the store, writes nothing.
[[nodiscard]] Result<ImportPlan> planFor(const IncidentStore &store, const Reading &reading);

/// What the plan would store. `format` is kept with the originals.
[[nodiscard]] Changes changesOf(const ImportPlan &plan, PostFormat format);
/// The incidents as they are once that is stored.
[[nodiscard]] QList<Incident> importedIncidents(const ImportPlan &plan);

/// Does what the plan says, in one transaction: all of it or nothing. Conflict if an incident changed since the plan
/// was made.
[[nodiscard]] Result<> applyPlan(IncidentStore &store, const ImportPlan &plan, PostFormat format, const Authorship &by);

} // namespace noticedesk
