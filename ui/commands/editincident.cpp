#include "ui/commands/editincident.h"

#include "ui/commands/comparison.h"
#include "ui/session/session.h"

namespace noticedesk {

namespace {

/// Typing with shorter pauses than this is one step of undo.
constexpr qint64 burstMilliseconds = 2000;
constexpr int editIncidentId = 1;

} // namespace

EditIncident::EditIncident(Session &session, Incident before, Incident after, const QString &text, const QString &burst)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_burst(burst)
    , m_at(session.now())
{
}

void EditIncident::redo()
{
    replace(m_before, m_after);
}

void EditIncident::undo()
{
    replace(m_after, m_before);
}

void EditIncident::replace(const Incident &expected, const Incident &wanted)
{
    const auto stored = m_session.store().incident(wanted.id);
    const bool isNew = !stored && stored.error().code == Error::Code::NotFound;
    if (stored && !sayTheSame(*stored, expected)) {
        setObsolete(true);
        Q_EMIT m_session.conflicted(wanted.id);
    } else if (!stored && !isNew) {
        setObsolete(true);
        Q_EMIT m_session.failed(stored.error());
    } else if (!m_session.write(wanted, text())) {
        setObsolete(true);
    }
}

int EditIncident::id() const
{
    return m_burst.isEmpty() ? -1 : editIncidentId;
}

bool EditIncident::mergeWith(const QUndoCommand *newer)
{
    const auto *other = static_cast<const EditIncident *>(newer);
    if (other->isObsolete() || other->m_burst != m_burst || m_at.msecsTo(other->m_at) > burstMilliseconds)
        return false;
    m_after = other->m_after;
    m_at = other->m_at;
    return true;
}

} // namespace noticedesk
