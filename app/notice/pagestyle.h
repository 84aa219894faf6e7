#pragma once

#include "app/incident/noticestyle.h"

#include <QString>

namespace noticedesk {

/// All colours of an HTML page: those that are asked for, moved as far as they must be to be read, and what is mixed of
/// them.
struct PageColours {
    Colour ground;
    Colour ink;
    Colour quiet; ///< text that stands back
    Colour line;
    Colour link;
};
[[nodiscard]] PageColours pageColours(const NoticeColours &scheme);

/// The style sheet of the HTML page: readable in light and dark (every text at least 4.5:1, whatever the colours that
/// are asked for), on narrow screens and on paper. Nothing but colours enters it.
[[nodiscard]] QString pageStyle(const NoticeColours &light, const NoticeColours &dark);

} // namespace noticedesk
