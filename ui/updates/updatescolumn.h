#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/updates/updateplace.h"
#include "ui/updates/updatesteps.h"
#include "ui/widgets/savetimer.h"
#include "ui/widgets/shownzone.h"

#include <QWidget>

class QAction;
class QMenu;

namespace noticedesk {

class DraftSaving;
class OpenUpdate;
class TemplateMenu;
struct Template;
class UpdateActs;
class UpdateEditor;
class UpdateStack;
class UpdatesHead;

/// The updates of one incident, one of them open to be edited. Stores nothing: it hands over by `edited` what is to
/// be stored, typed text when the hand pauses, and keeps it until it comes back by `setIncident`.
class UpdatesColumn final : public QWidget {
    Q_OBJECT
public:
    explicit UpdatesColumn(SignAct sign, SavePace pace = {}, QWidget *parent = nullptr);
    ~UpdatesColumn() override;

    /// What is stored, to be called for another incident and after every change of this one. The same incident keeps
    /// cursor, selection, scroll bar and focus, and typed text that is not stored yet stays. Before another incident
    /// is shown, what is typed is handed over; `after.id` then still names the one before.
    void setIncident(const Incident &incident, const Page &page, ShownZone zone = ShownZone::Page);
    /// Those of the page, to be called before `setIncident` where they are others.
    void setComponents(const QList<Component> &components) { m_components = components; }
    /// No incident is shown.
    void clear();
    /// Hands over what is typed, now. To be called before the window acts on the incident: undo, switching, closing.
    void flush();
    /// Whether something is typed that is not known to be stored.
    [[nodiscard]] bool hasUnsaved() const;
    /// Opens the update and puts the cursor into its body. While the text of the open one cannot be stored it stays.
    void openUpdate(UpdateId id);
    [[nodiscard]] UpdateId openedUpdate() const;
    [[nodiscard]] UpdatePlace place() const;
    /// Opens that update where there is one, with the cursor at that place; the focus stays where it is.
    void goTo(const UpdatePlace &place);
    /// What an update must pass before it is sent for review or approved; without one everything passes.
    void setGate(ErrorGate gate);
    /// Begins the next update with the text of a template, at its first placeholder; `act` is for the history.
    void writeFrom(const Template &pattern, const QString &act);
    /// For a menu: the templates that fit the incident.
    [[nodiscard]] QMenu *templates() const;
    /// Opens the newest update if it is a draft, else begins the next one.
    void writeNext();
    /// The incident with what is typed over an update that somebody else has changed as well; nothing otherwise.
    [[nodiscard]] std::optional<Incident> contestedIncident() const;
    /// Stores what is typed over what the other one has stored.
    void keepMine();
    /// Stores what is typed, and then again what the other one has stored: both are in the history.
    void takeTheirs();
    /// New Update, Approve, Post, Back to Draft, Withdraw Update; each enabled while it would do something.
    [[nodiscard]] QList<QAction *> updateActions() const;
    /// Of the open update; there is one, even while it is hidden.
    [[nodiscard]] UpdateEditor *editor() const;

Q_SIGNALS:
    /// A person wants the incident of `after.id` to be `after`. Typing into one field is one `burst`.
    void edited(const noticedesk::Incident &after, const QString &act, const QString &burst);
    /// A person wants to choose what the next update begins with: to be answered by `writeFrom`.
    void beginningAsked();
    /// Another update is open, or none.
    void opened(noticedesk::UpdateId id);
    /// With every key: the incident as it is being typed.
    void drafted(const noticedesk::Incident &unsaved);
    /// A person wants to see what is typed beside what the other one has stored.
    void comparisonAsked();

private:
    void connectParts();
    void showIncident();
    bool bringUp(UpdateId id);
    void startEditor(const Update &stored);
    void addUpdate();
    void add(const Update &update, const QString &act);

    SignAct m_sign;
    Incident m_incident;
    Page m_page;
    ShownZone m_zone = ShownZone::Page;
    QList<Component> m_components;
    UpdateId m_open; ///< the one to be open, also while undo has taken it away
    UpdateActs *m_acts;
    UpdateEditor *m_editor;
    DraftSaving *m_saving;
    OpenUpdate *m_openUpdate;
    UpdateStack *m_stack;
    TemplateMenu *m_templates;
    UpdatesHead *m_head;
};

} // namespace noticedesk
