#pragma once

#include "app/incident/incident.h"

#include <QUndoCommand>

namespace noticedesk {

class Session;

/// An import that is done when the command is pushed. Undo takes off the desk what it has added, and gives what has
/// grown its former value back, all at once; pages and components stay. Where one of the incidents has been changed
/// elsewhere since, it is refused and reported.
class ImportPosts final : public QUndoCommand {
public:
    /// `imported` are the incidents that were added or have grown, as the import left them; `former` what was stored
    /// of those that have grown.
    ImportPosts(Session &session, QList<Incident> imported, const QList<Incident> &former);

    void redo() override;
    void undo() override;

private:
    void replace(const QList<Incident> &expected, const QList<Incident> &wanted);
    /// Reports it where the store holds something else.
    [[nodiscard]] bool isStill(const Incident &expected);

    Session &m_session;
    QList<Incident> m_before; ///< in the order of m_after; what was added is withdrawn in it
    QList<Incident> m_after;
    bool m_done = true;
};

} // namespace noticedesk
