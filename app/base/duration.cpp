#include "app/base/duration.h"

#include <QCoreApplication>
#include <QStringList>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Duration {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

QStringList partsOf(qint64 seconds)
{
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    QStringList parts;
    if (days > 0)
        parts.append(Duration::tr("%1 d", "days").arg(days));
    if (hours > 0)
        parts.append(Duration::tr("%1 h", "hours").arg(hours));
    if (minutes > 0 || seconds == 0)
        parts.append(Duration::tr("%1 min", "minutes").arg(minutes));
    if (parts.isEmpty())
        parts.append(Duration::tr("%1 s", "seconds").arg(seconds));
    return parts;
}

QString joined(const QStringList &parts, qint64 seconds)
{
    const QString length = parts.join(u' ');
    return seconds < 0 ? Duration::tr("−%1", "a negative duration").arg(length) : length;
}

} // namespace

QString durationText(qint64 seconds)
{
    return joined(partsOf(qAbs(seconds)), seconds);
}

QString shortDurationText(qint64 seconds)
{
    return joined(partsOf(qAbs(seconds)).mid(0, 2), seconds);
}

} // namespace noticedesk
