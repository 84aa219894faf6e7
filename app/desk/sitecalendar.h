#pragma once

#include "app/base/interval.h"
#include "app/base/zone.h"
#include "app/desk/sitewriting.h"

#include <QTimeZone>

#include <algorithm>

namespace noticedesk {

/// The months of a site, by the calendar of its page.
class SiteCalendar final {
public:
    explicit SiteCalendar(const SiteQuestion &question)
        : m_zone(zoneNamed(question.page.zone))
        , m_begin(question.since ? question.since->startOfDay(m_zone).toUTC()
                                 : QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC))
    {
        constexpr int lastYear = 9998; // times are stored up to the year 9999, in whatever zone
        if (question.until && question.until->year() <= lastYear)
            m_end = question.until->addDays(1).startOfDay(m_zone).toUTC();
    }

    /// The first day of the month that a time is in.
    [[nodiscard]] QDate monthOf(const QDateTime &at) const
    {
        const QDate day = at.toTimeZone(m_zone).date();
        return {day.year(), day.month(), 1};
    }
    [[nodiscard]] QDateTime beginOf(const QDate &month) const { return month.startOfDay(m_zone).toUTC(); }
    /// When an incident of the site has begun.
    [[nodiscard]] Interval all() const { return {m_begin, m_end}; }
    [[nodiscard]] Interval within(const QDate &month) const
    {
        const QDateTime next = beginOf(month.addMonths(1));
        return {std::max(beginOf(month), m_begin), std::min(next, m_end.value_or(next))};
    }

private:
    QTimeZone m_zone;
    QDateTime m_begin;
    std::optional<QDateTime> m_end;
};

} // namespace noticedesk
