#pragma once

#include "app/base/interval.h"

#include <QList>

namespace noticedesk {

/// A stretch of time in milliseconds since 1970, UTC: what sums and pictures are worked out with.
struct Stretch {
    qint64 begin = 0;
    qint64 end = 0; ///< not before `begin`

    bool operator==(const Stretch &) const = default;
};

[[nodiscard]] bool endsBeforeItBegins(const Interval &interval);

/// The interval as it is known at `now`; empty, at its begin, if it lies ahead or ends before it begins.
[[nodiscard]] Stretch stretchOf(const Interval &interval, const QDateTime &now);

/// The part of `stretch` that lies in `within`; empty if none does.
[[nodiscard]] Stretch clipped(const Stretch &stretch, const Stretch &within);

/// The same time, each instant once: by begin, none touches another, none is empty.
[[nodiscard]] QList<Stretch> unionOf(QList<Stretch> stretches);

[[nodiscard]] qint64 totalOf(const QList<Stretch> &stretches);

} // namespace noticedesk
