#include "ui/updates/updatescolumn.h"

#include "app/desk/knownfacts.h"
#include "app/incident/templaterules.h"
#include "ui/updates/draftsaving.h"
#include "ui/updates/openupdate.h"
#include "ui/updates/templatemenu.h"
#include "ui/updates/updateacts.h"
#include "ui/updates/updateeditor.h"
#include "ui/updates/updateshead.h"
#include "ui/updates/updatestack.h"
#include "ui/updates/updatesteps.h"
#include "ui/widgets/spacing.h"

#include <QVBoxLayout>

namespace noticedesk {

UpdatesColumn::UpdatesColumn(SignAct sign, SavePace pace, QWidget *parent)
    : QWidget(parent)
    , m_sign(std::move(sign))
    , m_acts(new UpdateActs(this))
    , m_editor(new UpdateEditor(*m_acts))
    , m_saving(new DraftSaving(*m_editor, pace, this))
    , m_openUpdate(new OpenUpdate(m_incident, *m_editor, *m_saving, *m_acts, m_sign, this))
    , m_stack(new UpdateStack(m_editor, this))
    , m_templates(new TemplateMenu(m_acts->begin, this))
    , m_head(new UpdatesHead(m_acts->create, m_templates, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_head);
    layout->addWidget(m_stack);
    layout->addStretch();
    connectParts();
    addActions(m_acts->all());
    clear();
}

UpdatesColumn::~UpdatesColumn()
{
    // The editor announces a last loss of focus while it goes; nobody is left to store what that would hand over.
    m_editor->disconnect(m_saving);
    m_editor->disconnect(m_openUpdate);
    m_editor->disconnect(this);
}

void UpdatesColumn::connectParts()
{
    connect(m_acts->create, &QAction::triggered, this, &UpdatesColumn::addUpdate);
    connect(m_acts->begin, &QAction::triggered, this, [this] {
        flush();
        Q_EMIT beginningAsked();
    });
    connect(m_templates, &TemplateMenu::chosen, this,
            [this](const Template &pattern) { writeFrom(pattern, tr("Add Update from Template")); });
    connect(m_openUpdate, &OpenUpdate::edited, this, &UpdatesColumn::edited);
    connect(m_editor, &UpdateEditor::typed, this, [this] {
        m_openUpdate->offerActs();
        Q_EMIT drafted(withUpdate(m_incident, m_editor->draft().update()));
    });
    connect(m_editor, &UpdateEditor::comparisonAsked, this, &UpdatesColumn::comparisonAsked);
    connect(m_editor, &UpdateEditor::keepMineAsked, m_saving, &DraftSaving::keepMine);
    connect(m_editor, &UpdateEditor::takeOtherAsked, m_saving, &DraftSaving::takeTheirs);
    connect(m_stack, &UpdateStack::chosen, this, &UpdatesColumn::openUpdate);
    connect(m_stack, &UpdateStack::editorAsked, m_editor, &UpdateEditor::focusBody);
    connect(m_head, &UpdatesHead::withdrawnAsked, this, &UpdatesColumn::showIncident);
}

void UpdatesColumn::setIncident(const Incident &incident, const Page &page, ShownZone zone)
{
    const bool isOther = incident.id != m_incident.id;
    if (isOther) {
        flush();
        m_saving->leave();
        m_stack->startWithNewest();
        m_head->setWithdrawnSeen(false);
        m_open = firstToOpen(incident);
    }
    m_incident = incident;
    m_page = page;
    m_zone = zone;
    showIncident();
    if (isOther)
        m_stack->revealEditor();
}

void UpdatesColumn::clear()
{
    setIncident({}, {});
}

void UpdatesColumn::showIncident()
{
    const std::optional<Update> open = updateOf(m_incident, m_open);
    const bool withWithdrawn = m_head->isWithdrawnSeen();
    const bool isSeen = open && (open->stage != Stage::Withdrawn || withWithdrawn);
    const bool hadFocus = focusWidget() && m_editor->isAncestorOf(focusWidget());
    if (!isSeen)
        m_saving->leave();
    else if (m_saving->loaded() == m_open)
        m_editor->follow(*open, m_incident.kind, m_page);
    else
        startEditor(*open);
    if (isSeen)
        m_editor->showLevels(m_incident, m_components);
    m_stack->showUpdates(withWithdrawn ? m_incident.updates : standingUpdates(m_incident),
                         zoneShown(m_zone, m_page.zone), promiseRemarks(m_incident, m_sign({}).at),
                         isSeen ? m_open : UpdateId());
    if (!isSeen && hadFocus)
        m_stack->focusCard(m_open);
    m_head->showUpdates(m_incident);
    m_templates->setPage(m_page, m_incident.kind);
    m_templates->setEnabled(!m_incident.id.isNull());
    m_openUpdate->offerActs();
}

void UpdatesColumn::startEditor(const Update &stored)
{
    m_saving->start(stored, m_incident.kind, m_page);
    Q_EMIT opened(stored.id);
}

void UpdatesColumn::flush()
{
    m_saving->flush();
}

bool UpdatesColumn::hasUnsaved() const
{
    return m_saving->hasUnsaved();
}

void UpdatesColumn::openUpdate(UpdateId id)
{
    if (!bringUp(id))
        return;
    m_editor->focusBody();
    m_stack->revealEditor();
}

bool UpdatesColumn::bringUp(UpdateId id)
{
    const std::optional<Update> wanted = updateOf(m_incident, id);
    if (!wanted)
        return false;
    if (wanted->stage == Stage::Withdrawn)
        m_head->setWithdrawnSeen(true);
    if (id == m_open && !m_saving->loaded().isNull())
        return true;
    flush();
    if (m_editor->draft().isUnsaved())
        return false;
    m_open = id;
    showIncident();
    return true;
}

UpdatePlace UpdatesColumn::place() const
{
    return {m_saving->loaded(), m_editor->cursor()};
}

void UpdatesColumn::goTo(const UpdatePlace &place)
{
    if (bringUp(place.update))
        m_editor->setCursor(place.cursor);
}

UpdateId UpdatesColumn::openedUpdate() const
{
    return m_saving->loaded();
}

UpdateEditor *UpdatesColumn::editor() const
{
    return m_editor;
}

void UpdatesColumn::setGate(ErrorGate gate)
{
    m_openUpdate->setGate(std::move(gate));
}

void UpdatesColumn::writeNext()
{
    const QList<Update> standing = standingUpdates(m_incident);
    if (!standing.isEmpty() && !isPublishable(standing.last()))
        openUpdate(standing.last().id);
    else
        addUpdate();
}

QList<QAction *> UpdatesColumn::updateActions() const
{
    return m_acts->all();
}

void UpdatesColumn::addUpdate()
{
    flush();
    add(nextUpdate(m_incident, m_sign({}).at), tr("Add Update"));
}

void UpdatesColumn::writeFrom(const Template &pattern, const QString &act)
{
    flush();
    const Template known = filledIn(pattern, knownFacts(m_incident, m_page, m_components));
    Update begun = nextUpdate(m_incident, m_sign({}).at);
    begun.status = known.status;
    begun.headline = known.headline;
    begun.body = known.body;
    add(begun, act);
    m_editor->focusFirstPlaceholder();
}

void UpdatesColumn::add(const Update &update, const QString &act)
{
    Q_EMIT edited(withUpdate(m_incident, update), act, {});
    openUpdate(update.id);
}

QMenu *UpdatesColumn::templates() const
{
    return m_templates;
}

std::optional<Incident> UpdatesColumn::contestedIncident() const
{
    if (m_saving->loaded().isNull() || !m_editor->draft().contested)
        return std::nullopt;
    return withUpdate(m_incident, m_editor->draft().update());
}

void UpdatesColumn::keepMine()
{
    m_saving->keepMine();
}

void UpdatesColumn::takeTheirs()
{
    m_saving->takeTheirs();
}

} // namespace noticedesk
