#pragma once

#include <QColor>

class QPalette;

namespace noticedesk {

/// What a colour wants to say. A tone never stands alone: a word or a shape says the same.
enum class Tone { Neutral, Good, Calm, Caution, Serious, Alarm, Pending };

/// The colours of a tone on a palette, light or dark. `ink` is readable (4.5:1) on `fill`, on the palette's base and
/// on its window; `mark` stands out (3:1) from them as a bar or a dot.
struct ToneColors {
    QColor ink;
    QColor fill;
    QColor line;
    QColor mark;
};

[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette &palette);

} // namespace noticedesk
