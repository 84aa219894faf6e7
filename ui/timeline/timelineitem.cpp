#include "ui/timeline/timelineitem.h"

#include "ui/timeline/markpainting.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>

namespace noticedesk {

using RowKind = TimelineRow::Kind;

namespace {
constexpr qreal leastBetweenStems = 4;
} // namespace

TimelineItem::TimelineItem(const TimelineGeometry &geometry, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_geometry(geometry)
{
    setZValue(100); // over the lines of the axis
}

void TimelineItem::show(const Timeline &timeline, const TimelineLabels &labels, const QRectF &bounds)
{
    prepareGeometryChange();
    m_timeline = timeline;
    m_labels = labels;
    m_bounds = bounds;
    update();
}

void TimelineItem::setLook(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_bars = BarPainter(palette);
    m_font = font;
    update();
}

void TimelineItem::setSelected(std::optional<qsizetype> row)
{
    m_selected = row;
    update();
}

void TimelineItem::setEdge(const std::optional<QDateTime> &at)
{
    m_edge = at;
    update();
}

QRectF TimelineItem::boundingRect() const
{
    return m_bounds;
}

void TimelineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    painter->setPen(quietInk(m_palette));
    for (const TimelineLabel &label : std::as_const(m_labels.axis))
        painter->drawText(label.place, Qt::AlignVCenter | Qt::AlignLeft, label.text);
    paintInstants(*painter);
    const QRectF &plot = m_geometry.plot();
    painter->setClipRect(QRectF(m_bounds.left(), plot.top(), m_bounds.width(), plot.height()));
    paintNames(*painter);
    painter->setClipRect(plot);
    paintStems(*painter);
    for (const TimelineLine &line : m_geometry.lines())
        if (m_geometry.placeOf(line).intersects(plot))
            paintLine(*painter, line);
    paintLabels(*painter);
    paintSelection(*painter);
    if (!m_edge)
        return;
    const qreal x = m_geometry.xOf(*m_edge);
    painter->setPen(QPen(m_palette.color(QPalette::Highlight), 1.5, Qt::DashLine));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void TimelineItem::paintNames(QPainter &painter) const
{
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_palette.color(QPalette::Text));
    const qreal width = m_geometry.plot().left() - m_bounds.left() - spacing::medium;
    for (const TimelineLine &line : m_geometry.lines()) {
        const QRectF place(m_bounds.left(), m_geometry.placeOf(line).top(), width, m_geometry.barHeight());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(line.name, Qt::ElideRight, int(width)));
    }
    painter.setFont(m_font);
}

/// Now, and changes of the clocks, through all lines.
void TimelineItem::paintInstants(QPainter &painter) const
{
    const QRectF &plot = m_geometry.plot();
    const qreal top = plot.top() - painter.fontMetrics().height();
    const auto paintAt = [&](const QDateTime &at, const QPen &pen) {
        const qreal x = m_geometry.xOf(at);
        painter.setPen(pen);
        if (plot.left() <= x && x <= plot.right())
            painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));
    };
    for (const QDateTime &at : m_labels.clockChanges)
        paintAt(at, QPen(quietInk(m_palette), 1, Qt::DashLine));
    paintAt(m_timeline.now, QPen(m_palette.color(QPalette::Highlight), 1.5));
    painter.setPen(quietInk(m_palette));
    for (const TimelineLabel &label : m_labels.instants)
        painter.drawText(label.place, Qt::AlignVCenter | Qt::AlignLeft, label.text);
}

/// From the first line down to each update, as what was said goes with what was affected.
void TimelineItem::paintStems(QPainter &painter) const
{
    for (const TimelineLine &line : m_geometry.lines()) {
        if (line.kind != RowKind::Update)
            continue;
        qreal drawnAt = m_geometry.plot().left() - leastBetweenStems;
        for (const Marker &marker : m_timeline.markers) {
            const qreal x = m_geometry.xOf(marker.at);
            // Closer to each other they would be a grey that says nothing.
            if (x - drawnAt < leastBetweenStems || x > m_geometry.plot().right())
                continue;
            drawnAt = x;
            painter.setPen(QPen(quietInk(m_palette), 1, marker.out ? Qt::DashLine : Qt::DotLine));
            painter.drawLine(QPointF(x, m_geometry.plot().top()), QPointF(x, m_geometry.placeOf(line).top()));
        }
    }
}

void TimelineItem::paintLine(QPainter &painter, const TimelineLine &line) const
{
    if (isMark(line.kind))
        paintMarks(painter, line);
    else if (line.bars)
        paintBars(painter, line);
    else
        m_bars.paintUnknown(painter, m_geometry.placeOf(line));
}

namespace {

/// Lines side by side in one colour, painted as one rectangle: there may be thousands in a row.
class Run {
public:
    explicit Run(QPainter &painter) : m_painter(painter) { }

    void add(const QRect &pixels, const QColor &ink)
    {
        const bool goesOn = !m_pixels.isNull() && pixels.top() == m_pixels.top()
            && pixels.left() <= m_pixels.right() + 1 && pixels.left() >= m_pixels.left() && ink == m_ink;
        if (goesOn) {
            m_pixels.setRight(std::max(m_pixels.right(), pixels.right()));
            return;
        }
        finish();
        m_pixels = pixels;
        m_ink = ink;
    }

    void finish()
    {
        if (!m_pixels.isNull())
            m_painter.fillRect(m_pixels, m_ink);
        m_pixels = {};
    }

private:
    QPainter &m_painter;
    QRect m_pixels;
    QColor m_ink;
};

} // namespace

void TimelineItem::paintBars(QPainter &painter, const TimelineLine &line) const
{
    Run run(painter);
    for (const Bar &bar : line.bars->barsIn(m_geometry.view())) {
        const TimelineRow &row = m_geometry.rows().at(line.first + bar.span);
        QRectF place = m_geometry.placeOf(line, bar);
        place.setLeft(std::max(place.left(), m_geometry.plot().left() - spacing::tight)); // where its word is seen
        if (line.kind == RowKind::Silence) {
            m_bars.paintSilence(painter, place, row.seconds.value_or(0));
            continue;
        }
        const Span &span = m_timeline.lanes.at(row.lanePlace).spans.at(row.place);
        if (BarPainter::isThin(place)) {
            run.add(BarPainter::pixelsOf(place), m_bars.inkOf(span));
            continue;
        }
        run.finish();
        m_bars.paintSpan(painter, place, span);
    }
    run.finish();
}

void TimelineItem::paintMarks(QPainter &painter, const TimelineLine &line) const
{
    qreal drawnAt = m_geometry.plot().left() - 20;
    for (qsizetype row = line.first; row < line.first + line.count; ++row) {
        const QPointF middle = m_geometry.placeOf(row).center();
        if (std::abs(middle.x() - drawnAt) < 1 || !m_geometry.plot().adjusted(-10, -40, 10, 40).contains(middle))
            continue;
        drawnAt = middle.x();
        paintMark(painter, m_timeline, m_geometry.rows().at(row), middle, m_palette);
    }
}

void TimelineItem::paintLabels(QPainter &painter) const
{
    painter.setPen(m_palette.color(QPalette::Text));
    for (const TimelineLabel &label : m_labels.marks)
        painter.drawText(label.place.translated(0, -m_geometry.scroll()), Qt::AlignVCenter | Qt::AlignLeft, label.text);
}

void TimelineItem::paintSelection(QPainter &painter) const
{
    if (!m_selected || *m_selected >= m_geometry.rows().size())
        return;
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), spacing::hair));
    painter.setBrush(Qt::NoBrush);
    const QRectF place = m_geometry.placeOf(*m_selected);
    // What begins or ends outside keeps its edges within sight.
    const QRectF seen = place.intersected(m_geometry.plot().adjusted(1, -20, -1, 20));
    painter.drawRoundedRect(seen.isEmpty() ? place : seen, spacing::corner, spacing::corner);
}

} // namespace noticedesk
