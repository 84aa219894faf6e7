#pragma once

#include <QString>

namespace noticedesk {

/// The style sheet of the HTML page: readable in light and dark (every text at least 4.5:1), on narrow screens and on
/// paper. Fixed: no user's value ever enters it.
[[nodiscard]] QString pageStyle();

} // namespace noticedesk
