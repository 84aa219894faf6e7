#include "app/timeline/axis.h"

#include "app/base/duration.h"
#include "app/base/zoneword.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Axis {
    Q_DECLARE_TR_FUNCTIONS(Axis)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
/// Steps within a day divide it, so that each day has the same ticks.
constexpr std::array<qint64, 15> timeSteps = {1,          5,          15,          30,          minute,
                                              2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                              hour,       2 * hour,   3 * hour,    6 * hour,    12 * hour};
constexpr std::array dateSteps = {1, 2, 7, 14}; ///< days
constexpr std::array monthSteps = {1, 3, 6, 12, 24, 60, 120, 600};

bool comesTwice(const QDateTime &at, const QTimeZone &zone)
{
    for (const qint64 shift : {-hour, hour})
        if (zone.offsetFromUtc(at.addSecs(shift)) - zone.offsetFromUtc(at) == -shift)
            return true;
    return false;
}

QString timeLabel(const QDateTime &at, const QTimeZone &zone, qint64 step, const QLocale &locale)
{
    const QDateTime local = at.toTimeZone(zone);
    if (local.time() == QTime(0, 0) && !comesTwice(at, zone))
        return locale.toString(local.date(), u"d MMM"_s);
    const QString time = local.time().toString(step < minute ? u"HH:mm:ss"_s : u"HH:mm"_s);
    return comesTwice(at, zone) ? Axis::tr("%1 %2", "time, zone").arg(time, zoneWord(at, zone)) : time;
}

QString dateLabel(const QDate &date, bool isFirst, const QLocale &locale)
{
    return locale.toString(date, isFirst || date.dayOfYear() <= dateSteps.back() ? u"d MMM yyyy"_s : u"d MMM"_s);
}

QString monthLabel(const QDate &date, int step, bool isFirst, const QLocale &locale)
{
    if (step >= 12)
        return locale.toString(date, u"yyyy"_s);
    return locale.toString(date, isFirst || date.month() <= step ? u"MMM yyyy"_s : u"MMM"_s);
}

/// Walls between two changes of the clocks: there the local time runs evenly.
QList<Tick> timeTicks(const TimeView &view, const QTimeZone &zone, qint64 step, const QLocale &locale)
{
    QList<QDateTime> borders{view.begin};
    for (const ClockChange &change : clockChanges(view.begin, view.end, zone))
        borders.append(change.at);
    borders.append(view.end.addMSecs(1));
    QList<Tick> ticks;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const qint64 offset = zone.offsetFromUtc(borders.at(i));
        const qint64 from = qint64(std::ceil(qreal(borders.at(i).toMSecsSinceEpoch()) / 1000)) + offset;
        const qint64 first = (from + step - 1) / step * step - offset;
        for (QDateTime at = QDateTime::fromSecsSinceEpoch(first, Qt::UTC); at < borders.at(i + 1);
             at = at.addSecs(step))
            ticks.append({at, timeLabel(at, zone, step, locale), at.toTimeZone(zone).time() == QTime(0, 0)});
    }
    return ticks;
}

/// Days are counted from a Monday, so that weeks begin there and panning moves no tick.
QDate firstDate(const QDate &date, int step)
{
    constexpr qint64 aMonday = 2451547; // 3 January 2000
    const qint64 over = (date.toJulianDay() - aMonday) % step;
    return date.addDays(-(over < 0 ? over + step : over));
}

QList<Tick> dateTicks(const TimeView &view, const QTimeZone &zone, int step, const QLocale &locale)
{
    QList<Tick> ticks;
    for (QDate date = firstDate(view.begin.toTimeZone(zone).date(), step); date.isValid(); date = date.addDays(step)) {
        const QDateTime at = date.startOfDay(zone).toUTC();
        if (at > view.end)
            break;
        if (at >= view.begin)
            ticks.append({at, dateLabel(date, ticks.isEmpty(), locale), true});
    }
    return ticks;
}

QList<Tick> monthTicks(const TimeView &view, const QTimeZone &zone, int step, const QLocale &locale)
{
    const QDate begin = view.begin.toTimeZone(zone).date();
    const int months = begin.year() * 12 + begin.month() - 1;
    const int first = months / step * step;
    QList<Tick> ticks;
    for (QDate date(first / 12, first % 12 + 1, 1); date.isValid(); date = date.addMonths(step)) {
        const QDateTime at = date.startOfDay(zone).toUTC();
        if (at > view.end)
            break;
        if (at >= view.begin)
            ticks.append({at, monthLabel(date, step, ticks.isEmpty(), locale), true});
    }
    return ticks;
}

QList<Tick> ticksBySeconds(const TimeView &view, const QTimeZone &zone, qreal leastSeconds, const QLocale &locale)
{
    for (const qint64 step : timeSteps)
        if (qreal(step) >= leastSeconds)
            return timeTicks(view, zone, step, locale);
    for (const int step : dateSteps)
        if (qreal(step * day) >= leastSeconds)
            return dateTicks(view, zone, step, locale);
    constexpr qreal shortestMonth = 28 * day;
    for (const int step : monthSteps)
        if (step * shortestMonth >= leastSeconds)
            return monthTicks(view, zone, step, locale);
    return {};
}

} // namespace

QList<Tick> axisTicks(const TimeView &view, const QTimeZone &zone, qreal leastGap, const QLocale &locale)
{
    if (view.milliseconds() <= 0 || view.width <= 0)
        return {};
    QList<Tick> ticks;
    // Where clocks go forward, two round times come closer than a step.
    for (const Tick &tick : ticksBySeconds(view, zone, leastGap / view.pixelsPerSecond(), locale))
        if (ticks.isEmpty() || view.xOf(tick.at) - view.xOf(ticks.last().at) >= leastGap * 0.999)
            ticks.append(tick);
    return ticks;
}

QList<ClockChange> clockChanges(const QDateTime &begin, const QDateTime &end, const QTimeZone &zone)
{
    QList<ClockChange> changes;
    if (!zone.hasTransitions())
        return changes;
    for (const QTimeZone::OffsetData &transition : zone.transitions(begin, end)) {
        const QDateTime at = transition.atUtc.toUTC();
        const QDateTime before = at.addMSecs(-1);
        const int seconds = zone.offsetFromUtc(at) - zone.offsetFromUtc(before);
        if (seconds == 0)
            continue;
        const QString length = durationText(std::abs(seconds));
        const QString label = seconds > 0
            ? Axis::tr("%1 → %2, clocks go forward %3").arg(zoneWord(before, zone), zoneWord(at, zone), length)
            : Axis::tr("%1 → %2, clocks go back %3").arg(zoneWord(before, zone), zoneWord(at, zone), length);
        changes.append({at, seconds, label});
    }
    return changes;
}

} // namespace noticedesk
