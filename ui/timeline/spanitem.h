#pragma once

#include "ui/timeline/barpainter.h"
#include "ui/timeline/stripgeometry.h"

#include <QFont>
#include <QGraphicsItem>

namespace noticedesk {

/// Paints everything of a timeline that is no axis, as one item: an item for each bar would cost too much.
class SpanItem final : public QGraphicsItem {
public:
    explicit SpanItem(QGraphicsItem *parent);

    /// `names` is where the names of the rows go, left of the plot.
    void show(const Timeline &timeline, const StripGeometry &geometry, const QRectF &bounds, int shownLanes);
    void setLook(const QPalette &palette, const QFont &font);
    void setSelected(std::optional<int> marker);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintLane(QPainter &painter, int lane) const;
    void paintStems(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    [[nodiscard]] QList<int> shownMarkers() const;
    void paintRest(QPainter &painter) const;

    Timeline m_timeline;
    StripGeometry m_geometry;
    QRectF m_bounds;
    int m_shownLanes = 0;
    QPalette m_palette;
    BarPainter m_bars;
    QFont m_font;
    std::optional<int> m_selected;
};

} // namespace noticedesk
