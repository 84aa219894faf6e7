#pragma once

#include "app/base/result.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/widgets/shownzone.h"
#include "ui/window/deskplace.h"

#include <QWidget>

#include <optional>

namespace noticedesk {

class CheckActs;
class ChecksPane;
class DeskPanes;
class IncidentEdits;
class IncidentListPane;
class IncidentPane;
class NoticePane;
class Session;
class UpdatesColumn;

/// The desk: the list, the incident that is chosen with its updates, and its notice. Every change becomes a command
/// on the session's undo stack.
class DeskView final : public QWidget {
    Q_OBJECT
public:
    explicit DeskView(Session &session, QWidget *parent = nullptr);
    ~DeskView() override;

    [[nodiscard]] IncidentListPane *list() const;
    [[nodiscard]] DeskPanes *panes() const;
    [[nodiscard]] NoticePane *notice() const;
    [[nodiscard]] UpdatesColumn *updates() const;
    [[nodiscard]] IncidentEdits *edits() const;

    /// Shows the incident and marks it in the list. A null id shows nothing.
    void show(IncidentId id);
    /// For a file that has just been opened: goes to the place if its incident is there, else to the first of the list,
    /// or of all where the list is empty. At the start of the program the list comes on the screen first, and the
    /// incident with its notice follows.
    void begin(const DeskPlace &place);
    [[nodiscard]] DeskPlace place() const;
    /// Makes sure as well that the list holds it.
    void reveal(IncidentId id);
    /// The incident as it was read last; none if nothing is shown.
    [[nodiscard]] const std::optional<Incident> &incident() const;

    /// Stores what has been typed.
    void flush();
    [[nodiscard]] bool hasUnsaved() const;

    void setWithdrawn(bool withdrawn);
    void setShownZone(ShownZone zone);

Q_SIGNALS:
    /// Another incident, or another version of it, is on the desk.
    void shown();
    /// Somebody wants to work on what is on the desk now.
    void revealed();
    /// Something is typed that is not stored yet.
    void drafted();
    /// Somebody else has changed the incident; their version is on the desk now. `canKeepMine`: what this window
    /// wanted instead is known.
    void contested(bool canKeepMine);
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void connectPanes();
    void connectSession();
    void goTo(const DeskPlace &place);
    void connectChecks();
    void meetConflict(IncidentId id);
    void readAgain();
    void fill();

    Session &m_session;
    IncidentEdits *m_edits;
    IncidentListPane *m_list;
    NoticePane *m_notice;
    IncidentPane *m_pane;
    ChecksPane *m_checksPane;
    CheckActs *m_checks;
    DeskPanes *m_panes;
    std::optional<Incident> m_incident;
    Page m_page; ///< as it is shown
    QList<Component> m_components;
    ShownZone m_zone = ShownZone::Page;
    bool m_hasBegun = false; ///< with the incident of some file
};

} // namespace noticedesk
