#pragma once

namespace noticedesk {

/// What of all incidents a person was looking at.
struct OverviewPlace {
    int days = 90; ///< up to today; 0: days of one's own, which are not remembered
    int tab = 0;

    bool operator==(const OverviewPlace &) const = default;
};

} // namespace noticedesk
