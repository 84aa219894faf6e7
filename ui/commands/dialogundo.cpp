#include "ui/commands/dialogundo.h"

#include <QAction>
#include <QIcon>
#include <QUndoStack>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

DialogUndo::DialogUndo(QUndoStack &stack, QObject *dialog)
    : QObject(dialog)
    , undo(new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("Undo"), this))
    , redo(new QAction(QIcon::fromTheme(u"edit-redo"_s), tr("Redo"), this))
    , m_stack(stack)
    , m_first(stack.index())
    , m_last(stack.index())
{
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(undo, &QAction::triggered, this, [this] {
        Q_EMIT aboutToAct();
        if (m_stack.index() > m_first)
            m_stack.undo();
    });
    connect(redo, &QAction::triggered, this, [this] {
        Q_EMIT aboutToAct();
        if (m_stack.index() < m_last)
            m_stack.redo();
    });
    connect(&stack, &QUndoStack::indexChanged, this, &DialogUndo::offer);
    offer();
}

void DialogUndo::offer()
{
    m_last = std::max(m_last, m_stack.index());
    const bool canUndo = m_stack.index() > m_first;
    const bool canRedo = m_stack.index() < m_last && m_stack.canRedo();
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setText(canUndo ? tr("Undo “%1”").arg(m_stack.undoText()) : tr("Undo"));
    redo->setText(canRedo ? tr("Redo “%1”").arg(m_stack.redoText()) : tr("Redo"));
}

} // namespace noticedesk
