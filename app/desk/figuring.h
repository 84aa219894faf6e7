#pragma once

#include "app/base/result.h"
#include "app/store/incidentstore.h"
#include "app/timeline/figures.h"

#include <QList>

namespace noticedesk {

/// The incidents that are not withdrawn and began within a time, whole, by their begin. Costs an index look-up and
/// reading what it finds.
[[nodiscard]] Result<QList<Incident>> incidentsBegunIn(const IncidentStore &store, const Interval &within);

/// What the store knows of the incident beside it: its revisions, and from them what a vendor said when.
[[nodiscard]] Result<FigureSources> figureSources(const IncidentStore &store, const Incident &incident);

/// The figures of one incident, with its revisions read for the time of its reviews.
[[nodiscard]] Result<IncidentFigures> figuresIn(const IncidentStore &store, const Incident &incident,
                                                const QDateTime &now);

} // namespace noticedesk
