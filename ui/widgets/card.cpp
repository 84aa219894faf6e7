#include "ui/widgets/card.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>

namespace noticedesk {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

bool Card::isCurrent() const
{
    return m_current;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_current ? 1.5 : 1.0;
    painter.setPen(QPen(m_current ? palette().color(QPalette::Highlight) : lineColor(palette()), width));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), spacing::cardCorner,
                            spacing::cardCorner);
}

} // namespace noticedesk
