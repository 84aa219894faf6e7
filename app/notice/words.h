#pragma once

#include "app/notice/notice.h"

namespace noticedesk {

/// The words that every writer says alike.

/// What stands before an update that is only in the preview.
[[nodiscard]] QString leftOutSentence();

/// The status and the headline of an update, as far as they are printed: `Resolved – Final update`. May be empty.
[[nodiscard]] QString headingOf(const NoticeUpdate &update);

/// `User impact -` or `User impact:`.
[[nodiscard]] QString labelLine(const Section &section, NoticeStyle::Separator separator);

} // namespace noticedesk
