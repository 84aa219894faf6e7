#include "app/intake/stamp.h"

#include "app/intake/zoneabbreviation.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are no stamps: nothing below ever looks at more.
constexpr qsizetype mostStampCharacters = 200;

const QString datePattern = u"([A-Z][a-z]{2,8})\\.? (\\d{1,2})(?: ?, (\\d{4}))?"_s;
/// The same time elsewhere: `(14:00 UTC, Jun 28, 2024 - 01:00 JST)`.
const QString elsewherePattern = u"(?: \\([^()]{0,30}\\d:\\d{2}[^()]{0,90}\\))?"_s;
const QString timePattern = u"(\\d{1,2}):(\\d{2})(?: ?([AaPp][Mm]))?"_s;

QRegularExpressionMatch matchOf(const QRegularExpression &form, const QString &line)
{
    const QString plain = line.size() > 4 * mostStampCharacters ? QString() : line.simplified();
    return form.match(plain.size() > mostStampCharacters ? QString() : plain);
}

int monthNamed(const QString &name)
{
    static const QStringList months{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                    u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                    u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    const QString small = name.toLower();
    for (int i = 0; i < months.size(); ++i)
        if (months.at(i).startsWith(small) || (small == u"sept"_s && i == 8))
            return i + 1;
    return 0;
}

QTime timeOf(const QRegularExpressionMatch &match, int first)
{
    int hour = match.captured(first).toInt();
    const QString half = match.captured(first + 2).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm"_s ? 12 : 0);
    return QTime(hour, match.captured(first + 1).toInt());
}

/// The stamp in seven captures from `first` on: three of the date, three of the time.
std::optional<Stamp> stampIn(const QRegularExpressionMatch &match, int first, const QString &zone)
{
    const Stamp stamp{match.captured(first + 2).toInt(), monthNamed(match.captured(first)),
                      match.captured(first + 1).toInt(), timeOf(match, first + 3), zone};
    const bool exists = QDate(stamp.year > 0 ? stamp.year : 2024, stamp.month, stamp.day).isValid();
    return match.hasMatch() && exists && stamp.time.isValid() ? std::optional(stamp) : std::nullopt;
}

Stamp inYear(Stamp stamp, int year)
{
    // 29 February has to wait for a year that has one.
    while (!QDate(year, stamp.month, stamp.day).isValid())
        --year;
    stamp.year = year;
    return stamp;
}

QDateTime localTime(const Stamp &stamp)
{
    return QDateTime(QDate(stamp.year, stamp.month, stamp.day), stamp.time, Qt::UTC);
}

} // namespace

std::optional<Stamp> postedStamp(const QString &line)
{
    static const QRegularExpression form(u"^Posted (?:on )?(?:[^.]{1,40} ago\\.? )?"_s + datePattern
                                         + u"(?: [-\u2013]| at|,)? "_s + timePattern + u"(?: (.{1,40}?))?"_s
                                         + elsewherePattern + u"$"_s);
    if (!line.contains(u"Posted"_s))
        return std::nullopt;
    const QRegularExpressionMatch match = matchOf(form, line);
    return stampIn(match, 1, match.captured(7));
}

std::optional<Stamp> bareStamp(const QString &line)
{
    static const QRegularExpression form(u"^(?:[^.]{1,40} ago\\.? )?"_s + datePattern + u"(?: [-\u2013]|,)? "_s
                                         + timePattern + u"(?: (\\S{1,20}))?$"_s);
    const QRegularExpressionMatch match = matchOf(form, line);
    return stampIn(match, 1, match.captured(7));
}

std::optional<StampRange> stampRange(const QString &line)
{
    static const QRegularExpression form(u"^"_s + datePattern + u",? "_s + timePattern + u" ?[-\u2013] ?(?:"_s
                                         + datePattern + u",? )?"_s + timePattern + u"(?: (\\S{1,20}))?$"_s);
    const QRegularExpressionMatch match = matchOf(form, line);
    const auto from = stampIn(match, 1, match.captured(13));
    if (!from)
        return std::nullopt;
    if (!match.captured(7).isEmpty()) {
        const auto to = stampIn(match, 7, match.captured(13));
        return to ? std::optional(StampRange{*from, *to}) : std::nullopt;
    }
    Stamp to = *from;
    to.time = timeOf(match, 10);
    return to.time.isValid() ? std::optional(StampRange{*from, to}) : std::nullopt;
}

std::optional<QDate> headingDate(const QString &line)
{
    static const QRegularExpression form(u"^([A-Z][a-z]{2,8})\\.?(?: (\\d{1,2}) ?,)? (\\d{4})$"_s);
    const QRegularExpressionMatch match = matchOf(form, line);
    const int day = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const QDate date(match.captured(3).toInt(), monthNamed(match.captured(1)), day);
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

Stamp withYearNear(Stamp stamp, const QDate &date)
{
    if (stamp.year > 0)
        return stamp;
    Stamp nearest = inYear(stamp, date.year());
    for (const int year : {date.year() - 1, date.year() + 1}) {
        const Stamp other = inYear(stamp, year);
        if (qAbs(localTime(other).date().daysTo(date)) < qAbs(localTime(nearest).date().daysTo(date)))
            nearest = other;
    }
    return nearest;
}

Stamp withYearBefore(Stamp stamp, const QDateTime &now)
{
    if (stamp.year > 0)
        return stamp;
    // The zone is not known yet; a page east of here may be most of a day ahead.
    const QDateTime latest = now.addDays(1);
    stamp = inYear(stamp, latest.date().year());
    if (localTime(stamp) > latest)
        stamp = inYear(stamp, stamp.year - 1);
    stamp.yearInferred = true;
    return stamp;
}

Stamp withYearAfter(Stamp stamp, const QDateTime &start)
{
    if (stamp.year > 0)
        return stamp;
    const QDateTime earliest = start.addDays(-1);
    int year = earliest.date().year();
    while (!QDate(year, stamp.month, stamp.day).isValid() || localTime(inYear(stamp, year)) < earliest)
        ++year;
    stamp.year = year;
    stamp.yearInferred = true;
    return stamp;
}

Moment momentOf(const Stamp &stamp, const QByteArray &pageZone)
{
    const QDateTime local = localTime(stamp);
    const ZoneMeaning meaning = zoneMeaning(stamp.zone, local, pageZone);
    Inferences inferred;
    inferred.setFlag(Inference::Zone, meaning.inferred);
    inferred.setFlag(Inference::Year, stamp.yearInferred);
    return {local.addSecs(-meaning.offset), inferred};
}

ZoneGuess zoneOf(const QList<Stamp> &stamps)
{
    QHash<QByteArray, int> votes;
    ZoneGuess guess;
    for (const Stamp &stamp : stamps) {
        const ZoneMeaning meaning = zoneMeaning(stamp.zone, localTime(stamp), {});
        // A word with one meaning counts for more than all with several.
        if (!meaning.zone.isEmpty())
            votes[meaning.zone] += meaning.inferred ? 1 : 1000000;
        if (guess.zone.isEmpty() || votes.value(meaning.zone) > votes.value(guess.zone))
            guess.zone = meaning.zone;
    }
    guess.certain = votes.value(guess.zone) >= 1000000;
    return guess;
}

} // namespace noticedesk
