#pragma once

#include "app/base/interval.h"
#include "app/base/zone.h"
#include "app/base/zoneword.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// A moment as people read it, never without its zone: "24 Jun 2024 08:30 CDT".
[[nodiscard]] QString zonedText(const QDateTime &at, const QTimeZone &zone);

/// A stretch of time as people read it: "24 Jun 2024 08:30 – 10:30 CDT", the second date only where it differs.
[[nodiscard]] QString intervalText(const Interval &interval, const QTimeZone &zone);

} // namespace noticedesk
