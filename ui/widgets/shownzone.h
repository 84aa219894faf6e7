#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// In which zone the window tells times. What is handed out, and what is typed, is always in the page's own.
enum class ShownZone { Page, Computer, Utc };

/// `page`: the IANA name of the page's zone.
[[nodiscard]] QTimeZone zoneShown(ShownZone shown, const QByteArray &page);
/// "America/New York".
[[nodiscard]] QString zoneTitle(ShownZone shown, const QByteArray &page);

} // namespace noticedesk
