#pragma once

#include <QToolButton>

namespace noticedesk {

/// A value with its name before it, in one frame: "Impact  Minor". With a menu or as a button it can be changed; while
/// it is not operable, it is only shown. Its icon stands before the value.
class CaptionButton : public QToolButton {
    Q_OBJECT
public:
    explicit CaptionButton(const QString &caption, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const;
    /// Why the value is only a guess; empty: it is none. Says "guessed" behind the value.
    void setGuessed(const QString &reason);
    /// Whether a click does something.
    void setOperable(bool operable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isOperable() const;
    [[nodiscard]] int signWidth() const;
    [[nodiscard]] int guessWidth() const;
    void describe();

    QString m_caption;
    QString m_value;
    QString m_guessReason;
};

} // namespace noticedesk
