#pragma once

#include <QString>

namespace noticedesk {

/// How long, in full: "10 d 23 h 13 min", "4 h", "45 s"; "0 min" for no time at all. A day is 24 hours that have
/// passed, whatever the clocks on the wall did meanwhile. Seconds are told below a minute only.
[[nodiscard]] QString durationText(qint64 seconds);

/// The same in at most two units: "10 d 23 h".
[[nodiscard]] QString shortDurationText(qint64 seconds);

} // namespace noticedesk
