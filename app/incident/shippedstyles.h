#pragma once

#include "app/incident/noticestyle.h"

#include <QList>

#include <optional>

namespace noticedesk {

/// The notice styles that come with the program. Post: as pages copy it, which a new page has. StatusPage: every
/// status, times also in UTC, the picture. Letter: from first to last, without the frame of a status page. Compact:
/// every status, and nothing around the updates.
enum class ShippedStyle { Post, StatusPage, Letter, Compact };

[[nodiscard]] const QList<ShippedStyle> &shippedStyles();
[[nodiscard]] NoticeStyle styleOf(ShippedStyle shipped);
/// None where the style is of somebody's own making.
[[nodiscard]] std::optional<ShippedStyle> shippedAs(const NoticeStyle &style);

} // namespace noticedesk
