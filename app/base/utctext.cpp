#include "app/base/utctext.h"

namespace noticedesk {

QString utcText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

std::optional<QDateTime> instantFromText(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return read.toUTC();
}

} // namespace noticedesk
