#pragma once

#include "app/base/result.h"
#include "app/incident/noticestyle.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticedesk {

inline constexpr qsizetype mostLogoBytes = 32 * 1024; ///< of the picture, before it is written as text
inline constexpr qsizetype mostFooterCharacters = 1000;
inline constexpr qsizetype mostOtherZones = 4;

/// Where a style breaks a rule. The colours: text that has less than `leastContrast` against its ground.
enum class StyleField { LightInk, LightLink, DarkInk, DarkLink, Logo, Footer, OtherZones };

struct StyleFault {
    StyleField field = StyleField::Footer;
    QString message; ///< translated, for a person: what is wrong, and what would do

    bool operator==(const StyleFault &) const = default;
};

/// Nothing: the style can be kept. At most one for each field.
[[nodiscard]] QList<StyleFault> styleFaults(const NoticeStyle &style);

/// The colours with each text that could not be read moved as little as needed.
[[nodiscard]] NoticeColours readable(NoticeColours colours);

/// The bytes of a PNG, a JPEG or an SVG picture as the data URI of a style. Errors: Invalid, where it is another thing,
/// or more than `mostLogoBytes`. An SVG picture is refused if it is no XML, or defines entities.
[[nodiscard]] Result<QString> logoOf(const QByteArray &picture);

/// A pair of colours that belong together, each text with at least `leastContrast`.
struct Palette {
    const char *name = nullptr; ///< to be translated in the context "Palettes"
    NoticeColours light;
    NoticeColours dark;
};
/// The first is that of a new page.
[[nodiscard]] const QList<Palette> &palettes();

} // namespace noticedesk
