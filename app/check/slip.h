#pragma once

#include <QString>

namespace noticedesk {

class Dictionary;

/// Whether the word is a known one with a slip of the hand in it, rather than a name that no dictionary holds: it is
/// not spelled right, and a letter or two away from a word that is. Asks for suggestions, so it takes its time once for
/// each unknown word.
[[nodiscard]] bool isSlip(const QString &word, Dictionary &dictionary);

} // namespace noticedesk
