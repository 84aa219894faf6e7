#include "app/check/pasttext.h"

#include "app/check/clocktime.h"
#include "app/check/readtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct PastText {
    Q_DECLARE_TR_FUNCTIONS(PastText)
};

constexpr qsizetype longestQuote = 60;

QList<TextRange> matchesOf(const QRegularExpression &form, const QString &text)
{
    QList<TextRange> ranges;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        ranges.append({match.capturedStart(), match.capturedLength()});
    return ranges;
}

/// With its zone and the bracket around that, without the full stop of its sentence.
TextRange wholeOf(const ClockTime &time, const QString &text)
{
    TextRange whole{time.range.begin, std::max(time.range.end(), time.zone.end()) - time.range.begin};
    const QStringView words = QStringView(text).sliced(whole.begin, whole.length);
    if (words.endsWith(u"m.", Qt::CaseInsensitive) && !words.endsWith(u".m.", Qt::CaseInsensitive))
        --whole.length;
    else if (words.count(u'(') > words.count(u')') && text.mid(whole.end(), 1) == u')')
        ++whole.length;
    return whole;
}

QList<TextRange> factsOfThen(const ReadText &text)
{
    static const QRegularExpression lengths(
        u"\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|an)\\s(?:and a half\\s)?"
        "(?:second|minute|min|hour|hr|day)s?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression references(u"\\b[A-Z]{2,4}-?\\d{4,}\\b"_s);
    QList<TextRange> ranges =
        datesIn(text) + matchesOf(lengths, text.prose.text) + matchesOf(references, text.prose.text);
    for (const ClockTime &time : clockTimes(text))
        ranges.append(wholeOf(time, text.prose.text));
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    return ranges;
}

/// "June 27, 2024 at 13:50 UTC" is one fact, as are two that overlap.
QList<TextRange> joined(const QList<TextRange> &ranges, const QString &text)
{
    static const QRegularExpression between(u"\\A,?\\s?(?:at|on)?\\s?\\z"_s);
    QList<TextRange> facts;
    for (const TextRange &range : ranges) {
        const bool isApart = facts.isEmpty()
            || (range.begin > facts.last().end()
                && !between.match(text.sliced(facts.last().end(), range.begin - facts.last().end())).hasMatch());
        if (isApart)
            facts.append(range);
        else
            facts.last().length = std::max(facts.last().end(), range.end()) - facts.last().begin;
    }
    return facts;
}

QString placeholderFor(const QString &words)
{
    const QString quoted = words.simplified().remove(u'{').remove(u'}').left(longestQuote).trimmed();
    return u"{{%1}}"_s.arg(PastText::tr("instead of %1", "what an older notice said there").arg(quoted));
}

} // namespace

QString withFactsAskedAnew(const QString &body, const QStringList &labels)
{
    const ReadText text = readMarkdown(body, labels);
    const QList<TextRange> facts = joined(factsOfThen(text), text.prose.text);
    QString anew = body;
    for (auto fact = facts.crbegin(); fact != facts.crend(); ++fact) {
        const TextRange place = text.prose.placeOf(*fact);
        anew.replace(place.begin, place.length, placeholderFor(text.textOf(*fact).toString()));
    }
    return anew;
}

} // namespace noticedesk
