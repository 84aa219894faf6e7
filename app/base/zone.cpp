#include "app/base/zone.h"

namespace noticedesk {

namespace {

QTimeZone madeZone(const QByteArray &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::utc() : QTimeZone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

/// To make a zone takes longer than to write a notice, and nearly always it is the one of before.
QTimeZone zoneNamed(const QByteArray &name)
{
    thread_local QByteArray lastName;
    thread_local QTimeZone last = madeZone(lastName);
    if (name != lastName) {
        last = madeZone(name);
        lastName = name;
    }
    return last;
}

} // namespace noticedesk
