#pragma once

#include <QString>

namespace noticedesk {

/// The style sheet of a report: readable in light and dark (every text at least 4.5:1), on narrow screens and on paper.
/// Fixed: no user's value ever enters it, and no sign of it has a meaning in HTML.
[[nodiscard]] QString reportStyle();

} // namespace noticedesk
