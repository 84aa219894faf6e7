#include "app/base/zone.h"

namespace noticedesk {

QTimeZone zoneNamed(const QByteArray &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::utc() : QTimeZone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace noticedesk
