#include "ui/timeline/timelineedges.h"

#include <algorithm>
#include <cmath>

namespace noticedesk {

namespace {
constexpr qreal reach = 4; ///< how far from an edge a hand still means it
constexpr qreal leastWidth = 4 * reach;

QDateTime besideOtherEdge(const TimelineGeometry &geometry, const TimelineEdge &edge, const QDateTime &at)
{
    const TimelineRow &row = geometry.rows().at(edge.row);
    return edge.isEnd ? std::max(at.toUTC(), row.from->addSecs(60)) : std::min(at.toUTC(), row.to->addSecs(-60));
}
} // namespace

std::optional<TimelineEdge> edgeAt(const TimelineGeometry &geometry, const QPointF &place)
{
    // Outside of a bar, an edge that ends beside the place is meant.
    for (const qreal beside : {0.0, -reach, reach}) {
        const auto hit = geometry.at(place + QPointF(beside, 0));
        if (!hit || hit->count > 1)
            continue;
        const TimelineRow &row = geometry.rows().at(hit->row);
        const QRectF bar = geometry.placeOf(hit->row);
        if (row.kind != TimelineRow::Kind::Level || row.place < 0 || bar.width() < leastWidth)
            continue;
        if (std::abs(place.x() - bar.left()) <= reach)
            return TimelineEdge{hit->row, false};
        if (std::abs(place.x() - bar.right()) <= reach && !row.ongoing)
            return TimelineEdge{hit->row, true};
    }
    return std::nullopt;
}

QDateTime edgeMovedTo(const TimelineGeometry &geometry, const TimelineEdge &edge, qreal x, const QTimeZone &zone)
{
    const QDateTime at = geometry.view().instantAt(x - geometry.plot().left());
    return besideOtherEdge(geometry, edge, snapped(at, geometry.view(), zone));
}

QDateTime edgeSteppedFrom(const TimelineGeometry &geometry, const TimelineEdge &edge, const QDateTime &from,
                          bool isLater, const QTimeZone &zone)
{
    return besideOtherEdge(geometry, edge, stepped(from, isLater, geometry.view(), zone));
}

} // namespace noticedesk
