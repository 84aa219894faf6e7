#pragma once

#include "app/base/interval.h"
#include "app/base/zone.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// What people call the offset of that moment: "CDT", or "UTC+04" where there is no word for it.
[[nodiscard]] QString zoneWord(const QDateTime &at, const QTimeZone &zone);

/// A moment as people read it, never without its zone: "24 Jun 2024 08:30 CDT".
[[nodiscard]] QString zonedText(const QDateTime &at, const QTimeZone &zone);

/// A stretch of time as people read it: "24 Jun 2024 08:30 – 10:30 CDT", the second date only where it differs.
[[nodiscard]] QString intervalText(const Interval &interval, const QTimeZone &zone);

/// How long, in at most two units: "4 h 12 min", "10 d 23 h". Less than a minute is "0 min".
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace noticedesk
