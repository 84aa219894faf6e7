#include "ui/widgets/messagebar.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace noticedesk {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    close->setText(tr("Close This Message"));
    close->setToolTip(close->text());
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tight, spacing::small, spacing::tight);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(close);
    hide();
}

void MessageBar::say(const QString &sentence, Tone tone, const QList<QAction *> &actions)
{
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    m_tone = tone;
    m_label->setText(sentence);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        action->setParent(button);
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    show();
    announce();
    update();
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::announce()
{
    setAccessibleName(m_label->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, spacing::tight, height())), colors.mark);
}

} // namespace noticedesk
