#include "ui/commands/createincident.h"

#include "ui/session/session.h"

namespace noticedesk {

namespace {

Incident withdrawn(Incident incident)
{
    incident.withdrawn = true;
    return incident;
}

} // namespace

CreateIncident::CreateIncident(Session &session, const std::optional<Page> &newPage, const Incident &incident,
                               const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_newPage(newPage)
    , m_edit(session, withdrawn(incident), incident, text)
{
}

void CreateIncident::redo()
{
    if (m_newPage) {
        Changes changes;
        changes.pages = {*m_newPage};
        if (!m_session.write(std::move(changes), text())) {
            setObsolete(true);
            return;
        }
        m_newPage.reset();
    }
    m_edit.redo();
    setObsolete(m_edit.isObsolete());
}

void CreateIncident::undo()
{
    m_edit.undo();
    setObsolete(m_edit.isObsolete());
}

} // namespace noticedesk
