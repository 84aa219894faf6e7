#include "ui/widgets/chip.h"

#include "ui/widgets/spacing.h"

#include <QFontMetrics>
#include <QPainter>

namespace noticedesk {

namespace {

QFont chipFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

constexpr int sideMargin = spacing::small - spacing::hair;

} // namespace

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : Chip(parent)
{
    setText(text);
    setTone(tone);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

Tone Chip::tone() const
{
    return m_tone;
}

QSize Chip::sizeOf(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(text) + 2 * sideMargin + 1, metrics.height() + spacing::tight};
}

void Chip::paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                 const QFont &font)
{
    const ToneColors colors = toneColors(tone, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect, spacing::corner, spacing::corner);
    painter.setPen(colors.ink);
    painter.setFont(chipFont(font));
    const QRect inside = rect.adjusted(sideMargin, 0, -sideMargin, 0);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    painter.restore();
}

QSize Chip::sizeHint() const
{
    return sizeOf(text(), font());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), text(), m_tone, palette(), font());
}

} // namespace noticedesk
