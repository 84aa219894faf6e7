#include "app/store/searchwords.h"

#include <QList>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr qsizetype longestSearch = 500;

bool isTokenCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

bool separatesWords(QChar character)
{
    return character.isSpace() || character.isNull();
}

bool isWord(const QString &part)
{
    const QList<uint> characters = part.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isTokenCharacter);
}

/// `tokens[from...]` begins with `word`; with `asPrefix` the last token of `word` may be only the beginning.
bool standsAt(const QStringList &tokens, qsizetype from, const QStringList &word, bool asPrefix)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QString &token = tokens.at(from + i);
        const bool found = asPrefix && i == word.size() - 1 ? token.startsWith(word.at(i)) : token == word.at(i);
        if (!found)
            return false;
    }
    return true;
}

bool occurs(const QStringList &word, bool asPrefix, const QStringList &tokens)
{
    for (qsizetype from = 0; from + word.size() <= tokens.size(); ++from)
        if (standsAt(tokens, from, word, asPrefix))
            return true;
    return false;
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text.left(longestSearch) + u' ') {
        if (!separatesWords(character)) {
            word += character;
            continue;
        }
        if (isWord(word))
            words.append(QString::fromUtf8(word.toUtf8()));
        word.clear();
    }
    return words;
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    for (const uint character : text.normalized(QString::NormalizationForm_D).toCaseFolded().toUcs4()) {
        if (QChar::category(character) == QChar::Mark_NonSpacing)
            continue;
        if (isTokenCharacter(character)) {
            token += QChar::fromUcs4(character);
        } else if (!token.isEmpty()) {
            tokens.append(token);
            token.clear();
        }
    }
    if (!token.isEmpty())
        tokens.append(token);
    return tokens;
}

bool matches(const QStringList &words, const QStringList &texts)
{
    QList<QStringList> tokens;
    for (const QString &text : texts)
        tokens.append(tokensOf(text));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringList word = tokensOf(words.at(i));
        const bool found = std::any_of(tokens.begin(), tokens.end(), [&](const QStringList &field) {
            return occurs(word, i == words.size() - 1, field);
        });
        if (!found)
            return false;
    }
    return true;
}

} // namespace noticedesk
