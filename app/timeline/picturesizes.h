#pragma once

#include <QtGlobal>

/// The measures of a picture, in pixels.
namespace noticedesk::picturesizes {

inline constexpr qreal leastWidth = 480;
inline constexpr qreal margin = 16;
inline constexpr qreal gap = 12;
inline constexpr qreal narrowGap = 8;
inline constexpr qreal titleSize = 16;
inline constexpr qreal textSize = 12;
inline constexpr qreal barHeight = 24;
inline constexpr qreal leastBar = 2; ///< so that a short outage is seen
inline constexpr qreal mostForNames = 0.3;
inline constexpr qreal dotGap = 10; ///< from the middle of a dot to its label
inline constexpr qreal labelLine = 18;

} // namespace noticedesk::picturesizes
