#include "ui/widgets/emptystate.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setStatusTip(action->statusTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_buttons(new QVBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(spacing::small);
    m_buttons->setAlignment(Qt::AlignHCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(spacing::small);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setHidden(sentence.isEmpty());
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one whose click led here
        delete old;
    }
    for (QAction *action : actions) {
        QPushButton *button = buttonFor(action, this);
        if (action == actions.first()) {
            makePrimary(button);
            setFocusProxy(button);
        }
        m_buttons->addWidget(button);
        button->show(); // at once, as it may be given the focus
    }
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace noticedesk
