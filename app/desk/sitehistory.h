#pragma once

#include "app/desk/sitecalendar.h"
#include "app/desk/sitemonths.h"
#include "app/desk/sitescope.h"

#include <QSet>

namespace noticedesk {

/// Writes all months of a site, or those that are different.
class SiteHistory final {
public:
    /// `before`: the months as they were last written; `all`: how many incidents there are at most.
    SiteHistory(const IncidentStore &store, const SiteQuestion &question, SiteMonths &months,
                const QList<SiteMonthEntry> &before, int all, const OnWithSite &goOn);

    /// Looks at the stamps of all incidents; takes months away that have become empty.
    [[nodiscard]] Result<> writeAll();
    /// Leaves all other months as they are.
    [[nodiscard]] Result<> write(const QSet<QDate> &months);

    /// The months as they are now, the latest first.
    [[nodiscard]] QList<SiteMonthEntry> months() const;
    /// The incidents that began last, for the index.
    [[nodiscard]] Result<QList<IndexedIncident>> newest() const;

private:
    [[nodiscard]] Result<> writeMonth(const QDate &month, const QList<IncidentStamp> &stamps);
    [[nodiscard]] Result<> removeOld();
    [[nodiscard]] bool goOn(int more);

    const IncidentStore &m_store;
    PageId m_page;
    SiteCalendar m_calendar;
    SiteScope m_scope;
    SiteMonths &m_months;
    QHash<QDate, SiteMonthEntry> m_old; ///< of the months that have not been looked at
    QList<SiteMonthEntry> m_now;
    const OnWithSite &m_goOn;
    int m_done = 0;
    int m_all = 0;
};

} // namespace noticedesk
