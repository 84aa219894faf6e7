#include "app/base/walltime.h"

#include <algorithm>

namespace noticedesk {

namespace {

/// No zone changes its offset twice within this time, and no offset is longer.
constexpr qint64 daySeconds = 24 * 60 * 60;

} // namespace

QList<QDateTime> instantsOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall(date, time, Qt::UTC);
    QList<QDateTime> instants;
    for (const qint64 shift : {-daySeconds, daySeconds}) {
        const int offset = zone.offsetFromUtc(wall.addSecs(shift));
        const QDateTime instant = wall.addSecs(-offset);
        if (zone.offsetFromUtc(instant) == offset && !instants.contains(instant))
            instants.append(instant);
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

QDateTime firstInstantAfterGap(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall(date, time, Qt::UTC);
    return zone.nextTransition(wall.addSecs(-daySeconds)).atUtc.toUTC();
}

} // namespace noticedesk
