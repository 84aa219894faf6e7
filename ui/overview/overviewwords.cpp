#include "ui/overview/overviewwords.h"

#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

int daysAt(const OverviewRow &row, ComponentStatus level)
{
    return int(std::count_if(row.days.begin(), row.days.end(),
                             [level](const OverviewDay &day) { return day.worst == level; }));
}

} // namespace

QString dayWord(const OverviewDay &day)
{
    if (day.worst != ComponentStatus::Operational)
        return day.planned
            ? OverviewWords::tr("%1, and planned work", "status of a component").arg(componentStatusText(day.worst))
            : componentStatusText(day.worst);
    if (day.planned)
        return OverviewWords::tr("Planned work");
    return day.ahead ? OverviewWords::tr("Still ahead") : componentStatusText(ComponentStatus::Operational);
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, OverviewWords::tr("ddd, d MMM yyyy", "a day with its weekday"));
}

QString daySentence(const OverviewRange &range, int day, const OverviewDay &what)
{
    return OverviewWords::tr("%1: %2", "day, what it was like").arg(dayText(range.first.addDays(day)), dayWord(what));
}

QString rowSentence(const OverviewRow &row)
{
    QStringList parts;
    if (const int days = daysAt(row, ComponentStatus::MajorOutage); days > 0)
        parts += OverviewWords::tr("%n day(s) with a major outage", nullptr, days);
    if (const int days = daysAt(row, ComponentStatus::PartialOutage); days > 0)
        parts += OverviewWords::tr("%n day(s) with a partial outage", nullptr, days);
    if (const int days = daysAt(row, ComponentStatus::DegradedPerformance); days > 0)
        parts += OverviewWords::tr("%n day(s) with degraded performance", nullptr, days);
    const auto planned =
        std::count_if(row.days.begin(), row.days.end(), [](const OverviewDay &day) { return day.planned; });
    if (planned > 0)
        parts += OverviewWords::tr("%n day(s) with planned work", nullptr, int(planned));
    return parts.isEmpty() ? OverviewWords::tr("No impact on any day") : parts.join(u"; ");
}

QString rangeText(const OverviewRange &range)
{
    const QLocale locale;
    const QString format = OverviewWords::tr("d MMM yyyy", "a day");
    return OverviewWords::tr("%1 to %2, days of %3", "first day, last day, time zone")
        .arg(locale.toString(range.first, format), locale.toString(range.first.addDays(range.days - 1), format),
             QString::fromUtf8(range.zone.id()));
}

} // namespace noticedesk
