#pragma once

#include "app/store/incidentstore.h"

namespace noticedesk {

/// Notices of other incidents of the same kind that readers have seen an update of, newest first, which hold all words
/// of `search`. Costs a few look-ups in the index; of the newest hits alone where there are very many.
[[nodiscard]] Result<QList<IncidentSummary>> pastNotices(const IncidentStore &store, const Incident &incident,
                                                         const QString &search, int count);

/// Notices of the page that readers have seen an update of, newest first, at most `count`. Looks at the newest 5,000
/// incidents of the desk alone, so that it costs no more where the page has been silent for long.
[[nodiscard]] Result<QList<IncidentSummary>> newestNotices(const IncidentStore &store, PageId page, int count);

/// Those that have most in common with it, the likest first: a word of its title or a component's name that few others
/// have counts for more.
[[nodiscard]] Result<QList<IncidentSummary>> noticesLike(const IncidentStore &store, const Incident &incident,
                                                         const QStringList &componentNames, int count);

/// The update of a past notice that comes to where `incident` is now: its first while nothing is published yet, else
/// the last one of the status there is, else its last. Nothing if readers have seen none.
[[nodiscard]] std::optional<Update> updateToBeginFrom(const Incident &past, const Incident &incident);

} // namespace noticedesk
