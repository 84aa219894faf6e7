#include "ui/widgets/tonedlabel.h"

#include <QEvent>
#include <QPalette>

namespace noticedesk {

TonedLabel::TonedLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    applyInk();
}

void TonedLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyInk();
}

void TonedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
}

void TonedLabel::applyInk()
{
    const QColor ink = toneColors(m_tone, palette()).ink;
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace noticedesk
