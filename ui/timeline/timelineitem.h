#pragma once

#include "ui/timeline/barpainter.h"
#include "ui/timeline/timelinelabels.h"

#include <QFont>
#include <QGraphicsItem>

namespace noticedesk {

/// Paints everything of a timeline but the lines of its axis, as one item: an item for each bar would cost too much.
class TimelineItem final : public QGraphicsItem {
public:
    /// `geometry` must outlive it.
    TimelineItem(const TimelineGeometry &geometry, QGraphicsItem *parent);

    void show(const Timeline &timeline, const TimelineLabels &labels, const QRectF &bounds);
    void setLook(const QPalette &palette, const QFont &font);
    void setSelected(std::optional<qsizetype> row);
    /// A line where an edge in the hand would come to lie.
    void setEdge(const std::optional<QDateTime> &at);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintNames(QPainter &painter) const;
    void paintInstants(QPainter &painter) const;
    void paintStems(QPainter &painter) const;
    void paintLine(QPainter &painter, const TimelineLine &line) const;
    void paintBars(QPainter &painter, const TimelineLine &line) const;
    void paintMarks(QPainter &painter, const TimelineLine &line) const;
    void paintLabels(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;

    const TimelineGeometry &m_geometry;
    Timeline m_timeline;
    TimelineLabels m_labels;
    QRectF m_bounds;
    QPalette m_palette;
    BarPainter m_bars;
    QFont m_font;
    std::optional<qsizetype> m_selected;
    std::optional<QDateTime> m_edge;
};

} // namespace noticedesk
