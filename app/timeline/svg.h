#pragma once

#include "app/timeline/picture.h"

#include <QByteArray>

namespace noticedesk {

/// Light and Dark are for documents and programs that paint; LightAndDark follows what the reader of a page prefers on
/// a screen.
enum class SvgColors { Light, Dark, LightAndDark };

/// The picture as SVG 1.1 in UTF-8: real text, title and description, no script, nothing from outside, no style sheet
/// but that of LightAndDark, the same bytes every time. `prefix` (letters and digits) begins each id, so that several
/// stand in one page.
[[nodiscard]] QByteArray renderSvg(const Picture &picture, SvgColors colors = SvgColors::Light,
                                   const QString &prefix = QStringLiteral("timeline"));

} // namespace noticedesk
