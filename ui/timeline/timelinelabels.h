#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTimeZone>

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

/// How wide texts are in a font, and how they are cut short; each is worked out once, since the same ones are placed
/// anew in every frame.
class MeasuredTexts {
public:
    explicit MeasuredTexts(const QFont &font) : m_metrics(font) { }

    [[nodiscard]] const QFontMetricsF &metrics() const { return m_metrics; }
    [[nodiscard]] qreal widthOf(const QString &text);
    [[nodiscard]] QString shortened(const QString &text, qreal width);

private:
    QFontMetricsF m_metrics;
    QHash<QString, qreal> m_widths;
    QHash<QString, QString> m_shortened; ///< all to the same width
};

[[nodiscard]] TimelineLabels placeTimelineLabels(const Timeline &timeline, const TimelineGeometry &geometry,
                                                 const QTimeZone &zone, MeasuredTexts &texts);

} // namespace noticedesk
