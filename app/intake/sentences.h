#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace noticedesk {

/// A sentence as its words in lower case, without marks; "we're" is `we` `'re`.
using Sentence = QStringList;

/// The sentences of a text; of a very long one those of its beginning, which says where things stand.
[[nodiscard]] QList<Sentence> sentencesOf(const QString &text);

[[nodiscard]] bool isOneOf(const QString &word, std::initializer_list<const char16_t *> words);

/// The sentence has these words, one right after the other, before its word number `end`; -1: anywhere.
[[nodiscard]] bool says(const Sentence &sentence, std::initializer_list<const char16_t *> phrase, qsizetype end = -1);

/// The sentence has one of these words before its word number `end`.
[[nodiscard]] bool saysAny(const Sentence &sentence, std::initializer_list<const char16_t *> any, qsizetype end);

} // namespace noticedesk
