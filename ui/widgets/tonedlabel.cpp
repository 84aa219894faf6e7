#include "ui/widgets/tonedlabel.h"

#include "ui/widgets/palettes.h"

#include <QEvent>
#include <QPalette>

namespace noticedesk {

TonedLabel::TonedLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // Otherwise a label on a ground of fields would be written in the ink of fields.
    setForegroundRole(QPalette::WindowText);
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
    const QColor ink = m_tone == Tone::Neutral ? quietInk(palette()) : toneColors(m_tone, palette()).ink;
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    // One that says nothing but the ink: a copy of all colours would not follow the window from light to dark.
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace noticedesk
