#pragma once

#include "app/timeline/timeline.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace noticedesk {

/// Where the rows, bars and dots of a timeline lie, in pixels. Plain numbers: nothing here can draw.
struct StripGeometry {
    QRectF plot; ///< from the first moment to the last, all rows and the line of dots
    qreal laneHeight = 0;
    qreal laneGap = 0;
    QDateTime begin;
    QDateTime end;

    [[nodiscard]] qreal xOf(const QDateTime &at) const;
    [[nodiscard]] QRectF laneRect(int lane) const;
    /// At least three pixels wide, so that a short outage is seen.
    [[nodiscard]] QRectF barRect(int lane, const Span &span) const;
    /// The middle of the dot.
    [[nodiscard]] QPointF dotOf(const Marker &marker) const;
    /// The marker whose dot or stem is at `place`, or nearest within a few pixels; none if there is no such.
    [[nodiscard]] std::optional<int> markerAt(const QPointF &place, const QList<Marker> &markers) const;
};

/// How high the plot has to be for so many rows.
[[nodiscard]] qreal plotHeight(qsizetype lanes, qreal laneHeight, qreal laneGap);

/// Moments to be labelled under the plot: the first and the last, and between them those of markers, as far as
/// labels of `labelWidth` do not touch.
[[nodiscard]] QList<QDateTime> labelledMoments(const StripGeometry &geometry, const QList<Marker> &markers,
                                               qreal labelWidth);

} // namespace noticedesk
