#include "app/incident/shippedstyles.h"

namespace noticedesk {

const QList<ShippedStyle> &shippedStyles()
{
    static const QList<ShippedStyle> all{ShippedStyle::Post, ShippedStyle::StatusPage, ShippedStyle::Letter,
                                         ShippedStyle::Compact};
    return all;
}

NoticeStyle styleOf(ShippedStyle shipped)
{
    NoticeStyle style;
    switch (shipped) {
    case ShippedStyle::Post: break;
    case ShippedStyle::StatusPage:
        style.statusLabels = NoticeStyle::StatusLabels::Always;
        style.separator = NoticeStyle::Separator::Colon;
        style.otherZones = {QByteArrayLiteral("Etc/UTC")};
        style.timeline = true;
        break;
    case ShippedStyle::Letter:
        style.order = NoticeStyle::Order::OldestFirst;
        style.separator = NoticeStyle::Separator::Colon;
        style.pageLine = false;
        break;
    case ShippedStyle::Compact:
        style.statusLabels = NoticeStyle::StatusLabels::Always;
        style.separator = NoticeStyle::Separator::Colon;
        style.pageLine = false;
        style.affectedLine = false;
        break;
    }
    return style;
}

std::optional<ShippedStyle> shippedAs(const NoticeStyle &style)
{
    for (const ShippedStyle shipped : shippedStyles())
        if (styleOf(shipped) == style)
            return shipped;
    return std::nullopt;
}

} // namespace noticedesk
