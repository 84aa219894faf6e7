#pragma once

#include "app/timeline/timeview.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// A place on the axis, at a round time on the clocks of the zone.
struct Tick {
    QDateTime at; ///< UTC
    QString label; ///< "09:00"; at midnight "13 Jun"; in January or at the begin of the view the year with it
    bool isDay = false; ///< a new day, or a longer step

    bool operator==(const Tick &) const = default;
};

/// An instant at which the clocks of the zone are changed; an axis of real time has no jump there, its labels do.
struct ClockChange {
    QDateTime at; ///< UTC
    int seconds = 0; ///< forward; negative: back
    QString label; ///< "CDT → CST, clocks go back 1 h"

    bool operator==(const ClockChange &) const = default;
};

/// Ticks at the shortest round step (seconds to years) that keeps `leastGap` pixels between them. An hour that exists
/// twice has its ticks twice, told apart by the name of the zone; one that does not exist has none.
[[nodiscard]] QList<Tick> axisTicks(const TimeView &view, const QTimeZone &zone, qreal leastGap, const QLocale &locale);

/// The changes of offset in the view, in order.
[[nodiscard]] QList<ClockChange> clockChanges(const QDateTime &begin, const QDateTime &end, const QTimeZone &zone);

} // namespace noticedesk
