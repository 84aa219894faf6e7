#include "app/check/phrases.h"

#include <algorithm>

namespace noticedesk {

Phrases::Phrases(QStringView phrases)
{
    for (const QStringView phrase : phrases.split(u'|')) {
        QStringList words = phrase.toString().split(u' ');
        const QString first = words.takeFirst();
        m_following[first].append(words);
    }
    for (auto &[first, following] : m_following)
        std::stable_sort(following.begin(), following.end(),
                         [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
}

qsizetype Phrases::at(const ReadText &text, qsizetype word, qsizetype end) const
{
    const auto candidates = m_following.find(text.word(word));
    if (candidates == m_following.end())
        return 0;
    for (const QStringList &following : candidates->second) {
        if (word + 1 + following.size() > end)
            continue;
        qsizetype same = 0;
        while (same < following.size() && text.word(word + 1 + same) == following.at(same))
            ++same;
        if (same == following.size())
            return 1 + same;
    }
    return 0;
}

std::optional<Phrases::Hit> Phrases::firstIn(const ReadText &text, qsizetype begin, qsizetype end) const
{
    for (qsizetype word = begin; word < end; ++word)
        if (const qsizetype count = at(text, word, end); count > 0)
            return Hit{word, count};
    return std::nullopt;
}

std::optional<Phrases::Hit> Phrases::firstIn(const ReadText &text, const ReadText::Sentence &sentence) const
{
    return firstIn(text, sentence.firstWord, sentence.wordEnd);
}

bool Phrases::areIn(const ReadText &text, const ReadText::Sentence &sentence) const
{
    return firstIn(text, sentence).has_value();
}

bool Phrases::areIn(const ReadText &text) const
{
    return firstIn(text, 0, text.words.size()).has_value();
}

} // namespace noticedesk
