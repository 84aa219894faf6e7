#include "ui/widgets/severitysign.h"

#include "ui/widgets/wording.h"

#include <QPainter>
#include <QtMath>

namespace noticedesk {

namespace {

QPolygonF regularPolygon(const QPointF &middle, qreal radius, int corners, qreal turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = turn + 2 * M_PI * i / corners;
        polygon << middle + QPointF(radius * qCos(angle), radius * qSin(angle));
    }
    return polygon;
}

} // namespace

void paintSeveritySign(QPainter &painter, const QRectF &rect, Severity severity, const QPalette &palette)
{
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    const QPointF middle = rect.center();
    const QColor mark = toneColors(toneOf(severity), palette).mark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    switch (severity) {
    case Severity::None:
        painter.setPen(QPen(mark, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius * 0.75, radius * 0.75);
        break;
    case Severity::Minor:
        painter.drawPolygon(regularPolygon(middle + QPointF(0, radius * 0.2), radius, 3, -M_PI / 2));
        break;
    case Severity::Major: painter.drawPolygon(regularPolygon(middle, radius, 4, 0)); break;
    case Severity::Critical: painter.drawPolygon(regularPolygon(middle, radius, 8, M_PI / 8)); break;
    case Severity::Maintenance: painter.drawPolygon(regularPolygon(middle, radius, 4, M_PI / 4)); break;
    }
    painter.restore();
}

} // namespace noticedesk
