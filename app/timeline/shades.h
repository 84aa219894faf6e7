#pragma once

#include "app/timeline/picture.h"

#include <QLatin1StringView>

namespace noticedesk {

[[nodiscard]] Shade shadeOf(const Span &span);
/// Levels differ in their pattern as well as in their colour; phases say their word or stand in order.
[[nodiscard]] Pattern patternOf(const Span &span);

/// The colours of a shade on white, as `#rrggbb`: ink is readable on the fill and on white (4.5:1), and stands out as
/// the edge of a shape.
struct ShadeColors {
    QLatin1StringView fill;
    QLatin1StringView ink;
};
[[nodiscard]] ShadeColors colorsOf(Shade shade);
/// The same on the dark ground of our pages, `#14171c`.
[[nodiscard]] ShadeColors darkColorsOf(Shade shade);

} // namespace noticedesk
