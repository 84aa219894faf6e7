#pragma once

#include "app/timeline/picture.h"

#include <QByteArray>

namespace noticedesk {

/// The picture as SVG 1.1 in UTF-8: real text, title and description, no script, no style sheet, nothing from outside,
/// the same bytes every time. `prefix` (letters and digits) begins each id, so that several stand in one page.
[[nodiscard]] QByteArray renderSvg(const Picture &picture, const QString &prefix = QStringLiteral("timeline"));

} // namespace noticedesk
