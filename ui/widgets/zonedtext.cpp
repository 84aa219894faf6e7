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

QString zoneWord(const QDateTime &at, const QTimeZone &zone)
{
    const QString word = zone.abbreviation(at);
    const bool isNumber = word.startsWith(u'+') || word.startsWith(u'-');
    return isNumber ? QStringLiteral("UTC") + word : word;
}

QString zonedText(const QDateTime &at, const QTimeZone &zone)
{
    return ZonedText::tr("%1 %2", "date with time, zone")
        .arg(QLocale().toString(at.toTimeZone(zone), ZonedText::tr("d MMM yyyy HH:mm")), zoneWord(at, zone));
}

QString durationText(qint64 seconds)
{
    const int minutes = int(seconds / 60 % 60);
    const int hours = int(seconds / 3600 % 24);
    const int days = int(seconds / 86400);
    if (days > 0)
        return hours > 0 ? ZonedText::tr("%1 d %2 h").arg(days).arg(hours) : ZonedText::tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? ZonedText::tr("%1 h %2 min").arg(hours).arg(minutes) : ZonedText::tr("%1 h").arg(hours);
    return ZonedText::tr("%1 min").arg(minutes);
}

} // namespace noticedesk
