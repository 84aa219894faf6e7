#include "app/desk/sitechanges.h"

#include "app/desk/sitefolder.h"
#include "app/desk/sitemonths.h"
#include "app/desk/sitescope.h"

namespace noticedesk {

namespace {

constexpr int mostChanged = 500; // beyond that it is faster to look at all

class Gathering final {
public:
    Gathering(const SiteQuestion &question, const SiteMonths &months, const SiteFolder &folder)
        : m_calendar(question)
        , m_scope(question)
        , m_months(months)
        , m_folder(folder)
    {
    }

    /// Whether it is clear which month is different: one that is in none of its own month yet, but has a page, was
    /// listed in another.
    Result<bool> add(const IncidentStamp &stamp)
    {
        const QDate month = m_calendar.monthOf(stamp.startedAt);
        const auto isListed = m_months.holds(month, stamp.id);
        if (!isListed)
            return tl::unexpected(isListed.error());
        if (!*isListed && m_folder.exists(incidentPath(stamp.id)))
            return false;
        const bool isWanted = !stamp.withdrawn && m_scope.holds(stamp.id, stamp.page, stamp.startedAt);
        if (*isListed || isWanted) {
            m_changes.incidents.insert(stamp.id);
            m_changes.months.insert(month);
        }
        return true;
    }

    [[nodiscard]] const SiteChanges &changes() const { return m_changes; }

private:
    SiteCalendar m_calendar;
    SiteScope m_scope;
    const SiteMonths &m_months;
    const SiteFolder &m_folder;
    SiteChanges m_changes;
};

} // namespace

Result<SiteChangesSince> siteChangesSince(const QByteArray &mark, const IncidentStore &store,
                                          const SiteQuestion &question, const SiteMonths &months,
                                          const SiteFolder &folder)
{
    const auto since = store.savedSince(mark, mostChanged);
    if (!since)
        return tl::unexpected(since.error());
    if (!since->incidents)
        return SiteChangesSince{since->now, std::nullopt};
    Gathering gathering(question, months, folder);
    for (const IncidentStamp &stamp : *since->incidents) {
        const auto isClear = gathering.add(stamp);
        if (!isClear)
            return tl::unexpected(isClear.error());
        if (!*isClear)
            return SiteChangesSince{since->now, std::nullopt};
    }
    return SiteChangesSince{since->now, gathering.changes()};
}

} // namespace noticedesk
