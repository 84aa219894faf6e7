#include "ui/widgets/captionbutton.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace noticedesk {

namespace {
constexpr int arrowWidth = 14;
constexpr int signSide = spacing::medium;
constexpr int longestValue = 320;
} // namespace

CaptionButton::CaptionButton(const QString &caption, QWidget *parent) : QToolButton(parent), m_caption(caption)
{
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setOperable(false);
    describe();
}

void CaptionButton::setValue(const QString &value)
{
    m_value = value;
    describe();
}

QString CaptionButton::value() const
{
    return m_value;
}

void CaptionButton::setGuessed(const QString &reason)
{
    m_guessReason = reason;
    describe();
}

void CaptionButton::setOperable(bool operable)
{
    setFocusPolicy(operable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, operable);
    updateGeometry();
    update();
}

bool CaptionButton::isOperable() const
{
    return focusPolicy() != Qt::NoFocus;
}

void CaptionButton::describe()
{
    setText(m_guessReason.isEmpty() ? tr("%1: %2", "caption and value").arg(m_caption, m_value)
                                    : tr("%1: %2, guessed", "caption and value").arg(m_caption, m_value));
    setAccessibleName(text());
    setAccessibleDescription(m_guessReason);
    const bool isCut = fontMetrics().horizontalAdvance(m_value) > longestValue;
    setToolTip(!m_guessReason.isEmpty() ? m_guessReason : isCut ? m_value : QString());
    updateGeometry();
    update();
}

int CaptionButton::signWidth() const
{
    return icon().isNull() ? 0 : signSide + spacing::tight;
}

int CaptionButton::guessWidth() const
{
    return m_guessReason.isEmpty() ? 0 : Chip::sizeOf(tr("guessed"), font()).width() + spacing::small;
}

QSize CaptionButton::sizeHint() const
{
    const int value = std::min(fontMetrics().horizontalAdvance(m_value), longestValue);
    const int width = fontMetrics().horizontalAdvance(m_caption) + spacing::small + signWidth() + value + guessWidth()
        + (isOperable() ? arrowWidth : 0) + 2 * spacing::small + 1;
    return {width, std::max(spacing::target - spacing::hair, fontMetrics().height() + spacing::small)};
}

QSize CaptionButton::minimumSizeHint() const
{
    const int least =
        fontMetrics().horizontalAdvance(m_caption) + 2 * arrowWidth + signWidth() + guessWidth() + 6 * spacing::small;
    return {std::min(sizeHint().width(), least), sizeHint().height()};
}

void CaptionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = isOperable() && (underMouse() || isDown());
    const QPalette colors = palette();
    painter.setPen(hasFocus() ? QPen(colors.color(QPalette::Highlight), spacing::hair) : QPen(lineColor(colors), 1));
    painter.setBrush(colors.color(isActive ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::corner, spacing::corner);

    QRect inside = rect().adjusted(spacing::small, 0, -spacing::small, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setPen(quietInk(colors));
    painter.drawText(place(inside), Qt::AlignVCenter | Qt::AlignLeading, m_caption);
    inside.setLeft(inside.left() + fontMetrics().horizontalAdvance(m_caption) + spacing::small);
    if (!icon().isNull()) {
        icon().paint(&painter, place(QRect(inside.left(), (height() - signSide) / 2, signSide, signSide)));
        inside.setLeft(inside.left() + signWidth());
    }
    if (isOperable()) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = place(QRect(inside.right() - arrowWidth + spacing::tight, 0, arrowWidth, height()));
        style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
        inside.setRight(inside.right() - arrowWidth);
    }
    if (!m_guessReason.isEmpty()) {
        const QSize size = Chip::sizeOf(tr("guessed"), font());
        const QRect chip(inside.right() - size.width() + 1, (height() - size.height()) / 2, size.width(),
                         size.height());
        Chip::paint(painter, place(chip), tr("guessed"), Tone::Caution, colors, font());
        inside.setRight(inside.right() - guessWidth());
    }
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(place(inside), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_value, Qt::ElideRight, inside.width()));
}

} // namespace noticedesk
