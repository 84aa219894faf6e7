#include "app/incident/body.h"
#include "app/notice/machines.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The one place that escapes a value of text.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u'\r', QString()).replace(u'\n', u"\\n"_s);
}

/// Lines are at most 75 bytes long; what is longer goes on in the next one, behind a blank. No character is torn.
QByteArray folded(const QString &line)
{
    constexpr qsizetype most = 75;
    QByteArray folded;
    qsizetype used = 0;
    for (const char32_t sign : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&sign, 1).toUtf8();
        if (used + bytes.size() > most) {
            folded += "\r\n ";
            used = 1;
        }
        folded += bytes;
        used += bytes.size();
    }
    return folded + "\r\n";
}

QString utc(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMddTHHmmssZ"_s);
}

/// Called off is not what planned work can say; over early it is over.
QString statusOf(const Incident &incident)
{
    return incident.withdrawn ? u"CANCELLED"_s : u"CONFIRMED"_s;
}

QByteArray event(const Published &what)
{
    const Incident &incident = what.incident;
    const Interval &window = *incident.window;
    const Update &latest = incident.updates.last();
    QStringList lines{u"BEGIN:VEVENT"_s, u"UID:"_s + incident.id.text() + u"@noticedesk"_s,
                      u"SEQUENCE:"_s + QString::number(incident.updates.size() - 1),
                      u"DTSTAMP:"_s + utc(latest.postedAt), u"DTSTART:"_s + utc(window.begin)};
    if (window.end)
        lines.append(u"DTEND:"_s + utc(*window.end));
    lines << u"SUMMARY:"_s + escaped(incident.title)
          << u"DESCRIPTION:"_s + escaped(plainText(readBody(wholeBody(latest)))) << u"STATUS:"_s + statusOf(incident)
          << u"TRANSP:TRANSPARENT"_s;
    if (!what.page.name.isEmpty())
        lines.append(u"CATEGORIES:"_s + escaped(what.page.name));
    lines.append(u"END:VEVENT"_s);
    QByteArray event;
    for (const QString &line : lines)
        event += folded(line);
    return event;
}

} // namespace

QByteArray renderCalendar(const QList<Published> &incidents)
{
    QByteArray calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Notice Desk//Planned work//EN\r\nCALSCALE:GREGORIAN\r\n";
    for (const Published &what : incidents)
        if (what.incident.kind == Kind::Maintenance && what.incident.window && !what.incident.updates.isEmpty())
            calendar += event(what);
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace noticedesk
