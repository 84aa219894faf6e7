#pragma once

#include "app/timeline/timelinetable.h"

namespace noticedesk {

/// What a row of the timeline says, in a sentence: what, from when to when, and how long.
[[nodiscard]] QString rowSentence(const Timeline &timeline, const TimelineRow &row, const QTimeZone &zone);
/// All that the table says of it, its cells one after the other.
[[nodiscard]] QString rowWords(const TimelineRow &row, const QTimeZone &zone);
/// The few words beside a mark.
[[nodiscard]] QString markLabel(const Timeline &timeline, const TimelineRow &row);
/// Several that lie on the same pixel, told by the gravest.
[[nodiscard]] QString crowdSentence(const TimelineRow &gravest, qsizetype count);

} // namespace noticedesk
