#pragma once

#include "app/incident/bundle.h"
#include "app/store/incidentstore.h"

#include <functional>

namespace noticedesk {

/// Told how many incidents have been read; answers whether to go on.
using OnWithBundle = std::function<bool(int read)>;

/// Everything the store knows of these incidents, the withdrawn among them. NotFound if there is one of them not;
/// Cancelled if told to stop.
[[nodiscard]] Result<Bundle> bundleOf(const IncidentStore &store, const QList<IncidentId> &ids,
                                      const OnWithBundle &goOn);

/// What whoever is handed a bundle has to know.
[[nodiscard]] QString bundleWarning();

/// What to call its file: `incidents-2024-06-27.noticedesk.json`.
[[nodiscard]] QString bundleFileName(const QDate &day);

} // namespace noticedesk
