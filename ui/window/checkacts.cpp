#include "ui/window/checkacts.h"

#include "ui/checks/checkspane.h"
#include "ui/checks/draftcheck.h"
#include "ui/checks/reviewgate.h"
#include "ui/commands/editpage.h"
#include "ui/session/session.h"
#include "ui/updates/updateeditor.h"
#include "ui/updates/updatescolumn.h"

#include <algorithm>

namespace noticedesk {

CheckActs::CheckActs(Session &session, UpdatesColumn &updates, ChecksPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_updates(updates)
    , m_pane(pane)
    , m_check(new DraftCheck(this))
{
    connect(m_check, &DraftCheck::changed, this, &CheckActs::showFindings);
    connectUpdates();
    connectPane();
}

void CheckActs::connectUpdates()
{
    UpdateEditor *editor = m_updates.editor();
    connect(&m_updates, &UpdatesColumn::opened, this, &CheckActs::look);
    m_updates.setGate([this](const Update &open) { return passGate(open); });
    connect(editor, &UpdateEditor::findingsAsked, this, &CheckActs::paneAsked);
    connect(editor, &UpdateEditor::fixAsked, this, &CheckActs::mend);
}

void CheckActs::connectPane()
{
    connect(&m_pane, &ChecksPane::showAsked, this, &CheckActs::show);
    connect(&m_pane, &ChecksPane::dismissAsked, this, &CheckActs::dismiss);
    connect(&m_pane, &ChecksPane::fixAsked, this, [this](const Finding &finding, const Fix &fix) {
        if (fix.means == Fix::Means::Text)
            show(finding);
        mend(fix);
    });
}

void CheckActs::show(const Finding &finding)
{
    if (!finding.update.isNull() && finding.update != m_updates.openedUpdate())
        m_updates.openUpdate(finding.update);
    Q_EMIT fieldAsked(finding.place.field, false);
    if (finding.place.field == Field::Body)
        m_updates.editor()->select(finding.place.range);
}

void CheckActs::mend(const Fix &fix)
{
    switch (fix.means) {
    case Fix::Means::Text: replace(fix); break;
    case Fix::Means::Hand: Q_EMIT fieldAsked(fix.place.field, true); break;
    case Fix::Means::PageWords: addToPage(fix.text); break;
    }
}

void CheckActs::replace(const Fix &fix)
{
    if (!m_check->stillOffers(fix))
        return;
    if (fix.place.field != Field::Title) {
        m_updates.editor()->apply(fix);
        return;
    }
    m_updates.flush();
    Incident after = m_incident;
    after.title = mended(after.title, fix);
    Q_EMIT edited(after, tr("Mend Title"));
}

void CheckActs::addToPage(const QString &word)
{
    const Page before = m_session.page(m_incident.page);
    Page after = before;
    if (!after.rules.words.contains(word, Qt::CaseInsensitive))
        after.rules.words.append(word);
    m_session.undoStack().push(new EditPage(m_session, before, after, tr("Add to the Page’s Words")));
}

void CheckActs::dismiss(const Finding &finding)
{
    m_updates.flush();
    Incident after = m_incident;
    if (finding.digest.isEmpty() || after.dismissed.contains(finding.digest))
        return;
    after.dismissed.append(finding.digest);
    Q_EMIT edited(after, tr("Dismiss Finding"));
}

void CheckActs::setIncident(const Incident &incident, const Page &page, const QList<Component> &components)
{
    m_incident = incident;
    m_page = page;
    m_components = components;
    look();
}

void CheckActs::setDraft(const Incident &unsaved)
{
    m_incident = unsaved;
    if (const auto draft = updateOf(unsaved, m_updates.openedUpdate()))
        m_check->setDraft(*draft);
}

void CheckActs::clear()
{
    m_incident = {};
    m_check->clear();
    m_pane.clear();
}

/// As it stands in the editor: undo and other windows change it as well as keys do.
std::optional<Update> CheckActs::openUpdate() const
{
    const bool isThere = updateOf(m_incident, m_updates.openedUpdate()).has_value();
    return isThere ? std::optional(m_updates.editor()->draft().update()) : std::nullopt;
}

void CheckActs::look()
{
    if (!m_incident.id.isNull())
        m_check->setIncident(m_incident, {m_page, m_components, m_session.now()}, openUpdate());
    showFindings();
}

void CheckActs::showFindings()
{
    const QList<Finding> &findings = m_check->findings();
    m_updates.editor()->setFindings(findings);
    m_pane.setFindings(findings, m_incident, m_check->spellingNote());
    Q_EMIT counted(findings.size());
}

std::optional<QString> CheckActs::passGate(const Update &open)
{
    QList<Finding> errors = m_check->findingsOf(open);
    errors.removeIf([](const Finding &finding) { return finding.grade != Grade::Error; });
    if (errors.isEmpty())
        return QString();
    ReviewGate gate(errors, m_updates.window());
    return gate.exec() == QDialog::Accepted ? std::optional(gate.reason()) : std::nullopt;
}

} // namespace noticedesk
