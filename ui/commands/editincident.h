#pragma once

#include "app/incident/incident.h"

#include <QDateTime>
#include <QUndoCommand>

namespace noticedesk {

class Session;

/// Gives an incident another value, and back. Undo takes back only what this command has done: where the incident
/// has been changed elsewhere since, it is refused and reported.
class EditIncident final : public QUndoCommand {
public:
    /// `before` is the incident as the window shows it; for a new one, `after` withdrawn. `text` names the act for
    /// the menus and the history ("Edit Title"). Commands with the same `burst`, such as the typing into one field
    /// of one update, become one while they follow each other closely.
    EditIncident(Session &session, Incident before, Incident after, const QString &text, const QString &burst = {});

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *newer) override;

private:
    void replace(const Incident &expected, const Incident &wanted);

    Session &m_session;
    Incident m_before;
    Incident m_after;
    QString m_burst;
    QDateTime m_at;
};

} // namespace noticedesk
