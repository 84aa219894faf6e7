#pragma once

#include <QObject>

class QAction;
class QUndoStack;

namespace noticedesk {

/// Undo and redo, by the usual keys, for a dialog that stands before the window. They reach what was done in it, and
/// nothing from before it opened.
class DialogUndo final : public QObject {
    Q_OBJECT
public:
    /// The dialog owns it, and adds the actions to itself.
    DialogUndo(QUndoStack &stack, QObject *dialog);

    QAction *undo;
    QAction *redo;

Q_SIGNALS:
    /// One of them is about to be done: what is being typed should be stored first.
    void aboutToAct();

private:
    void offer();

    QUndoStack &m_stack;
    int m_first;
    int m_last;
};

} // namespace noticedesk
