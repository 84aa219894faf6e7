#include "app/notice/stamp.h"

#include <QLocale>
#include <QSet>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What the clocks of a zone show at an instant.
struct ThereNow {
    ThereNow(const QDateTime &instant, const QTimeZone &zone);

    QDate date;
    QTime time;
    QString abbreviation;
};

QString dateOf(const ThereNow &there, const FixedWords &words)
{
    return words.locale.toString(there.date, words.date);
}

/// `09:00`, in digits that begin with that one.
QString hoursAndMinutes(int hours, int minutes, QChar zero)
{
    QString text(5, u':');
    const auto set = [&](qsizetype at, int digit) { text[at] = QChar(zero.unicode() + digit); };
    set(0, hours / 10);
    set(1, hours % 10);
    set(3, minutes / 10);
    set(4, minutes % 10);
    return text;
}

QString timeOf(const ThereNow &there, const FixedWords &words)
{
    return hoursAndMinutes(there.time.hour(), there.time.minute(), words.locale.zeroDigit().at(0));
}

/// Some zones have no abbreviation but their offset, `-03`: said as what it is.
QString abbreviationOf(const QString &abbreviation, int offset)
{
    if (!abbreviation.isEmpty() && abbreviation.at(0).isLetter() && !abbreviation.startsWith("UTC+"_L1)
        && !abbreviation.startsWith("UTC-"_L1))
        return abbreviation;
    return offset == 0 ? u"UTC"_s : u"GMT"_s + offsetText(offset);
}

ThereNow::ThereNow(const QDateTime &instant, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(instant);
    const QDateTime shown = instant.toUTC().addSecs(offset);
    date = shown.date();
    time = shown.time();
    abbreviation = abbreviationOf(zone.abbreviation(instant), offset);
}

/// The date only where it is another one than in the page's zone.
QString timeThere(const ThereNow &there, const QDate &date, const FixedWords &words)
{
    const QString day = there.date == date ? QString() : dateOf(there, words) + u" - "_s;
    return u"%1%2 %3"_s.arg(day, timeOf(there, words), there.abbreviation);
}

} // namespace

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? u'-' : u'+') + hoursAndMinutes(minutes / 60, minutes % 60, u'0');
}

QString stampOf(const QDateTime &instant, const QTimeZone &zone, const QList<QByteArray> &otherZones,
                const FixedWords &words)
{
    if (!instant.isValid())
        return {};
    const ThereNow here(instant, zone);
    const QString stamp = words.dateAndTime.arg(dateOf(here, words), timeOf(here, words), here.abbreviation);
    QSet<QString> said{here.abbreviation};
    QStringList others;
    for (const QByteArray &name : otherZones) {
        const ThereNow there(instant, zoneNamed(name));
        if (said.contains(there.abbreviation))
            continue;
        said.insert(there.abbreviation);
        others.append(timeThere(there, here.date, words));
    }
    return others.isEmpty() ? stamp : u"%1 (%2)"_s.arg(stamp, others.join(u", "_s));
}

QString windowOf(const Interval &window, const QTimeZone &zone, const FixedWords &words)
{
    const ThereNow begin(window.begin, zone);
    const QString from = dateOf(begin, words) + u' ' + timeOf(begin, words);
    if (!window.end)
        return u"%1 %2"_s.arg(from, begin.abbreviation);
    const ThereNow end(*window.end, zone);
    const QString fromZone = begin.abbreviation == end.abbreviation ? QString() : u' ' + begin.abbreviation;
    const QString toDate = begin.date == end.date ? QString() : dateOf(end, words) + u' ';
    return u"%1%2 - %3%4 %5"_s.arg(from, fromZone, toDate, timeOf(end, words), end.abbreviation);
}

} // namespace noticedesk
