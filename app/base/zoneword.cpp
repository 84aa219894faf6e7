#include "app/base/zoneword.h"

namespace noticedesk {

QString zoneWord(const QDateTime &at, const QTimeZone &zone)
{
    const QString word = zone.abbreviation(at);
    const bool isNumber = word.startsWith(u'+') || word.startsWith(u'-');
    return isNumber ? QStringLiteral("UTC") + word : word;
}

} // namespace noticedesk
