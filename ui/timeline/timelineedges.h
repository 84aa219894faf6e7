#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QTimeZone>

namespace noticedesk {

/// The begin or the end of a window of impact, which a hand can move.
struct TimelineEdge {
    qsizetype row = 0;
    bool isEnd = false;

    bool operator==(const TimelineEdge &) const = default;
};

/// None where the window has no end yet, or is drawn so narrow that its edges cannot be told apart.
[[nodiscard]] std::optional<TimelineEdge> edgeAt(const TimelineGeometry &geometry, const QPointF &place);

/// Where the edge comes to lie when it is moved to `x`: at a round time, and at least a minute from the other edge.
[[nodiscard]] QDateTime edgeMovedTo(const TimelineGeometry &geometry, const TimelineEdge &edge, qreal x,
                                    const QTimeZone &zone);

/// The same for a key, which moves it from where it lies to the next round time.
[[nodiscard]] QDateTime edgeSteppedFrom(const TimelineGeometry &geometry, const TimelineEdge &edge,
                                        const QDateTime &from, bool isLater, const QTimeZone &zone);

} // namespace noticedesk
