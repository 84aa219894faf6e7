#pragma once

#include "app/timeline/figures.h"

#include <QString>

namespace noticedesk {

/// The word for files: `time_to_first_notice`.
[[nodiscard]] QString figureWord(Figure figure);
/// "Time to first notice".
[[nodiscard]] QString figureName(Figure figure);
/// What it counts, in a sentence or two.
[[nodiscard]] QString figureDefinition(Figure figure);
/// Seconds; else it says how many.
[[nodiscard]] bool isDuration(Figure figure);
/// "10 d 23 h 13 min", "3", or "unknown".
[[nodiscard]] QString figureText(Figure figure, const std::optional<qint64> &value);

} // namespace noticedesk
