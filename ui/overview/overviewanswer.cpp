#include "ui/overview/overviewanswer.h"

#include "app/incident/pagerules.h"

#include <QLocale>

#include <algorithm>

namespace noticedesk {

Result<OverviewAnswer> answerTo(const OverviewQuestion &question, const IncidentStore &store, const QDateTime &now)
{
    const auto overview = overviewIn(store, question, now);
    if (!overview)
        return tl::unexpected(overview.error());
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    OverviewAnswer answer{*overview, keptPages(*pages), {}};
    if (!question.filter.page)
        return answer;
    return store.components(*question.filter.page).map([&](const QList<Component> &components) {
        answer.components = keptComponents(components);
        return answer;
    });
}

Result<Month> monthOf(const QDate &day, const OverviewQuestion &question, const IncidentStore &store,
                      const QDateTime &now)
{
    const OverviewQuestion weeks{weeksOf(day, question.range.zone, QLocale().firstDayOfWeek()), OverviewBy::Everything,
                                 question.filter};
    const auto overview = overviewIn(store, weeks, now);
    if (!overview)
        return tl::unexpected(overview.error());
    return incidentsByDay(store, *overview).map([&](const QList<QList<IncidentId>> &incidents) {
        return Month{QDate(day.year(), day.month(), 1), *overview, incidents};
    });
}

QTimeZone zoneOfDays(ShownZone shown, const std::optional<PageId> &page, const QList<Page> &pages)
{
    QByteArray zone;
    for (const Page &other : keptPages(pages)) {
        if (page.value_or(other.id) != other.id)
            continue;
        if (!zone.isEmpty() && zone != other.zone)
            return zoneShown(shown == ShownZone::Page ? ShownZone::Computer : shown, zone);
        zone = other.zone;
    }
    return zoneShown(shown, zone.isEmpty() ? QByteArrayLiteral("Etc/UTC") : zone);
}

} // namespace noticedesk
