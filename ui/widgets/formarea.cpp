#include "ui/widgets/formarea.h"

#include "ui/widgets/spacing.h"

#include <QApplication>

namespace noticedesk {

FormArea::FormArea(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
}

/// With the next lines, where a remark may stand.
void FormArea::follow(QWidget *focused)
{
    if (focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 3 * spacing::target);
}

} // namespace noticedesk
