#pragma once

#include <QPalette>

namespace noticedesk {

/// What colours the window has: those the desktop prefers, or fixed ones.
enum class Appearance { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Light text on a dark window.
[[nodiscard]] bool isDark(const QPalette &palette);

/// `amount` of `over` (0 to 1), laid over `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal amount);
/// Text that stands back, such as times and captions; still readable (4.5:1).
[[nodiscard]] QColor quietInk(const QPalette &palette);
/// The thin lines between panes and around cards.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// Behind the chosen row of a list: the highlight, hardly there, so that the row keeps its own colours.
[[nodiscard]] QColor chosenFill(const QPalette &palette);

/// WCAG 2.2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

} // namespace noticedesk
