#include "app/base/clock.h"

namespace noticedesk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace noticedesk
