#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QTimeZone>

class QFontMetricsF;

namespace noticedesk {

struct TimelineLabel {
    QRectF place;
    QString text;
};

/// The words of the picture that have to get out of each other's way.
struct TimelineLabels {
    QList<QDateTime> grid; ///< where the lines of the axis are
    QList<TimelineLabel> axis; ///< times above the plot
    QList<QDateTime> clockChanges;
    QList<TimelineLabel> instants; ///< between the axis and the plot: now, and changes of the clocks
    QList<TimelineLabel> marks; ///< as if nothing were scrolled
};

[[nodiscard]] TimelineLabels placeTimelineLabels(const Timeline &timeline, const TimelineGeometry &geometry,
                                                 const QTimeZone &zone, const QFontMetricsF &metrics);

} // namespace noticedesk
