#pragma once

#include "ui/widgets/tone.h"

#include <QLabel>

namespace noticedesk {

/// Plain text in the ink of a tone, light or dark; Neutral stands back, as captions and times do.
class TonedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit TonedLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyInk();

    Tone m_tone;
};

} // namespace noticedesk
