#include "app/notice/stamp.h"

#include <QLocale>
#include <QSet>

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

/// The date only where it is another one than in the page's zone.
QString timeThere(const QDateTime &local, const QDate &date, const QString &abbreviation, const FixedWords &words)
{
    const QString day = local.date() == date ? QString() : dateOf(local, words) + u" - "_s;
    return u"%1%2 %3"_s.arg(day, timeOf(local, words), abbreviation);
}

} // namespace

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const QString digits = u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    return (seconds < 0 ? u'-' : u'+') + digits;
}

QString stampOf(const QDateTime &instant, const QTimeZone &zone, const QList<QByteArray> &otherZones,
                const FixedWords &words)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const QString abbreviation = abbreviationOf(instant, zone);
    const QString stamp = words.dateAndTime.arg(dateOf(local, words), timeOf(local, words), abbreviation);
    QSet<QString> said{abbreviation};
    QStringList others;
    for (const QByteArray &name : otherZones) {
        const QTimeZone other = zoneNamed(name);
        const QString there = abbreviationOf(instant, other);
        if (said.contains(there))
            continue;
        said.insert(there);
        others.append(timeThere(instant.toTimeZone(other), local.date(), there, words));
    }
    return others.isEmpty() ? stamp : u"%1 (%2)"_s.arg(stamp, others.join(u", "_s));
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
