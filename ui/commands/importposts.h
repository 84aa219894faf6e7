#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"

#include <QHash>
#include <QUndoCommand>

#include <functional>

namespace noticedesk {

class IncidentStore;
class Session;
struct Authorship;

/// Incidents that are to be given other values, all or none.
struct Replacement {
    QList<Incident> expected; ///< as they have to be stored
    QList<Incident> wanted; ///< in the same order
};

/// Does it in one transaction and answers the revisions that they have then. Conflict where one of them is not as
/// expected; Cancelled where `goOn`, which is told how many have been looked at, says no. Once the last one has been
/// looked at, everything is stored.
[[nodiscard]] Result<QHash<IncidentId, int>> replaced(IncidentStore &store, const Replacement &replacement,
                                                      const Authorship &by, const std::function<bool(int)> &goOn);

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

    /// What the next undo, or the next redo, is going to do; for work beside the window.
    [[nodiscard]] Replacement nextStep() const;
    /// How that went: done, so that the next undo or redo only takes note of it, or refused, so that it is given up.
    void noteStep(bool done) const;

private:
    enum class Beside { Nothing, Done, Refused };

    void replace(const QList<Incident> &expected, const QList<Incident> &wanted);
    /// Reports it where the store holds something else.
    [[nodiscard]] bool isStill(const Incident &expected);

    Session &m_session;
    QList<Incident> m_before; ///< in the order of m_after; what was added is withdrawn in it
    QList<Incident> m_after;
    bool m_done = true;
    mutable Beside m_beside = Beside::Nothing; ///< the stack hands out its commands unchangeable
};

} // namespace noticedesk
