#include "ui/timeline/markpainting.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/wording.h"

#include <QPainter>

namespace noticedesk {

namespace {

constexpr qreal radius = 5;

void paintUpdate(QPainter &painter, const Marker &marker, const QPointF &middle, const QPalette &palette)
{
    const QColor ink = marker.out ? palette.color(QPalette::Text) : toneColors(toneOf(marker.stage), palette).mark;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(marker.out ? ink : palette.color(QPalette::Base));
    painter.drawEllipse(middle, radius, radius);
}

void paintPost(QPainter &painter, const QPointF &middle, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(quietInk(palette));
    painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
}

void paintPromise(QPainter &painter, PromiseState state, const QPointF &middle, const QPalette &palette)
{
    const QPointF across(radius, radius);
    const QPointF up(radius, -radius);
    const QPolygonF diamond({middle + QPointF(0, -radius - 1), middle + QPointF(radius + 1, 0),
                             middle + QPointF(0, radius + 1), middle + QPointF(-radius - 1, 0)});
    switch (state) {
    case PromiseState::Open:
        painter.setPen(QPen(palette.color(QPalette::Text), 1.5));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawPolygon(diamond);
        return;
    case PromiseState::Kept:
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColors(Tone::Good, palette).mark);
        painter.drawPolygon(diamond);
        return;
    case PromiseState::Missed:
        painter.setPen(QPen(toneColors(Tone::Alarm, palette).mark, 2.5));
        painter.drawLine(middle - across, middle + across);
        painter.drawLine(middle - up, middle + up);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintMark(QPainter &painter, const Timeline &timeline, const TimelineRow &row, const QPointF &middle,
               const QPalette &palette)
{
    switch (row.kind) {
    case TimelineRow::Kind::VendorPost: paintPost(painter, middle, palette); return;
    case TimelineRow::Kind::Update: paintUpdate(painter, timeline.markers.at(row.place), middle, palette); return;
    case TimelineRow::Kind::Promise:
        paintPromise(painter, timeline.promises.at(row.place).state, middle, palette);
        return;
    case TimelineRow::Kind::Phase:
    case TimelineRow::Kind::Window:
    case TimelineRow::Kind::Level:
    case TimelineRow::Kind::Silence: return;
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
