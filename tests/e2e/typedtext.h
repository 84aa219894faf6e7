#pragma once

#include <QString>

namespace noticedesk::tests {

/// The first `length` characters of the text that the typist types: numbered words, so that no place of it looks
/// like another.
inline QString typedText(qsizetype length)
{
    QString text;
    for (int word = 1; text.size() < length; ++word)
        text += QStringLiteral("word%1 ").arg(word);
    return text.left(length);
}

} // namespace noticedesk::tests
