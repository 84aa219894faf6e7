#pragma once

#include "app/timeline/picture.h"

namespace noticedesk {

/// To a hundredth of a pixel, without zeros at the end.
[[nodiscard]] QString svgNumber(qreal value);
/// The lines of a pattern in a box as the data of a path: not every viewer knows patterns by name.
[[nodiscard]] QString patternLines(Pattern pattern, const QRectF &box);
/// The outline of a dot as the data of a path.
[[nodiscard]] QString dotOutline(const PictureDot &dot);

} // namespace noticedesk
