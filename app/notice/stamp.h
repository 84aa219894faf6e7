#pragma once

#include "app/base/interval.h"
#include "app/base/zone.h"
#include "app/incident/noticestyle.h"
#include "app/notice/fixedwords.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// An offset from UTC as `-05:00`.
[[nodiscard]] QString offsetText(int seconds);

/// An instant as notices print it, the same on every machine: `Jun 27, 2024 - 09:00 CDT`, and behind it the time in
/// each of the others that says something else: `(14:00 UTC, 16:00 CEST)`. Empty for an invalid instant.
[[nodiscard]] QString stampOf(const QDateTime &instant, const QTimeZone &zone, const QList<QByteArray> &otherZones,
                              const FixedWords &words);

/// `Jun 15, 2024 03:00 - 05:00 UTC`: the second date only where it differs, and no end if there is none.
[[nodiscard]] QString windowOf(const Interval &window, const QTimeZone &zone, const FixedWords &words);

} // namespace noticedesk
