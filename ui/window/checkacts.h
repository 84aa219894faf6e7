#pragma once

#include "app/check/finding.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QObject>

namespace noticedesk {

class ChecksPane;
class DraftCheck;
class Session;
class UpdatesColumn;

/// Holds the incident on the desk against the checks, shows what they find beside the text and in the pane, mends it on
/// demand, and lets nothing with an error be sent for review or approved without a reason.
class CheckActs final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    CheckActs(Session &session, UpdatesColumn &updates, ChecksPane &pane, QObject *parent = nullptr);

    /// What is stored, for another incident and after every change.
    void setIncident(const Incident &incident, const Page &page, const QList<Component> &components);
    /// The incident as it is being typed, with every key.
    void setDraft(const Incident &unsaved);
    void clear();

Q_SIGNALS:
    /// How many findings there are now.
    void counted(qsizetype findings);
    /// A person wants the incident of `after.id` to be `after`.
    void edited(const noticedesk::Incident &after, const QString &act);
    /// A person is to be led to a field of the incident or of its open update; `change`: to set it.
    void fieldAsked(noticedesk::Field field, bool change);
    /// The pane is to be seen.
    void paneAsked();

private:
    void connectUpdates();
    void connectPane();
    void show(const Finding &finding);
    void mend(const Fix &fix);
    void replace(const Fix &fix);
    void addToPage(const QString &word);
    void dismiss(const Finding &finding);
    [[nodiscard]] std::optional<Update> openUpdate() const;
    void look();
    void showFindings();
    [[nodiscard]] std::optional<QString> passGate(const Update &open);

    Session &m_session;
    UpdatesColumn &m_updates;
    ChecksPane &m_pane;
    DraftCheck *m_check;
    Incident m_incident; ///< as it is being typed
    Page m_page;
    QList<Component> m_components;
};

} // namespace noticedesk
