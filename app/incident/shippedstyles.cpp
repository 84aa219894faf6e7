#include "app/incident/shippedstyles.h"

#include <algorithm>

namespace noticedesk {

namespace {

/// How many of the settings by which the shipped ones differ are alike.
int inCommon(const NoticeStyle &a, const NoticeStyle &b)
{
    return int(a.statusLabels == b.statusLabels) + int(a.order == b.order) + int(a.separator == b.separator)
        + int(a.otherZones == b.otherZones) + int(a.pageLine == b.pageLine) + int(a.affectedLine == b.affectedLine)
        + int(a.timeline == b.timeline);
}

} // namespace

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

NoticeStyle restyled(const NoticeStyle &style, ShippedStyle shipped)
{
    NoticeStyle after = styleOf(shipped);
    after.logo = style.logo;
    after.footer = style.footer;
    return after;
}

std::optional<ShippedStyle> shippedAs(const NoticeStyle &style)
{
    for (const ShippedStyle shipped : shippedStyles())
        if (restyled(style, shipped) == style)
            return shipped;
    return std::nullopt;
}

ShippedStyle nearestShipped(const NoticeStyle &style)
{
    return *std::max_element(shippedStyles().begin(), shippedStyles().end(), [&](ShippedStyle a, ShippedStyle b) {
        return inCommon(style, styleOf(a)) < inCommon(style, styleOf(b));
    });
}

} // namespace noticedesk
