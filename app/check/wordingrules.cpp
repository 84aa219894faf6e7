#include "app/check/acronyms.h"
#include "app/check/families.h"
#include "app/check/phrases.h"
#include "app/check/usagelist.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct WordingRules {
    Q_DECLARE_TR_FUNCTIONS(WordingRules)
};

constexpr qsizetype mostWordsInASentence = 40;

/// With a capital where the word had one.
QString asWritten(const QString &instead, QStringView written)
{
    const bool hasCapital = !written.isEmpty() && written.front().isUpper();
    return hasCapital && !instead.isEmpty() ? instead.at(0).toUpper() + instead.sliced(1) : instead;
}

void checkUsage(const Passage &passage, const Draft &draft, FindingList &found)
{
    const ReadText &text = passage.text;
    const UsageList list = usageList(draft.rules().usage);
    QStringList seen;
    for (qsizetype word = 0; word < text.words.size(); ++word) {
        const qsizetype count = list.phrases.at(text, word, text.words.size());
        const QString instead = count > 0 ? list.insteadOf(text, word, count) : QString();
        if (instead.isEmpty() || seen.contains(instead))
            continue;
        seen.append(instead);
        const TextRange range = text.rangeOfWords(word, count);
        const QString better = asWritten(instead, text.textOf(range));
        const Place place = passage.place(range);
        found.add(
            Rule::Usage, place, WordingRules::tr("The house says “%1” for “%2”.").arg(better, text.textOf(range)),
            {replacement(WordingRules::tr("Replace “%1” by “%2”").arg(text.textOf(range), better), place, better)});
    }
}

/// Names of the page, its components and the title are known to whoever reads them.
bool isAName(const QString &letters, const Draft &draft)
{
    const auto holds = [&](const QString &name) { return name.contains(letters); };
    return holds(draft.circumstances.page.name) || holds(draft.incident.source.name) || holds(draft.incident.title)
        || std::any_of(draft.circumstances.components.begin(), draft.circumstances.components.end(),
                       [&](const Component &component) { return holds(component.name) || holds(component.group); });
}

void checkAcronyms(const Passage &passage, const Draft &draft, FindingList &found)
{
    for (const Acronym &acronym : acronymsOf(passage.text)) {
        const bool isKnown = acronym.explained || isAName(acronym.letters, draft)
            || draft.rules().acronyms.contains(acronym.letters)
            || std::any_of(draft.before.begin(), draft.before.end(),
                           [&](const Told &told) { return told.explained.contains(acronym.letters); });
        if (!isKnown)
            found.add(Rule::AcronymUnexplained, passage.place(acronym.range),
                      WordingRules::tr("“%1” is not written out where it stands first.").arg(acronym.letters));
    }
}

bool isShouted(QStringView word)
{
    return word.size() > 1 && std::none_of(word.begin(), word.end(), [](QChar unit) { return unit.isLower(); })
        && std::any_of(word.begin(), word.end(), [](QChar unit) { return unit.isUpper(); });
}

/// How many words in a row are in capitals, from `word` on, on one line.
qsizetype shoutedRun(const ReadText &text, qsizetype word)
{
    const ReadText::Sentence *sentence = text.sentenceAt(text.words.at(word).begin);
    const qsizetype end = sentence ? sentence->wordEnd : text.words.size();
    qsizetype length = 0;
    while (word + length < end && isShouted(text.wordAsWritten(word + length)))
        ++length;
    return length;
}

/// Three acronyms in a row are none: somebody shouts in words.
bool holdsAWord(const ReadText &text, qsizetype word, qsizetype length)
{
    constexpr qsizetype longerThanAcronyms = 5;
    qsizetype words = 0;
    for (qsizetype at = word; at < word + length; ++at)
        words += text.words.at(at).length >= longerThanAcronyms ? 1 : 0;
    return words > 0;
}

void checkShouting(const Passage &passage, FindingList &found)
{
    constexpr qsizetype fewest = 3;
    const ReadText &text = passage.text;
    const QString reason = WordingRules::tr("Capitals and exclamation marks shout at people who are worried already.");
    for (qsizetype word = 0; word < text.words.size(); ++word) {
        const qsizetype length = shoutedRun(text, word);
        if (length >= fewest && holdsAWord(text, word, length)) {
            found.add(Rule::Shouting, passage.place(text.rangeOfWords(word, length)), reason);
            return;
        }
        word += length;
    }
    if (const qsizetype at = text.prose.text.indexOf("!!"_L1); at >= 0)
        found.add(Rule::Shouting, passage.place({at, 2}), reason,
                  {replacement(WordingRules::tr("Use a full stop"), passage.place({at, 2}), u"."_s)});
}

void checkSentences(const Passage &passage, FindingList &found)
{
    for (const ReadText::Sentence &sentence : passage.text.sentences)
        if (const qsizetype words = sentence.wordEnd - sentence.firstWord; words > mostWordsInASentence)
            found.add(Rule::SentenceLong, passage.place(sentence.range),
                      WordingRules::tr("This sentence has %1 words; beyond %2 readers lose the thread. Divide it.")
                          .arg(words)
                          .arg(mostWordsInASentence));
}

void checkLinkTexts(const Passage &passage, FindingList &found)
{
    static const QStringList empty{u"here"_s,      u"click here"_s, u"this"_s, u"link"_s,
                                   u"this link"_s, u"read more"_s,  u"more"_s};
    for (const Prose::Link &link : passage.text.prose.links)
        if (empty.contains(passage.text.textOf(link.words).trimmed().toString().toLower()))
            found.add(Rule::LinkText, passage.place(link.words),
                      WordingRules::tr("“%1” does not say where the link leads; who hears it read out hears only that.")
                          .arg(passage.text.textOf(link.words)));
}

} // namespace

void checkWording(const Passage &passage, const Draft &draft, FindingList &found)
{
    checkShouting(passage, found);
    checkLinkTexts(passage, found);
    checkSentences(passage, found);
    if (!draft.english)
        return;
    checkUsage(passage, draft, found);
    if (passage.field == Field::Body)
        checkAcronyms(passage, draft, found);
}

} // namespace noticedesk
