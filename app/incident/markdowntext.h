#pragma once

#include <QString>

namespace noticedesk {

/// What stands beside a piece of text, as far as escaping depends on it.
struct TextEdges {
    bool atLineStart = false; ///< a mark of a block could be read there
    bool atLineEnd = false;
    bool encodeFirst = false; ///< an emphasis begins or ends there, which the character would prevent
    bool encodeLast = false;
    bool beforeBracket = false; ///< `!` would make an image of it
    bool inTable = false;
    bool forOthers = false; ///< other readers make links of what looks like an address
};

/// Text as Markdown that means exactly itself: markup is escaped, and blanks that Markdown would drop are written as
/// character references. The one place that escapes Markdown.
[[nodiscard]] QString markdownText(const QString &text, const TextEdges &edges);

/// How Markdown's rules for emphasis see a character. Doubtful: its class depends on the reader's Unicode.
enum class CharacterClass { Blank, Punctuation, Word, Doubtful };
[[nodiscard]] CharacterClass characterClass(char32_t character);

} // namespace noticedesk
