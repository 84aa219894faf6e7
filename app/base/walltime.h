#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace noticedesk {

/// The instants (UTC, in order) at which a clock on a wall in `zone` shows this date and time: one as a rule, none
/// in the hour that is skipped when clocks go forward, two in the hour that is repeated when they go back.
[[nodiscard]] QList<QDateTime> instantsOf(const QDate &date, const QTime &time, const QTimeZone &zone);

/// For a wall time that does not exist: the first instant (UTC) after the skipped hour.
[[nodiscard]] QDateTime firstInstantAfterGap(const QDate &date, const QTime &time, const QTimeZone &zone);

} // namespace noticedesk
