#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace noticedesk {

/// The zone of that IANA name; UTC where nobody knows it. No name is never the machine's own zone.
[[nodiscard]] QTimeZone zoneNamed(const QByteArray &name);

} // namespace noticedesk
