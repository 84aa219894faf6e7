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
/// `style` as the shipped one, but with its own logo and footer: those are the page's, and no style has them.
[[nodiscard]] NoticeStyle restyled(const NoticeStyle &style, ShippedStyle shipped);
/// None where the style is of somebody's own making, whatever its logo and footer.
[[nodiscard]] std::optional<ShippedStyle> shippedAs(const NoticeStyle &style);
/// The one that it has most in common with.
[[nodiscard]] ShippedStyle nearestShipped(const NoticeStyle &style);

} // namespace noticedesk
