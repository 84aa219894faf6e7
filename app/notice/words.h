#pragma once

#include "app/notice/notice.h"

namespace noticedesk {

/// The words that every writer says alike.

/// The status and the headline of an update, as far as they are printed: `Resolved – Final update`. May be empty.
[[nodiscard]] QString headingOf(const NoticeUpdate &update);

/// `User impact -` or `User impact:`.
[[nodiscard]] QString labelLine(const Section &section, NoticeStyle::Separator separator);

} // namespace noticedesk
