#include "app/check/families.h"
#include "app/check/phrases.h"
#include "app/check/zoneword.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct ClockRules {
    Q_DECLARE_TR_FUNCTIONS(ClockRules)
};

/// The day a time in this sentence is meant for.
QDate dayOf(const Draft &draft, const ReadText::Sentence &sentence)
{
    const QDate posted = draft.update.postedAt.toTimeZone(draft.zone).date();
    return dateIn(draft.body.text, sentence, posted).value_or(posted);
}

QDate dayOf(const Draft &draft, const ClockTime &time)
{
    const ReadText::Sentence *sentence = draft.body.text.sentenceAt(time.range.begin);
    return sentence ? dayOf(draft, *sentence) : draft.update.postedAt.toTimeZone(draft.zone).date();
}

/// One fix for all of them: each gets the page's zone.
Fix withZones(const Draft &draft, const QList<ClockTime> &bare)
{
    const qsizetype begin = draft.body.place(bare.first().range).range.begin;
    const qsizetype end = draft.body.place(bare.last().range).range.end();
    QString text;
    qsizetype copied = begin;
    for (const ClockTime &time : bare) {
        const qsizetype timeEnd = draft.body.place(time.range).range.end();
        const QString zone = zoneWord(draft.zone, QDateTime(dayOf(draft, time), time.time, draft.zone));
        text += draft.body.source.sliced(copied, timeEnd - copied) + u' ' + zone;
        copied = timeEnd;
    }
    return replacement(ClockRules::tr("Add the zone of the page"), {Field::Body, {begin, end - begin}}, text);
}

void checkZones(const Draft &draft, FindingList &found)
{
    const QList<ClockTime> bare = draft.english ? timesWithoutZone(draft.body.text, draft.times) : QList<ClockTime>();
    if (bare.isEmpty())
        return;
    found.add(Rule::ZoneMissing, draft.body.place(bare.first().range),
              ClockRules::tr("“%1” names no zone, and readers live in several.")
                  .arg(draft.body.text.textOf(bare.first().range)),
              {withZones(draft, bare)});
}

QString dayText(const QDate &date)
{
    return QLocale(QLocale::English).toString(date, u"MMMM d, yyyy"_s);
}

/// The same instant in UTC behind it, where the page's own zone says what the word means.
QList<Fix> withUtc(const Draft &draft, const ClockTime &time, const QString &word)
{
    const QDateTime instant(dayOf(draft, time), time.time, draft.zone);
    if (zoneWord(draft.zone, instant) != word)
        return {};
    const Place behind{Field::Body, {draft.body.place(time.zone).range.end(), 0}};
    return {replacement(ClockRules::tr("Add the time in UTC"), behind,
                        u" (%1 UTC)"_s.arg(instant.toUTC().toString(u"HH:mm"_s)))};
}

bool namesUtcToo(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases exact(u"utc|gmt|pst|pdt|est|edt|cdt|cest|cet|pt|et");
    return exact.areIn(text, sentence);
}

void checkZoneWord(const Draft &draft, const ClockTime &time, FindingList &found)
{
    const ReadText &text = draft.body.text;
    const QString word = text.textOf(time.zone).toString();
    const Place place = draft.body.place(time.zone);
    const QDate day = dayOf(draft, time);
    if (const auto right = rightZoneWord(word, draft.zone, QDateTime(day, time.time, draft.zone))) {
        found.add(
            Rule::ZoneWrongForDate, place,
            ClockRules::tr("The clocks of the page do not show %1 on %2, but %3.").arg(word, dayText(day), *right),
            {replacement(ClockRules::tr("Replace %1 by %2").arg(word, *right), place, *right)});
        return;
    }
    const ReadText::Sentence *sentence = text.sentenceAt(time.range.begin);
    if (hasSeveralMeanings(word) && !(sentence && namesUtcToo(text, *sentence)))
        found.add(Rule::ZoneAmbiguous, place,
                  ClockRules::tr("%1 means several zones, hours apart. Give the time in UTC too.").arg(word),
                  withUtc(draft, time, word));
}

/// One finding for each word, not for each time it stands behind.
void checkZoneWords(const Draft &draft, FindingList &found)
{
    QStringList seen;
    for (const ClockTime &time : draft.times) {
        const QString word = draft.body.text.textOf(time.zone).toString();
        if (word.isEmpty() || seen.contains(word))
            continue;
        seen.append(word);
        checkZoneWord(draft, time, found);
    }
}

void checkMidnight(const Draft &draft, FindingList &found)
{
    const ReadText &text = draft.body.text;
    static const Phrases midnight(u"midnight");
    if (const auto hit = midnight.firstIn(text, 0, text.words.size())) {
        found.add(
            Rule::Midnight, draft.body.place(text.rangeOfWords(hit->word, 1)),
            ClockRules::tr("Midnight can be the beginning or the end of a day. Say 00:00 or 23:59, with the date."));
        return;
    }
    const bool isTwelveHour =
        std::any_of(draft.times.begin(), draft.times.end(), [](const ClockTime &time) { return time.saysHalf; });
    for (const ClockTime &time : draft.times)
        if (isTwelveHour && !time.saysHalf && time.time == QTime(12, 0)) {
            found.add(Rule::Midnight, draft.body.place(time.range),
                      ClockRules::tr("Beside times with am and pm, “12:00” can be noon or midnight."));
            return;
        }
}

qint64 daysFromPosting(QStringView word)
{
    return word == u"tomorrow" ? 1 : word == u"yesterday" ? -1 : 0;
}

void checkRelativeDates(const Draft &draft, FindingList &found)
{
    static const Phrases relative(u"today|tomorrow|yesterday|tonight|this morning|this afternoon|this evening|"
                                  u"yesterday morning|yesterday afternoon|yesterday evening|tomorrow morning|"
                                  u"tomorrow afternoon|tomorrow evening|later today|earlier today|last night");
    const ReadText &text = draft.body.text;
    for (const ReadText::Sentence &sentence : text.sentences) {
        const auto hit = relative.firstIn(text, sentence);
        if (!hit || saysDate(text, sentence))
            continue;
        const TextRange range = text.rangeOfWords(hit->word, hit->count);
        const QDate posted = draft.update.postedAt.toTimeZone(draft.zone).date();
        const bool isLastNight = text.word(hit->word) == u"last";
        const QDate date = posted.addDays(isLastNight ? -1 : daysFromPosting(text.word(hit->word)));
        const Place place = draft.body.place(range);
        found.add(
            Rule::DateRelative, place,
            ClockRules::tr("“%1” is another day for whoever reads it later, or elsewhere.").arg(text.textOf(range)),
            {replacement(ClockRules::tr("Add the date"), {Field::Body, {place.range.end(), 0}},
                         u" (%1)"_s.arg(dayText(date)))});
        return;
    }
}

bool startToldBefore(const Draft &draft)
{
    return std::any_of(draft.before.begin(), draft.before.end(), [](const Told &told) { return told.start; });
}

/// A length of time while the cause is looked for is that of something else.
bool endToldBefore(const Draft &draft)
{
    return std::any_of(draft.before.begin(), draft.before.end(), [](const Told &told) {
        return told.end && (told.status == Status::Monitoring || told.status == Status::Resolved);
    });
}

void checkBeginAndEnd(const Draft &draft, FindingList &found)
{
    const Told &told = draft.told;
    const bool isKnown = draft.update.status == Status::Identified || draft.update.status == Status::Monitoring
        || draft.update.status == Status::Resolved;
    if (isKnown && !told.start && !startToldBefore(draft))
        found.add(Rule::StartMissing, {Field::Body, {}},
                  ClockRules::tr("No update says when it began, so readers cannot tell what of theirs it touched."),
                  {newSection(draft, u"Start time"_s, ClockRules::tr("date, time and zone"))});
    if (draft.update.status == Status::Resolved && !told.end && !endToldBefore(draft))
        found.add(Rule::EndMissing, {Field::Body, {}},
                  ClockRules::tr("It is resolved, but neither when it ended nor how long it lasted is said."),
                  {newSection(draft, u"End time"_s, ClockRules::tr("date, time and zone"))});
}

} // namespace

void checkClock(const Draft &draft, FindingList &found)
{
    checkZones(draft, found);
    checkZoneWords(draft, found);
    if (!draft.english)
        return;
    checkMidnight(draft, found);
    checkRelativeDates(draft, found);
    if (draft.incident.kind == Kind::Incident)
        checkBeginAndEnd(draft, found);
}

} // namespace noticedesk
