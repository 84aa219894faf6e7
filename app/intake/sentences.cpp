#include "app/intake/sentences.h"

#include <algorithm>
#include <utility>

namespace noticedesk {

namespace {

constexpr qsizetype mostReadCharacters = 20000;

Sentence wordsOf(QStringView text)
{
    Sentence words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const QChar character : text) {
        const bool apostrophe = character == u'\'' || character == u'’';
        if (apostrophe)
            finish();
        if (apostrophe && !words.isEmpty())
            word.append(u'\'');
        else if (character.isLetterOrNumber())
            word.append(character.toLower());
        else
            finish();
    }
    finish();
    return words;
}

} // namespace

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences;
    const QStringView read = QStringView(text).first(std::min(text.size(), mostReadCharacters));
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= read.size(); ++i) {
        const bool mark = i < read.size() && QStringView(u".!?;\n").contains(read.at(i));
        const bool inWord = mark && read.at(i) != u'\n' && i + 1 < read.size() && !read.at(i + 1).isSpace();
        if (i < read.size() && (!mark || inWord))
            continue;
        sentences.append(wordsOf(read.sliced(begin, i - begin)));
        begin = i + 1;
    }
    return sentences;
}

bool isOneOf(const QString &word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *each) { return word == QStringView(each); });
}

bool says(const Sentence &sentence, std::initializer_list<const char16_t *> phrase, qsizetype end)
{
    const auto last = sentence.begin() + (end < 0 ? sentence.size() : end);
    return std::search(sentence.begin(), last, phrase.begin(), phrase.end(),
                       [](const QString &word, const char16_t *part) { return word == QStringView(part); })
        != last;
}

bool saysAny(const Sentence &sentence, std::initializer_list<const char16_t *> any, qsizetype end)
{
    return std::any_of(sentence.begin(), sentence.begin() + end,
                       [&](const QString &word) { return isOneOf(word, any); });
}

} // namespace noticedesk
