#pragma once

#include <QString>

#include <optional>

namespace noticedesk {

/// The HTML that a mail program, a browser or an office program lays on the clipboard (what is at most this long and
/// not nested beyond reason), as Markdown: paragraphs, lists, tables of facts, quotes, code, links and emphasis.
/// Pictures leave the words that stand for them; scripts, what is hidden and what reports a reader leave nothing;
/// nothing is ever loaded. Nothing if the HTML is beyond those bounds: then the plain text beside it is to be taken.
[[nodiscard]] std::optional<QString> markdownOfPaste(const QString &html);

inline constexpr qsizetype longestPaste = 2 * 1024 * 1024; ///< UTF-16 units

} // namespace noticedesk
