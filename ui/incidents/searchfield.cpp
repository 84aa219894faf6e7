#include "ui/incidents/searchfield.h"

#include <QAction>
#include <QKeyEvent>

namespace noticedesk {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search incidents and updates"));
    setAccessibleName(tr("Search incidents and updates"));
    setClearButtonEnabled(true);
    auto *lens = addAction(QIcon::fromTheme(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    lens->setText(accessibleName());
    connect(lens, &QAction::triggered, this, [this] { setFocus(Qt::ShortcutFocusReason); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT resultsWanted(); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace noticedesk
