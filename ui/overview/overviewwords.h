#pragma once

#include "app/timeline/overview.h"
#include "ui/widgets/tone.h"

#include <QString>

namespace noticedesk {

/// What a day was like, in a word or two: "Major outage", "Planned work", "Operational", "still ahead".
[[nodiscard]] QString dayWord(const OverviewDay &day);
/// "Wed, Jun 12, 2024: Major outage".
[[nodiscard]] QString daySentence(const OverviewRange &range, int day, const OverviewDay &what);
[[nodiscard]] QString dayText(const QDate &day);
/// How many days of the row were how, for those who do not see them.
[[nodiscard]] QString rowSentence(const OverviewRow &row);
/// "25 Aug 2024 to 22 Nov 2024, days of Europe/Berlin".
[[nodiscard]] QString rangeText(const OverviewRange &range);

} // namespace noticedesk
