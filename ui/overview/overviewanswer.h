#pragma once

#include "ui/overview/monthmodel.h"
#include "ui/widgets/shownzone.h"

namespace noticedesk {

/// What the days are drawn from, with what can be chosen from to filter by.
struct OverviewAnswer {
    Overview overview;
    QList<Page> pages;
    QList<Component> components; ///< of the page that is asked for
};
[[nodiscard]] Result<OverviewAnswer> answerTo(const OverviewQuestion &question, const IncidentStore &store,
                                              const QDateTime &now);

/// The month of a day, which is none of the question's days.
[[nodiscard]] Result<Month> monthOf(const QDate &day, const OverviewQuestion &question, const IncidentStore &store,
                                    const QDateTime &now);

/// Where the days of several pages begin: as the window tells times; by the pages only if all of them agree.
[[nodiscard]] QTimeZone zoneOfDays(ShownZone shown, const std::optional<PageId> &page, const QList<Page> &pages);

} // namespace noticedesk
