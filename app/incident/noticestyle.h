#pragma once

namespace noticedesk {

/// How a page's notices are set. The initial values give the post of the shipped sample.
struct NoticeStyle {
    /// Auto: an update shows its status where it has no headline of its own.
    enum class StatusLabels { Auto, Always, Never };
    enum class Order { NewestFirst, OldestFirst };
    /// What follows a section label: `User impact -` or `User impact:`.
    enum class Separator { Dash, Colon };
    /// Stamps in the page's zone, or in it with UTC behind.
    enum class Stamps { PageZone, PageZoneAndUtc };

    StatusLabels statusLabels = StatusLabels::Auto;
    Order order = Order::NewestFirst;
    Separator separator = Separator::Dash;
    Stamps stamps = Stamps::PageZone;
    bool pageLine = true; ///< "Incident Report for <page>"
    bool affectedLine = true; ///< "This incident affected: ..."
    bool timeline = false; ///< an HTML page has a picture of what was affected when

    bool operator==(const NoticeStyle &) const = default;
};

} // namespace noticedesk
