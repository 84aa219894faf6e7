#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

/// A colour of the screen, sRGB.
struct Colour {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;

    bool operator==(const Colour &) const = default;
};

/// `#1b1f24`.
[[nodiscard]] QString colourText(const Colour &colour);
/// Reads `#1b1f24`, whatever the case of its letters; nothing else.
[[nodiscard]] std::optional<Colour> colourFromText(QStringView text);

/// What text needs against its ground to be read by most people: WCAG 2.2, success criterion 1.4.3.
inline constexpr double leastContrast = 4.5;

/// From 1 (alike) to 21 (black and white), as WCAG 2.2 defines the contrast ratio.
[[nodiscard]] double contrastOf(const Colour &a, const Colour &b);

/// `part` of `over` (0 to 1) on `under`.
[[nodiscard]] Colour mixed(const Colour &over, const Colour &under, double part);

/// The colour nearest to `text` on its way to black or white, in steps of a hundredth, that has `least` against
/// `ground`; `text` itself if it has. No ground is without one for a `least` of 4.5.
[[nodiscard]] Colour readableOn(const Colour &ground, const Colour &text, double least = leastContrast);

} // namespace noticedesk
