#include "app/check/readtext.h"

#include "app/check/phrases.h"
#include "app/incident/section.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

QString loweredInPlace(QString text)
{
    for (QChar &character : text)
        character = isApostrophe(character) ? QChar(u'\'') : character.toLower();
    return text;
}

bool isWordUnit(const QString &text, qsizetype at)
{
    const QChar character = text.at(at);
    if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
        return true;
    return isApostrophe(character) && at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter()
        && text.at(at + 1).isLetter();
}

QList<TextRange> wordsOf(const QString &text)
{
    QList<TextRange> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inWord = at < text.size() && isWordUnit(text, at);
        if (inWord && begin < 0)
            begin = at;
        if (!inWord && begin >= 0) {
            words.append({begin, at - begin});
            begin = -1;
        }
    }
    return words;
}

/// "a.m. ", "e.g. ", "approx. ": the dot belongs to the word.
bool isAbbreviation(QStringView before)
{
    static const QStringList abbreviations{u"a.m"_s, u"p.m"_s, u"e.g"_s, u"i.e"_s, u"vs"_s,  u"etc"_s, u"approx"_s,
                                           u"no"_s,  u"st"_s,  u"u.s"_s, u"inc"_s, u"dr"_s,  u"mr"_s,  u"est"_s,
                                           u"min"_s, u"hr"_s,  u"hrs"_s, u"sec"_s, u"jan"_s, u"feb"_s, u"aug"_s,
                                           u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s, u"ca"_s,  u"resp"_s};
    const qsizetype blank = std::max(before.lastIndexOf(u' '), before.lastIndexOf(u'\n'));
    const QStringView last = before.sliced(blank + 1);
    return std::any_of(abbreviations.begin(), abbreviations.end(), [&](const QString &each) {
        return last.endsWith(each)
            && (last.size() == each.size() || !last.at(last.size() - each.size() - 1).isLetter());
    });
}

/// Whether a sentence ends after the unit at `at`.
bool endsSentence(const QString &lower, qsizetype at)
{
    if (lower.at(at) == u'\n')
        return true;
    if (!u".!?"_s.contains(lower.at(at)))
        return false;
    qsizetype next = at + 1;
    while (next < lower.size() && u".!?)\"'”]"_s.contains(lower.at(next)))
        ++next;
    if (next < lower.size() && !lower.at(next).isSpace())
        return false;
    return lower.at(at) != u'.'
        || !isAbbreviation(QStringView(lower).sliced(std::max<qsizetype>(0, at - 12), std::min<qsizetype>(at, 12)));
}

TextRange trimmed(const QString &text, qsizetype begin, qsizetype end)
{
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    return {begin, end - begin};
}

/// Cuts the text into sentences and deals out the words.
QList<ReadText::Sentence> sentencesOf(const ReadText &text)
{
    QList<ReadText::Sentence> sentences;
    qsizetype begin = 0;
    qsizetype word = 0;
    for (qsizetype at = 0; at < text.lower.size(); ++at) {
        const bool isLast = at + 1 == text.lower.size();
        if (!isLast && !endsSentence(text.lower, at))
            continue;
        ReadText::Sentence sentence{trimmed(text.lower, begin, at + 1), word, word};
        while (sentence.wordEnd < text.words.size() && text.words.at(sentence.wordEnd).begin <= at)
            ++sentence.wordEnd;
        word = sentence.wordEnd;
        begin = at + 1;
        if (sentence.range.length > 0)
            sentences.append(sentence);
    }
    return sentences;
}

bool isStrong(const Prose &prose, const TextRange &line)
{
    return std::any_of(prose.strong.begin(), prose.strong.end(), [&](const TextRange &strong) {
        return strong.begin == line.begin && strong.end() >= line.end() - 2;
    });
}

std::optional<QString> labelOf(const Prose &prose, const TextRange &line, const QStringList &labels)
{
    const QString words = prose.text.mid(line.begin, line.length);
    if (words.size() > 60)
        return std::nullopt;
    if (auto label = sectionLabel(words, labels))
        return label;
    return isStrong(prose, line) ? sectionLabel(words + u':', labels) : std::nullopt;
}

QList<ReadText::Part> partsOf(const Prose &prose, const QStringList &labels)
{
    QList<ReadText::Part> parts;
    for (const Prose::Paragraph &paragraph : prose.paragraphs) {
        const qsizetype lineEnd = prose.text.indexOf(u'\n', paragraph.range.begin);
        const qsizetype end = lineEnd < 0 ? paragraph.range.end() : std::min(lineEnd, paragraph.range.end());
        const TextRange line = trimmed(prose.text, paragraph.range.begin, end);
        const auto label = paragraph.nested ? std::nullopt : labelOf(prose, line, labels);
        if (!label)
            continue;
        if (!parts.isEmpty())
            parts.last().range.length = line.begin - parts.last().range.begin;
        parts.append({label->toLower(), line, {line.end(), prose.text.size() - line.end()}});
    }
    return parts;
}

ReadText readProse(Prose prose, const QStringList &labels)
{
    ReadText text;
    text.prose = std::move(prose);
    text.lower = loweredInPlace(text.prose.text);
    text.words = wordsOf(text.prose.text);
    text.sentences = sentencesOf(text);
    text.parts = partsOf(text.prose, labels);
    return text;
}

} // namespace

QStringView ReadText::word(qsizetype index) const
{
    return QStringView(lower).sliced(words.at(index).begin, words.at(index).length);
}

QStringView ReadText::wordAsWritten(qsizetype index) const
{
    return textOf(words.at(index));
}

QStringView ReadText::textOf(const TextRange &range) const
{
    return QStringView(prose.text).sliced(range.begin, range.length);
}

const ReadText::Sentence *ReadText::sentenceAt(qsizetype at) const
{
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), at,
                                        [](qsizetype place, const Sentence &each) { return place < each.range.begin; });
    if (after == sentences.begin())
        return nullptr;
    const Sentence &sentence = *std::prev(after);
    return at < sentence.range.end() ? &sentence : nullptr;
}

const ReadText::Part *ReadText::partAt(qsizetype at) const
{
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &each) { return each.holds(at); });
    return part == parts.end() ? nullptr : &*part;
}

TextRange ReadText::rangeOfWords(qsizetype first, qsizetype count) const
{
    const qsizetype begin = words.at(first).begin;
    return {begin, words.at(first + count - 1).end() - begin};
}

ReadText readMarkdown(const QString &body, const QStringList &labels)
{
    return readProse(proseOf(body), labels);
}

ReadText readLine(const QString &line)
{
    Prose prose;
    prose.text = line;
    for (qsizetype at = 0; at <= line.size(); ++at)
        prose.places.append(at);
    if (!line.isEmpty())
        prose.paragraphs.append({{0, line.size()}, true}); // nested: a line holds no section
    return readProse(prose, {});
}

bool isEnglish(const ReadText &text)
{
    static const Phrases common(u"the|to|is|we|of|and|are|in|have|has|been|with|this|that|on|at|was|were|for|be|it|"
                                u"not|will|from|or|an|our|by|as|all|some|no|now|may");
    constexpr qsizetype tooFew = 8;
    if (text.words.size() < tooFew)
        return true;
    const qsizetype looked = std::min<qsizetype>(text.words.size(), 400);
    qsizetype found = 0;
    for (qsizetype word = 0; word < looked; ++word)
        found += common.at(text, word, looked) > 0 ? 1 : 0;
    return found * 10 >= looked;
}

} // namespace noticedesk
