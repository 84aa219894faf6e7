#pragma once

#include "app/base/result.h"
#include "app/store/incidentstore.h"
#include "app/timeline/figures.h"

namespace noticedesk {

/// What the store knows of the incident beside it: its revisions, and from them what a vendor said when.
[[nodiscard]] Result<FigureSources> figureSources(const IncidentStore &store, const Incident &incident);

/// The figures of one incident, with its revisions read for the time of its reviews.
[[nodiscard]] Result<IncidentFigures> figuresIn(const IncidentStore &store, const Incident &incident,
                                                const QDateTime &now);

} // namespace noticedesk
