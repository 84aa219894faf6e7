#include "app/check/families.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct TypographyRules {
    Q_DECLARE_TR_FUNCTIONS(TypographyRules)
};

constexpr char16_t noBreakSpace = 0x00a0;
constexpr char16_t narrowNoBreakSpace = 0x202f;

bool isStraight(QChar unit)
{
    return unit == u'\'' || unit == u'"';
}

bool isCurly(QChar unit)
{
    return u"‘’“”"_s.contains(unit);
}

bool isNoBreakSpace(QChar unit)
{
    return unit.unicode() == noBreakSpace || unit.unicode() == narrowNoBreakSpace;
}

/// Two blanks between words of one line; at the start of a line and before its end they mean something else.
bool isSecondBlank(const QString &text, qsizetype at)
{
    return at > 1 && at + 1 < text.size() && text.at(at) == u' ' && text.at(at - 1) == u' '
        && !text.at(at - 2).isSpace() && !text.at(at + 1).isSpace();
}

struct Traces {
    bool mixedQuotes = false;
    QList<qsizetype> places; ///< in the text
};

/// Straight ones are the odd ones out where curly ones stand too; code has none, it is left out.
Traces tracesIn(const QString &text)
{
    Traces traces;
    traces.mixedQuotes =
        std::any_of(text.begin(), text.end(), isStraight) && std::any_of(text.begin(), text.end(), isCurly);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (isNoBreakSpace(unit) || isSecondBlank(text, at) || (traces.mixedQuotes && isCurly(unit)))
            traces.places.append(at);
    }
    return traces;
}

QString normal(QChar unit)
{
    if (isNoBreakSpace(unit))
        return u" "_s;
    if (unit == u'‘' || unit == u'’')
        return u"'"_s;
    if (unit == u'“' || unit == u'”')
        return u"\""_s;
    return {}; // a second blank
}

Fix normalised(const Passage &passage, const Traces &traces)
{
    const Place first = passage.place({traces.places.first(), 1});
    const Place last = passage.place({traces.places.last(), 1});
    QString text;
    qsizetype copied = first.range.begin;
    for (const qsizetype at : traces.places) {
        const TextRange place = passage.place({at, 1}).range;
        text += passage.source.sliced(copied, place.begin - copied) + normal(passage.text.prose.text.at(at));
        copied = place.end();
    }
    return replacement(TypographyRules::tr("Normalise"),
                       {passage.field, {first.range.begin, last.range.end() - first.range.begin}}, text);
}

} // namespace

void checkTypography(const Passage &passage, FindingList &found)
{
    const Traces traces = tracesIn(passage.text.prose.text);
    if (traces.places.isEmpty())
        return;
    const QString reason = traces.mixedQuotes
        ? TypographyRules::tr("Curly and straight quotes stand side by side, as after pasting from two places.")
        : TypographyRules::tr("Double or unbreakable blanks stand here, as after pasting.");
    found.add(Rule::TypographyMixed, passage.place({traces.places.first(), 1}), reason, {normalised(passage, traces)});
}

} // namespace noticedesk
