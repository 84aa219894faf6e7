#include "ui/widgets/zonedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct ZonedText {
    Q_DECLARE_TR_FUNCTIONS(ZonedText)
};

} // namespace

QString zonedText(const QDateTime &at, const QTimeZone &zone)
{
    return ZonedText::tr("%1 %2", "date with time, zone")
        .arg(QLocale().toString(at.toTimeZone(zone), ZonedText::tr("d MMM yyyy HH:mm")), zoneWord(at, zone));
}

QString intervalText(const Interval &interval, const QTimeZone &zone)
{
    if (!interval.end)
        return ZonedText::tr("since %1").arg(zonedText(interval.begin, zone));
    const QDateTime begin = interval.begin.toTimeZone(zone);
    const QDateTime end = interval.end->toTimeZone(zone);
    const bool isOneZone = zoneWord(begin, zone) == zoneWord(end, zone);
    if (begin.date() != end.date() || !isOneZone)
        return ZonedText::tr("%1 – %2", "begin, end")
            .arg(zonedText(interval.begin, zone), zonedText(*interval.end, zone));
    return ZonedText::tr("%1 – %2 %3", "date with begin, end, zone")
        .arg(QLocale().toString(begin, ZonedText::tr("d MMM yyyy HH:mm")),
             QLocale().toString(end, QStringLiteral("HH:mm")), zoneWord(end, zone));
}

} // namespace noticedesk
