#pragma once

#include "ui/widgets/tone.h"

#include <QLabel>

class QPainter;

namespace noticedesk {

/// A word on a rounded ground, such as a status. To be read, not clicked.
class Chip final : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const;

    /// The same picture for delegates. `font` is the font of the text around it.
    [[nodiscard]] static QSize sizeOf(const QString &text, const QFont &font);
    static void paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                      const QFont &font);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace noticedesk
