#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace noticedesk {

/// One sentence above the panes, with what can be done about it, and a button that closes it. Does not take the
/// focus; a screen reader is told.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what it said before. The bar owns `actions`; each becomes a button and closes the bar.
    void say(const QString &sentence, Tone tone, const QList<QAction *> &actions = {});
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    Tone m_tone = Tone::Neutral;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
};

} // namespace noticedesk
