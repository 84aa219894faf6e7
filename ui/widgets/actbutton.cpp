#include "ui/widgets/actbutton.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace noticedesk {

QAction *menuAct(QObject *owner, const QString &icon, const QString &text, const QString &statusTip,
                 const QList<QKeySequence> &keys)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, owner);
    action->setStatusTip(statusTip);
    action->setShortcuts(keys);
    return action;
}

QToolButton *actButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

QPushButton *actPushButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    button->setAutoDefault(false);
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace noticedesk
