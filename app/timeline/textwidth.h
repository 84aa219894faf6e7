#pragma once

#include <QString>

namespace noticedesk {

/// How wide a text is likely to be in a wide font without serifs, rather too much than too little.
[[nodiscard]] qreal guessedWidth(const QString &text, qreal size, bool bold = false);

/// The text, cut off with "…" where it is likely to be wider than `most`.
[[nodiscard]] QString shortenedTo(const QString &text, qreal most, qreal size, bool bold = false);

/// The first few hundred letters: what a shape says is not for reading a book.
[[nodiscard]] QString brief(const QString &text);

} // namespace noticedesk
