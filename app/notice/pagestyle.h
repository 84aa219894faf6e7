#pragma once

#include "app/incident/noticestyle.h"

#include <QString>

namespace noticedesk {

/// The style sheet of the HTML page: readable in light and dark (every text at least 4.5:1, whatever the colours that
/// are asked for), on narrow screens and on paper. Nothing but colours enters it.
[[nodiscard]] QString pageStyle(const NoticeColours &light, const NoticeColours &dark);

} // namespace noticedesk
