#include "ui/timeline/spanitem.h"

#include "ui/timeline/stripwords.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QCoreApplication>
#include <QPainter>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct SpanWords {
    Q_DECLARE_TR_FUNCTIONS(SpanItem)
};

constexpr qreal dotRadius = 4;

} // namespace

SpanItem::SpanItem(QGraphicsItem *parent) : QGraphicsItem(parent)
{
}

void SpanItem::show(const Timeline &timeline, const StripGeometry &geometry, const QRectF &bounds, int shownLanes)
{
    prepareGeometryChange();
    m_timeline = timeline;
    m_geometry = geometry;
    m_bounds = bounds;
    m_shownLanes = shownLanes;
    update();
}

void SpanItem::setLook(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_bars = BarPainter(palette);
    m_font = font;
    update();
}

void SpanItem::setSelected(std::optional<int> marker)
{
    m_selected = marker;
    update();
}

QRectF SpanItem::boundingRect() const
{
    return m_bounds;
}

void SpanItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    paintStems(*painter);
    for (int lane = 0; lane < m_shownLanes; ++lane)
        paintLane(*painter, lane);
    if (m_shownLanes < m_timeline.lanes.size())
        paintRest(*painter);
    paintDots(*painter);
}

void SpanItem::paintLane(QPainter &painter, int lane) const
{
    const Lane &shown = m_timeline.lanes.at(lane);
    const QRectF row = m_geometry.laneRect(lane);
    const QRectF name(m_bounds.left(), row.top(), row.left() - m_bounds.left() - spacing::small, row.height());
    painter.setPen(quietInk(m_palette));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(laneName(shown), Qt::ElideRight, int(name.width())));
    if (shown.spans.isEmpty()) {
        m_bars.paintUnknown(painter, row);
        return;
    }
    painter.fillRect(QRectF(row.left(), row.center().y(), row.width(), 1), lineColor(m_palette));
    qreal drawnUntil = row.left() - 1;
    for (const Span &span : shown.spans) {
        const QRectF bar = m_geometry.barRect(lane, span);
        // Bars that end within the same pixel as the one before would only be painted over each other.
        if (bar.right() - drawnUntil >= 1)
            m_bars.paintSpan(painter, bar, span);
        drawnUntil = std::max(drawnUntil, bar.right());
    }
}

void SpanItem::paintRest(QPainter &painter) const
{
    const QRectF row = m_geometry.laneRect(m_shownLanes);
    const int rest = int(m_timeline.lanes.size()) - m_shownLanes;
    painter.setPen(quietInk(m_palette));
    painter.drawText(QRectF(m_bounds.left(), row.top(), m_bounds.width(), row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, SpanWords::tr("and %n more component(s)", nullptr, rest));
}

void SpanItem::paintStems(QPainter &painter) const
{
    const QColor ink = m_palette.color(QPalette::Text);
    for (const int index : shownMarkers()) {
        const QPointF dot = m_geometry.dotOf(m_timeline.markers.at(index));
        painter.setPen(QPen(ink, 1, m_timeline.markers.at(index).out ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(dot.x(), m_geometry.plot.top()), dot);
    }
}

void SpanItem::paintDots(QPainter &painter) const
{
    const QColor ink = m_palette.color(QPalette::Text);
    for (const int index : shownMarkers()) {
        const QPointF dot = m_geometry.dotOf(m_timeline.markers.at(index));
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(m_timeline.markers.at(index).out ? ink : m_palette.color(QPalette::Base));
        painter.drawEllipse(dot, dotRadius, dotRadius);
        if (m_selected != index)
            continue;
        painter.setPen(QPen(m_palette.color(QPalette::Highlight), spacing::hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot, dotRadius + 3, dotRadius + 3);
    }
}

/// Markers within the same pixel as the one before would only be painted over each other.
QList<int> SpanItem::shownMarkers() const
{
    QList<int> shown;
    qreal drawnAt = m_geometry.plot.left() - 2;
    for (int index = 0; index < m_timeline.markers.size(); ++index) {
        const qreal x = m_geometry.dotOf(m_timeline.markers.at(index)).x();
        if (x - drawnAt < 1 && m_selected != index)
            continue;
        drawnAt = x;
        shown.append(index);
    }
    return shown;
}

} // namespace noticedesk
