#pragma once

#include "app/incident/component.h"

#include <QList>
#include <QUndoCommand>

namespace noticedesk {

class Session;

/// Gives components of one page other values, all at once, and back. Where one of them has been changed elsewhere
/// since, it is refused and reported.
class EditComponents final : public QUndoCommand {
public:
    /// The same components in the same order, as the window shows them and as they are to be; a new one is withdrawn
    /// in `before`. What is equal in both is left alone.
    EditComponents(Session &session, const QList<Component> &before, const QList<Component> &after,
                   const QString &text);

    void redo() override;
    void undo() override;

private:
    void replace(const QList<Component> &expected, const QList<Component> &wanted);

    Session &m_session;
    QList<Component> m_before;
    QList<Component> m_after;
};

} // namespace noticedesk
