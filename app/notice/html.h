#pragma once

#include <QString>

namespace noticedesk {

/// The one place that escapes HTML: text between tags, and text between the double quotes of an attribute.
[[nodiscard]] QString escapeText(const QString &text);
[[nodiscard]] QString escapeAttr(const QString &text);

/// A language for an attribute: `en` where it is no tag of BCP 47.
[[nodiscard]] QString languageTag(const QString &language);
[[nodiscard]] bool isRightToLeft(const QString &language);

} // namespace noticedesk
