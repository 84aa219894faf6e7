#pragma once

#include <QDateTime>

#include <optional>

namespace noticedesk {

/// A stretch of time: `begin` belongs to it, `end` does not; no end means that it is still going on. Both UTC.
struct Interval {
    QDateTime begin;
    std::optional<QDateTime> end;

    [[nodiscard]] bool contains(const QDateTime &at) const { return at >= begin && (!end || at < *end); }

    bool operator==(const Interval &) const = default;
};

} // namespace noticedesk
