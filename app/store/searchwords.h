#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk {

/// What of a search text is looked for: its parts between blanks, without those that hold neither letter nor digit,
/// which restrict nothing. A search is read up to its first 500 characters.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Runs of letters and digits, without accents and in one case: what a search compares.
[[nodiscard]] QStringList tokensOf(const QString &text);

/// Whether every word occurs in one of `texts`, the last of them perhaps as the beginning of a word. A word that
/// falls apart into several tokens (`user's`) is found where they follow each other.
[[nodiscard]] bool matches(const QStringList &words, const QStringList &texts);

} // namespace noticedesk
