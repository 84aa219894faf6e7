#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QList>
#include <QWidget>

namespace noticedesk {

namespace {

void collect(QWidget &widget, QList<QWidget *> &found);

void collect(QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget *widget = layout.itemAt(i)->widget())
            collect(*widget, found);
        else if (QLayout *inner = layout.itemAt(i)->layout())
            collect(*inner, found);
    }
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        found.append(&widget);
    if (QLayout *layout = widget.layout())
        collect(*layout, found);
}

} // namespace

void orderTabsAsLaidOut(QWidget &whole, QWidget *first)
{
    QList<QWidget *> found;
    if (first != nullptr)
        found.append(first);
    collect(whole, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

} // namespace noticedesk
