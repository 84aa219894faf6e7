#include "ui/widgets/fieldwatch.h"

#include <QKeyEvent>
#include <QWidget>

namespace noticedesk {

namespace {

bool isUndoKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)
        || key.keyCombination() == QKeyCombination(Qt::ControlModifier, Qt::Key_Y);
}

} // namespace

void FieldWatch::watch(QWidget *field)
{
    field->installEventFilter(this);
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
}

bool FieldWatch::eventFilter(QObject *watched, QEvent *event)
{
    const auto leaveToTheParent = [event] {
        event->ignore();
        return true;
    };
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!isUndoKey(*static_cast<QKeyEvent *>(event)))
            return false;
        Q_EMIT undoAsked();
        return leaveToTheParent();
    case QEvent::KeyPress: return isUndoKey(*static_cast<QKeyEvent *>(event)) && leaveToTheParent();
    case QEvent::Wheel: return !static_cast<QWidget *>(watched)->hasFocus() && leaveToTheParent();
    case QEvent::FocusOut: Q_EMIT left(); return false;
    default: return false;
    }
}

} // namespace noticedesk
