#include "ui/timeline/stripgeometry.h"

#include <algorithm>
#include <cmath>

namespace noticedesk {

namespace {
constexpr qreal leastBarWidth = 3;
constexpr qreal reach = 6; ///< how far from a stem a click still means it
constexpr qreal dotRow = 12; ///< the height of the line of dots
} // namespace

qreal StripGeometry::xOf(const QDateTime &at) const
{
    const qint64 whole = begin.msecsTo(end);
    if (whole <= 0)
        return plot.left();
    return plot.left() + plot.width() * qreal(begin.msecsTo(at)) / qreal(whole);
}

QRectF StripGeometry::laneRect(int lane) const
{
    return {plot.left(), plot.top() + lane * (laneHeight + laneGap), plot.width(), laneHeight};
}

QRectF StripGeometry::barRect(int lane, const Span &span) const
{
    const QRectF row = laneRect(lane);
    const qreal left = std::min(xOf(span.begin), row.right() - leastBarWidth);
    const qreal right = std::max(xOf(span.end), left + leastBarWidth);
    return {left, row.top(), right - left, row.height()};
}

QPointF StripGeometry::dotOf(const Marker &marker) const
{
    return {xOf(marker.at), plot.bottom() - dotRow / 2};
}

std::optional<int> StripGeometry::markerAt(const QPointF &place, const QList<Marker> &markers) const
{
    if (place.y() < plot.top() || place.y() > plot.bottom())
        return std::nullopt;
    std::optional<int> nearest;
    qreal least = reach;
    for (int index = 0; index < markers.size(); ++index)
        if (const qreal distance = std::abs(xOf(markers.at(index).at) - place.x()); distance <= least) {
            least = distance;
            nearest = index;
        }
    return nearest;
}

qreal plotHeight(qsizetype lanes, qreal laneHeight, qreal laneGap)
{
    return qreal(lanes) * (laneHeight + laneGap) + dotRow;
}

QList<QDateTime> labelledMoments(const StripGeometry &geometry, const QList<Marker> &markers, qreal labelWidth)
{
    QList<QDateTime> moments = {geometry.begin};
    const qreal last = geometry.xOf(geometry.end);
    if (last - geometry.xOf(geometry.begin) < labelWidth)
        return moments;
    for (const Marker &marker : markers) {
        const qreal x = geometry.xOf(marker.at);
        if (x - geometry.xOf(moments.last()) >= labelWidth && last - x >= labelWidth)
            moments.append(marker.at);
    }
    moments.append(geometry.end);
    return moments;
}

} // namespace noticedesk
