#pragma once

#include "app/incident/page.h"
#include "ui/commands/editincident.h"

#include <optional>

namespace noticedesk {

/// Stores a new incident, with the page it belongs to if that is new as well. Undo withdraws the incident; the page
/// stays.
class CreateIncident final : public QUndoCommand {
public:
    CreateIncident(Session &session, const std::optional<Page> &newPage, const Incident &incident, const QString &text);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    std::optional<Page> m_newPage;
    EditIncident m_edit;
};

} // namespace noticedesk
