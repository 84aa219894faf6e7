#include "app/check/dictionary.h"
#include "app/check/families.h"
#include "app/check/fieldwords.h"
#include "app/check/slip.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Spelling {
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

/// Words of a language alone: no figures, no capitals inside, not shouted.
bool isOrdinary(QStringView word)
{
    if (word.size() < 3)
        return false;
    return std::all_of(word.begin(), word.end(),
                       [](QChar unit) { return unit.isLetter() || unit == u'\'' || unit == u'’'; })
        && std::none_of(word.begin() + 1, word.end(), [](QChar unit) { return unit.isUpper(); });
}

/// A capital in the middle of a sentence makes a name.
bool isAName(const ReadText &text, qsizetype word)
{
    if (!text.wordAsWritten(word).front().isUpper())
        return false;
    const ReadText::Sentence *sentence = text.sentenceAt(text.words.at(word).begin);
    return !sentence || sentence->firstWord != word;
}

/// Part of an address, a path, a name with marks.
bool isPartOfAName(const ReadText &text, qsizetype word)
{
    const QString &written = text.prose.text;
    const TextRange &range = text.words.at(word);
    const auto joins = [&](qsizetype at) {
        return at >= 0 && at < written.size() && u"/\\@#_.:=&<>{}[]"_s.contains(written.at(at));
    };
    const bool before = joins(range.begin - 1) && range.begin > 1 && !written.at(range.begin - 2).isSpace();
    const bool after = joins(range.end()) && range.end() + 1 < written.size() && !written.at(range.end() + 1).isSpace();
    return before || after;
}

QSet<QString> wordsOf(const ReadText &text)
{
    QSet<QString> words;
    for (qsizetype word = 0; word < text.words.size(); ++word)
        words.insert(text.word(word).toString());
    return words;
}

/// The words of names, and those of the page's list.
QSet<QString> namesAround(const Draft &draft)
{
    QString names = draft.circumstances.page.name + u' ' + draft.incident.source.name;
    for (const Component &component : draft.circumstances.components)
        names += u' ' + component.name + u' ' + component.group;
    return wordsOf(readLine(names)) | wordsOf(readLine(draft.rules().words.join(u' ')));
}

/// Names that stand in the middle of a sentence stand for themselves at its beginning too.
QSet<QString> namesIn(const ReadText &text)
{
    QSet<QString> names;
    for (qsizetype word = 0; word < text.words.size(); ++word)
        if (isAName(text, word))
            names.insert(text.word(word).toString());
    return names;
}

/// The first place of each word that is to be looked up.
QList<qsizetype> askedWords(const Draft &draft)
{
    const ReadText &text = draft.body.text;
    QSet<QString> seen = namesAround(draft) | namesIn(text) | namesIn(draft.title.text);
    QList<qsizetype> asked;
    for (qsizetype word = 0; word < text.words.size(); ++word) {
        const QString lower = text.word(word).toString();
        if (!isOrdinary(text.wordAsWritten(word)) || isPartOfAName(text, word) || seen.contains(lower))
            continue;
        seen.insert(lower);
        asked.append(word);
    }
    return asked;
}

} // namespace

void checkSpelling(const Draft &draft, Dictionary &dictionary, FindingList &found)
{
    const Passage &body = draft.body;
    const QList<qsizetype> asked = askedWords(draft);
    QList<qsizetype> unknown;
    for (const qsizetype word : asked) {
        QString plain = body.text.wordAsWritten(word).toString();
        if (!isSpelledRight(plain.replace(u'’', u'\''), dictionary))
            unknown.append(word);
    }
    constexpr qsizetype tellsALanguage = 10;
    if (unknown.size() > tellsALanguage && unknown.size() * 3 > asked.size())
        return; // another language than the dictionary's
    for (const qsizetype at : unknown) {
        const QString word = body.text.wordAsWritten(at).toString();
        const Place place = body.place(body.text.words.at(at));
        if (isSlip(word, dictionary))
            found.add(Rule::Spelling, place,
                      Spelling::tr("“%1” is in no dictionary, but close to a word that is.").arg(word),
                      {{Spelling::tr("Add “%1” to the Page’s Words").arg(word), place, word, Fix::Means::PageWords}});
    }
}

} // namespace noticedesk
