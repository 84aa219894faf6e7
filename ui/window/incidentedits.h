#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QObject>

#include <optional>

namespace noticedesk {

class Session;

/// Every change of the incident on the desk, as a command on the session's undo stack; and what becomes of one that
/// was refused because somebody else was faster.
class IncidentEdits final : public QObject {
    Q_OBJECT
public:
    /// `shown` is the incident on the desk, as it is at any time. Both must outlive it.
    IncidentEdits(Session &session, const std::optional<Incident> &shown, QObject *parent = nullptr);

    /// Stores `after`, unless another incident has come on the desk meanwhile, or undo is at work.
    void edit(const Incident &after, const QString &act, const QString &burst = {});
    /// Neither is part of an incident, and each is a step of its own: undo takes the component off its page again.
    void addComponent(const Component &component);
    void confirmZone(const Page &page);
    /// What is just being stored was refused: it is kept until it is settled. Answers whether there is something.
    bool noteRefused();
    /// What was refused, laid over what is stored now. Nothing once that is settled.
    [[nodiscard]] std::optional<Incident> wanted() const;
    /// Stores that.
    void keepMine();
    /// Leaves what is stored as it is; what was wanted goes into the history, one undo away.
    void takeTheirs();

private:
    struct Wish {
        Incident before;
        Incident after;
        QString act;
    };

    Session &m_session;
    const std::optional<Incident> &m_shown;
    std::optional<Wish> m_wish; ///< what is just to be stored
    std::optional<Wish> m_refused; ///< what was not stored because of a conflict
};

} // namespace noticedesk
