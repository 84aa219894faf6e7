#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// What people call the offset of that moment: "CDT", or "UTC+04" where there is no word for it.
[[nodiscard]] QString zoneWord(const QDateTime &at, const QTimeZone &zone);

} // namespace noticedesk
