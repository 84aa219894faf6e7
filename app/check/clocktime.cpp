#include "app/check/clocktime.h"

#include "app/check/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// No part of it repeats what repeats, so that no text makes it slow.
const QRegularExpression &timeForm()
{
    static const QString withMinutes = u"(?<hour>[01]?[0-9]|2[0-3])(?::|(?<=[0-9][0-9])h(?=[0-9]))(?<minute>[0-5][0-9])"
                                       u"(?::[0-5][0-9])?(?![0-9:]|[.,][0-9])"
                                       "(?:\\s?(?<half>[ap])\\.?m\\b\\.?|(?<letter>[ap])\\b)?"_s;
    static const QString bare =
        u"(?<bareHour>1[0-2]|0?[1-9])"
        "(?:(?<bareMinute>[0-5][0-9])(?<bareLetter>[ap])m?\\b|\\s?(?<bareHalf>[ap])\\.?m\\b\\.?)"_s;
    static const QRegularExpression form(u"(?<![0-9:.,/+\u2212])(?<!\\s[\\-–])(?:%1|%2)"_s.arg(withMinutes, bare),
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

const QRegularExpression &zoneForm()
{
    static const QRegularExpression form(
        u"\\s{0,2}[(\\[,]?\\s?("
        "(?:UTC|GMT|utc|gmt)(?:\\s?[+\\-\u2212]\\d{1,2}(?::?\\d{2})?)?\\b"
        "|\\+\\d{2}:?\\d{2}\\b|(?<=\\s)[\\-\u2212]\\d{2}:?\\d{2}\\b|Z\\b|[A-Z]{1,4}T\\b|MSK\\b|WIB\\b|MEZ\\b|MESZ\\b"
        "|[ecmp][sd]?t\\b|cest\\b|cet\\b|bst\\b|ist\\b"
        "|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|Atlantic|Alaska|Hawaii|India|Japan|London|local)\\b"
        "|(?:US|[A-Z][a-z]{3,9})/[A-Z][A-Za-z_]{2,20}\\b)"_s);
    return form;
}

ClockTime clockTimeOf(const QRegularExpressionMatch &match)
{
    const auto either = [&](const QString &a, const QString &b) { return match.captured(a) + match.captured(b); };
    const QString half = (either(u"half"_s, u"letter"_s) + either(u"bareHalf"_s, u"bareLetter"_s)).toLower();
    int hour = either(u"hour"_s, u"bareHour"_s).toInt();
    if (!half.isEmpty() && hour <= 12)
        hour = hour % 12 + (half == u'p' ? 12 : 0);
    ClockTime found;
    found.range = {match.capturedStart(), match.capturedLength()};
    found.time = QTime(hour, either(u"minute"_s, u"bareMinute"_s).toInt());
    found.saysHalf = !half.isEmpty();
    return found;
}

QString monthForm()
{
    return u"(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
           "|Nov(?:ember)?|Dec(?:ember)?)"_s;
}

const QRegularExpression &dayOfMonthForm()
{
    static const QRegularExpression form(
        u"\\b%1\\.?\\s(?:the\\s)?(\\d{1,2})(?!\\d|:)|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?%1\\b"_s.arg(
            monthForm()));
    return form;
}

int monthNumber(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.first(3).toLower())) + 1;
}

/// A sentence such as "all times are UTC" speaks for the whole text.
bool speaksForAllTimes(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases times(u"time|times|timeline|timestamps|timezone|zone|hours");
    return times.areIn(text, sentence) && saysZone(text, sentence);
}

TextRange paragraphAt(const ReadText &text, qsizetype at)
{
    for (const Prose::Paragraph &paragraph : text.prose.paragraphs)
        if (at >= paragraph.range.begin && at < paragraph.range.end())
            return paragraph.range;
    return {};
}

/// A time in the same sentence has a zone, or an earlier one in the same paragraph, which goes on meaning it.
bool followsAZone(const ReadText &text, const ClockTime &time, const QList<ClockTime> &times)
{
    const TextRange paragraph = paragraphAt(text, time.range.begin);
    const ReadText::Sentence *sentence = text.sentenceAt(time.range.begin);
    return std::any_of(times.begin(), times.end(), [&](const ClockTime &other) {
        const bool isEarlier = other.range.begin >= paragraph.begin && other.range.begin < time.range.begin;
        return other.zone.length > 0 && (isEarlier || text.sentenceAt(other.range.begin) == sentence);
    });
}

} // namespace

QList<ClockTime> clockTimes(const ReadText &text)
{
    QList<ClockTime> times;
    for (const QRegularExpressionMatch &match : timeForm().globalMatch(text.prose.text)) {
        ClockTime found = clockTimeOf(match);
        const QRegularExpressionMatch zone =
            zoneForm().match(text.prose.text, found.range.end(), QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption);
        if (zone.hasMatch())
            found.zone = {zone.capturedStart(1), zone.capturedLength(1)};
        times.append(found);
    }
    return times;
}

QList<ClockTime> timesWithoutZone(const ReadText &text, const QList<ClockTime> &times)
{
    if (times.isEmpty()
        || std::any_of(text.sentences.begin(), text.sentences.end(),
                       [&](const ReadText::Sentence &sentence) { return speaksForAllTimes(text, sentence); }))
        return {};
    QList<ClockTime> bare;
    for (const ClockTime &time : times) {
        const ReadText::Sentence *sentence = text.sentenceAt(time.range.begin);
        const bool isInZone = sentence && (saysZone(text, *sentence) || followsAZone(text, time, times));
        if (!isInZone)
            bare.append(time);
    }
    return bare;
}

bool saysZone(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases zones(
        u"utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|jst|aest|aedt|acst|acdt|awst|nzst|"
        u"nzdt|sast|hkt|sgt|msk|eet|eest|wet|kst|brt|akst|akdt|hst|pkt|ist|pacific time|"
        u"eastern time|central time|mountain time|local time|pacific standard time|"
        u"pacific daylight time|eastern standard time|eastern daylight time|"
        u"central european time|india standard time|pacific|eastern");
    static const Phrases capitalZones(u"et|ct|pt|mt");
    if (zones.areIn(text, sentence))
        return true;
    for (qsizetype word = sentence.firstWord; word < sentence.wordEnd; ++word)
        if (capitalZones.at(text, word, sentence.wordEnd) > 0 && text.wordAsWritten(word).at(0).isUpper()
            && text.wordAsWritten(word).back().isUpper())
            return true;
    return false;
}

std::optional<QDate> dateIn(const ReadText &text, const ReadText::Sentence &sentence, const QDate &near)
{
    const QRegularExpressionMatch match = dayOfMonthForm().match(text.textOf(sentence.range).toString());
    if (!match.hasMatch())
        return std::nullopt;
    const bool isMonthFirst = match.hasCaptured(1) && !match.captured(1).isEmpty();
    const int month = monthNumber(match.captured(isMonthFirst ? 1 : 4));
    const int day = match.captured(isMonthFirst ? 2 : 3).toInt();
    std::optional<QDate> closest;
    for (const int year : std::array{near.year() - 1, near.year(), near.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!closest || std::abs(date.daysTo(near)) < std::abs(closest->daysTo(near))))
            closest = date;
    }
    return closest;
}

bool saysDate(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const QRegularExpression figures(u"\\b\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4}|\\b)"_s);
    const QString words = text.textOf(sentence.range).toString();
    return dayOfMonthForm().match(words).hasMatch() || figures.match(words).hasMatch();
}

QList<TextRange> datesIn(const ReadText &text)
{
    static const QRegularExpression form(
        u"(?:\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s)?"
        "(?:\\b%1\\.?\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?!\\d|:)"
        "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?%1\\b"
        "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b)(?:,?\\s\\d{4}\\b(?!:))?"_s.arg(
            monthForm()));
    QList<TextRange> dates;
    for (const QRegularExpressionMatch &match : form.globalMatch(text.prose.text))
        dates.append({match.capturedStart(), match.capturedLength()});
    return dates;
}

qsizetype timesIn(const ReadText::Sentence &sentence, const QList<ClockTime> &times)
{
    return std::count_if(times.begin(), times.end(), [&](const ClockTime &time) {
        return time.range.begin >= sentence.range.begin && time.range.end() <= sentence.range.end();
    });
}

bool saysDuration(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases units(u"minutes|minute|mins|min|hours|hour|hrs|hr|days|seconds");
    static const Phrases numbers(u"one|two|three|four|five|six|seven|eight|nine|ten|an|few|several|half");
    for (qsizetype word = sentence.firstWord + 1; word < sentence.wordEnd; ++word)
        if (units.at(text, word, sentence.wordEnd) > 0
            && (text.word(word - 1).at(0).isDigit() || numbers.at(text, word - 1, sentence.wordEnd) > 0))
            return true;
    return false;
}

} // namespace noticedesk
