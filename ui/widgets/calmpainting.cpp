#include "ui/widgets/calmpainting.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>
#include <QPixmap>
#include <QStyleOption>
#include <QWidget>

namespace noticedesk::calm {

namespace {

void roundedRect(QPainter &painter, const QRect &rect, const QPen &pen, const QBrush &brush)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), spacing::corner, spacing::corner);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QPen edgePen(const QStyleOption &option)
{
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    return focused ? QPen(accent(option.palette), 2.0) : QPen(lineColor(option.palette), 1.0);
}

} // namespace

bool isPrimary(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool wanted =
        option.features.testFlag(QStyleOptionButton::DefaultButton) || (widget && widget->property("primary").toBool());
    return wanted && has(option, QStyle::State_Enabled);
}

void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool primary = isPrimary(option, widget);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QColor fill = primary ? accent(palette) : palette.color(QPalette::Button);
    if (pressed)
        fill = mixed(fill, palette.color(QPalette::Text), 0.14);
    else if (hovered)
        fill = mixed(fill, palette.color(QPalette::Text), primary ? 0.10 : 0.05);
    if (flat && !pressed && !hovered)
        return;
    const bool line = !primary && !flat;
    roundedRect(painter, option.rect, line ? QPen(lineColor(palette), 1.0) : QPen(Qt::NoPen), fill);
}

void drawChoice(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isMarked = !has(option, QStyle::State_Off);
    const QColor outline = isEnabled ? quietInk(palette) : lineColor(palette);
    const QColor ground = isMarked && isEnabled ? accent(palette) : palette.color(QPalette::Base);
    const QColor mark = isEnabled ? palette.color(QPalette::Active, QPalette::HighlightedText) : outline;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isMarked && isEnabled ? ground : outline, 1.0));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, isRound ? box.width() / 2 : 3, isRound ? box.height() / 2 : 3);
    const QPointF middle = box.center();
    const qreal step = box.width() / 8;
    painter.setPen(QPen(mark, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark);
    if (isMarked && isRound)
        painter.drawEllipse(middle, step, step);
    else if (has(option, QStyle::State_NoChange))
        painter.drawLine(middle - QPointF(2 * step, 0), middle + QPointF(2 * step, 0));
    else if (isMarked)
        painter.drawPolyline(QPolygonF({middle + QPointF(-2 * step, 0), middle + QPointF(-step / 2, 1.5 * step),
                                        middle + QPointF(2 * step, -1.5 * step)}));
    painter.restore();
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    if (!pressed && !hovered && !raised)
        return;
    const QColor ground = option.palette.color(raised ? QPalette::Button : QPalette::Window);
    const QColor fill = mixed(ground, option.palette.color(QPalette::Text), pressed ? 0.14 : hovered ? 0.07 : 0.0);
    roundedRect(painter, option.rect, raised ? QPen(lineColor(option.palette), 1.0) : QPen(Qt::NoPen), fill);
}

void drawField(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    roundedRect(painter, rect, edgePen(option), option.palette.color(enabled ? QPalette::Base : QPalette::Window));
}

void drawEdge(QPainter &painter, const QStyleOption &option)
{
    roundedRect(painter, option.rect, edgePen(option), Qt::NoBrush);
}

void drawFocusRing(QPainter &painter, const QStyleOption &option)
{
    roundedRect(painter, option.rect, QPen(accent(option.palette), 2.0), Qt::NoBrush);
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        roundedRect(painter, option.rect.adjusted(2, 4, -2, -4), Qt::NoPen,
                    mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::Text), 0.06));
    if (has(option, QStyle::State_HasFocus))
        roundedRect(painter, option.rect.adjusted(2, 3, -2, -4), QPen(accent(option.palette), 2.0), Qt::NoBrush);
    const QRect &rect = option.rect;
    if (selected)
        painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), accent(option.palette));
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (has(option, QStyle::State_Selected))
        roundedRect(painter, option.rect.adjusted(1, 2, -1, -2), Qt::NoPen,
                    mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::Text), 0.10));
}

void drawScrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider)
{
    const QPalette &palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Base));
    const bool lively = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool upright = option.rect.height() > option.rect.width();
    const int gap = lively ? 2 : 3;
    const QRectF bar =
        QRectF(slider).adjusted(upright ? gap : 2, upright ? 2 : gap, upright ? -gap : -2, upright ? -2 : -gap);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), lively ? 0.6 : 0.45));
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

QIcon inked(const QIcon &icon, const QSize &size, const QColor &ink)
{
    if (icon.isNull())
        return icon;
    constexpr int sharp = 3; // enough pixels for the finest screens
    QPixmap shape = icon.pixmap(size * sharp);
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), ink);
    return QIcon(shape);
}

void drawChevron(QPainter &painter, const QStyleOption &option, const QRect &rect, bool up)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(QPen(option.palette.color(group, QPalette::Text), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal depth = up ? -2.0 : 2.0;
    const QPointF points[] = {middle + QPointF(-3.5, -depth), middle + QPointF(0, depth),
                              middle + QPointF(3.5, -depth)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

} // namespace noticedesk::calm
