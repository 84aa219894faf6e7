#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedLayout;
class QVBoxLayout;

namespace noticedesk {

class DeskPanes;
class EmptyState;
class IncidentListPane;
class NoticePane;
class Session;

/// The desk: the list, the incident that is chosen with its updates, and its notice. Every change becomes a command
/// on the session's undo stack.
class DeskView final : public QWidget {
    Q_OBJECT
public:
    explicit DeskView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] IncidentListPane *list() const;
    [[nodiscard]] DeskPanes *panes() const;
    [[nodiscard]] NoticePane *notice() const;

    /// Shows the incident and marks it in the list. A null id shows nothing.
    void show(IncidentId id);
    /// Makes sure as well that the list holds it.
    void reveal(IncidentId id);
    /// The incident as it was read last; none if nothing is shown.
    [[nodiscard]] const std::optional<Incident> &incident() const;

    /// Stores what has been typed.
    void flush();
    [[nodiscard]] bool hasUnsaved() const;

    void addUpdate();
    void setWithdrawn(bool withdrawn);
    /// After a conflict: the other version comes on the desk.
    void showTheirs();
    /// After a conflict: what this window wanted is stored over the other version; undo brings that back.
    void keepMine();

Q_SIGNALS:
    /// Another incident, or another version of it, is on the desk.
    void shown();
    /// Something is typed that is not stored yet.
    void drafted();
    /// Text is stored in its own time.
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    [[nodiscard]] QWidget *incidentPane();
    void connectSession();
    void edit(const Incident &after, const QString &act, const QString &burst);
    void readAgain();
    void fill();

    Session &m_session;
    IncidentListPane *m_list;
    NoticePane *m_notice;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
    QVBoxLayout *m_column;
    DeskPanes *m_panes;
    std::optional<Incident> m_incident;
    std::optional<Incident> m_wanted; ///< what was last to be stored, for a conflict
};

} // namespace noticedesk
