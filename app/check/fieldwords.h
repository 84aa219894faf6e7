#pragma once

#include <QString>

namespace noticedesk {

class Dictionary;

/// Whether the word is spelled right although the dictionary may not know it: a word of the trade ("webhook"), two
/// known words in one ("rollout"), a known word with a prefix or a plural ("misconfigured", "mitigations"), or the
/// other spelling of English ("analysing").
[[nodiscard]] bool isSpelledRight(const QString &word, Dictionary &dictionary);

} // namespace noticedesk
