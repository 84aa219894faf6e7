#include "app/notice/stamp.h"

#include <QLocale>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString dateOf(const QDateTime &local, const FixedWords &words)
{
    return words.locale.toString(local.date(), words.date);
}

QString timeOf(const QDateTime &local, const FixedWords &words)
{
    return words.locale.toString(local.time(), u"HH:mm"_s);
}

/// Some zones have no abbreviation but their offset, `-03`: said as what it is.
QString abbreviationOf(const QDateTime &instant, const QTimeZone &zone)
{
    const QString abbreviation = zone.abbreviation(instant);
    if (!abbreviation.isEmpty() && abbreviation.at(0).isLetter() && !abbreviation.startsWith("UTC+"_L1)
        && !abbreviation.startsWith("UTC-"_L1))
        return abbreviation;
    const int offset = zone.offsetFromUtc(instant);
    return offset == 0 ? u"UTC"_s : u"GMT"_s + offsetText(offset);
}

} // namespace

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString digits = u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    return (seconds < 0 ? u'-' : u'+') + digits;
}

QString stampOf(const QDateTime &instant, const QTimeZone &zone, NoticeStyle::Stamps stamps, const FixedWords &words)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const QString abbreviation = abbreviationOf(instant, zone);
    const QString stamp = words.dateAndTime.arg(dateOf(local, words), timeOf(local, words), abbreviation);
    if (stamps == NoticeStyle::Stamps::PageZone || abbreviation == "UTC"_L1)
        return stamp;
    const QDateTime utc = instant.toUTC();
    const QString date = utc.date() == local.date() ? QString() : dateOf(utc, words) + u" - "_s;
    return u"%1 (%2%3 UTC)"_s.arg(stamp, date, timeOf(utc, words));
}

QString windowOf(const Interval &window, const QTimeZone &zone, const FixedWords &words)
{
    const QDateTime begin = window.begin.toTimeZone(zone);
    const QString from = dateOf(begin, words) + u' ' + timeOf(begin, words);
    const QString zoneAtBegin = abbreviationOf(window.begin, zone);
    if (!window.end)
        return u"%1 %2"_s.arg(from, zoneAtBegin);
    const QDateTime end = window.end->toTimeZone(zone);
    const QString zoneAtEnd = abbreviationOf(*window.end, zone);
    const QString fromZone = zoneAtBegin == zoneAtEnd ? QString() : u' ' + zoneAtBegin;
    const QString toDate = begin.date() == end.date() ? QString() : dateOf(end, words) + u' ';
    return u"%1%2 - %3%4 %5"_s.arg(from, fromZone, toDate, timeOf(end, words), zoneAtEnd);
}

} // namespace noticedesk
