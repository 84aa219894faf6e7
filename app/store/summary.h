#pragma once

#include "app/store/incidentquery.h"

#include <QStringList>

namespace noticedesk {

/// The light row of `incident`. `componentNames` are those of its components in their order; `firstStored` is when its
/// revision 1 was saved.
[[nodiscard]] IncidentSummary summaryOf(const Incident &incident, const QString &pageName,
                                        const QStringList &componentNames, const QDateTime &firstStored);

/// How the names of components stand in a row.
[[nodiscard]] QString componentsText(const QStringList &names);

/// Not withdrawn, and not over. What nobody has been told yet is not over, whatever its drafts say.
[[nodiscard]] bool isOpen(const IncidentSummary &summary, bool withdrawn);

/// Whether the row belongs to the list `which`.
[[nodiscard]] bool isListed(const IncidentSummary &summary, bool withdrawn, IncidentQuery::Which which);

/// What one incident adds to the tally.
[[nodiscard]] Tally tallyOf(const IncidentSummary &summary, bool withdrawn);

} // namespace noticedesk
