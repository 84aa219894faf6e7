#pragma once

#include <QString>

namespace noticedesk {

/// The one place that escapes HTML: text between tags, and text between the double quotes of an attribute.
[[nodiscard]] QString escapeText(const QString &text);
[[nodiscard]] QString escapeAttr(const QString &text);

} // namespace noticedesk
