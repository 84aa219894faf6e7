#include "ui/widgets/actbutton.h"

#include <QAction>
#include <QToolButton>

namespace noticedesk {

QToolButton *actButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

} // namespace noticedesk
