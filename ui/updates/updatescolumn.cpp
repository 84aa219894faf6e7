#include "ui/updates/updatescolumn.h"

#include "app/incident/impactwindows.h"
#include "ui/updates/templatemenu.h"
#include "ui/updates/updateacts.h"
#include "ui/updates/updateeditor.h"
#include "ui/updates/updateshead.h"
#include "ui/updates/updatestack.h"
#include "ui/updates/updatesteps.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace noticedesk {

UpdatesColumn::UpdatesColumn(SignAct sign, SavePace pace, QWidget *parent)
    : QWidget(parent)
    , m_sign(std::move(sign))
    , m_timer(pace)
    , m_acts(new UpdateActs(this))
    , m_editor(new UpdateEditor(*m_acts))
    , m_stack(new UpdateStack(m_editor, this))
    , m_templates(new TemplateMenu(this))
    , m_head(new UpdatesHead(m_acts->create, m_templates, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_head);
    layout->addWidget(m_stack);
    layout->addStretch();
    connectActs();
    connectEditor();
    connect(&m_timer, &SaveTimer::due, this, &UpdatesColumn::flush);
    connect(m_stack, &UpdateStack::chosen, this, &UpdatesColumn::openUpdate);
    connect(m_stack, &UpdateStack::editorAsked, m_editor, &UpdateEditor::focusBody);
    connect(m_head, &UpdatesHead::withdrawnAsked, this, &UpdatesColumn::showIncident);
    addActions(m_acts->all());
    clear();
}

UpdatesColumn::~UpdatesColumn()
{
    // The editor announces a last loss of focus while it goes; nobody is left to store what that would hand over.
    m_editor->disconnect(this);
}

void UpdatesColumn::connectActs()
{
    connect(m_acts->create, &QAction::triggered, this, &UpdatesColumn::addUpdate);
    connect(m_templates, &TemplateMenu::chosen, this, &UpdatesColumn::writeFrom);
    connect(m_acts, &UpdateActs::asked, this, [this](UpdateAct asked) {
        flush();
        const auto open = openUpdateValue();
        if (asked == UpdateAct::Send && open)
            Q_EMIT reviewAsked(*open);
        else if (const auto step = open ? stepOf(asked, *open, m_sign) : std::nullopt)
            act(step->after, step->act);
    });
}

void UpdatesColumn::connectEditor()
{
    connect(m_editor, &UpdateEditor::typed, this, [this](const QString &field, const QString &act) {
        m_act = act;
        m_burst = field + u':' + m_loaded.text();
        m_timer.noteTyping();
        const Update unsaved = m_editor->draft().update();
        m_acts->offer(true, unsaved);
        Q_EMIT drafted(withUpdate(m_incident, unsaved));
    });
    connect(m_editor, &UpdateEditor::chosen, this, [this](const QString &act) { handOver(act, {}); });
    connect(m_editor, &UpdateEditor::confirmed, this, [this](Inferences what) {
        flush();
        if (auto open = openUpdateValue()) {
            open->inferred &= ~what;
            act(*open, what.testFlag(Inference::Status) ? tr("Confirm Status") : tr("Confirm Posting Time"));
        }
    });
    connect(m_editor, &UpdateEditor::levelChosen, this, [this](const Component &component, ComponentStatus level) {
        flush();
        if (const auto open = openUpdateValue())
            Q_EMIT edited(withLevel(m_incident, component.id, level, open->postedAt),
                          tr("Set “%1” to %2", "component, level").arg(component.name, componentStatusText(level)), {});
    });
    connect(m_editor, &UpdateEditor::leaving, this, [this] { handOver(m_act, m_burst); });
    connect(m_editor, &UpdateEditor::comparisonAsked, this, &UpdatesColumn::comparisonAsked);
    connect(m_editor, &UpdateEditor::keepMineAsked, this, &UpdatesColumn::keepMine);
    connect(m_editor, &UpdateEditor::takeOtherAsked, this, &UpdatesColumn::takeTheirs);
}

void UpdatesColumn::setIncident(const Incident &incident, const Page &page)
{
    const bool isOther = incident.id != m_incident.id;
    if (isOther) {
        flush();
        leaveEditor();
        m_stack->startWithNewest();
        m_head->setWithdrawnSeen(false);
        m_open = firstToOpen(incident);
    }
    m_incident = incident;
    m_page = page;
    showIncident();
    if (isOther)
        m_stack->revealEditor();
}

void UpdatesColumn::setComponents(const QList<Component> &components)
{
    m_components = components;
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
        leaveEditor();
    else if (m_loaded != m_open)
        startEditor(m_open);
    else
        m_editor->follow(*open, m_incident.kind, m_page);
    if (isSeen)
        m_editor->showLevels(m_incident, m_components);
    m_stack->showUpdates(withWithdrawn ? m_incident.updates : standingUpdates(m_incident), m_page,
                         promiseRemarks(m_incident, m_sign({}).at), isSeen ? m_open : UpdateId());
    if (!isSeen && hadFocus)
        m_stack->focusCard(m_open);
    m_head->showUpdates(m_incident);
    m_templates->setKind(m_incident.kind);
    m_templates->setEnabled(!m_incident.id.isNull());
    offerActs();
}

void UpdatesColumn::startEditor(UpdateId id)
{
    leaveEditor();
    const Update stored = updateOf(m_incident, id).value_or(Update());
    const UpdateDraft draft = m_leftTyped.contains(id) ? rebased(m_leftTyped.take(id), stored) : draftOf(stored);
    m_loaded = id;
    m_editor->start(draft, m_incident.kind, m_page);
    Q_EMIT opened(id);
    if (draft.isUnsaved())
        m_timer.noteFailure();
}

void UpdatesColumn::leaveEditor()
{
    if (m_editor->draft().isUnsaved())
        m_leftTyped.insert(m_loaded, m_editor->draft());
    m_timer.stop();
    m_loaded = {};
    m_editor->clear();
}

void UpdatesColumn::flush()
{
    if (!m_loaded.isNull())
        m_editor->interpretText();
    handOver(m_act, m_burst);
}

void UpdatesColumn::handOver(const QString &act, const QString &burst)
{
    const UpdateDraft draft = m_editor->draft();
    if (m_handingOver || !draft.isUnsaved() || draft.contested)
        return;
    m_timer.stop();
    m_editor->noteHandedOver();
    {
        const QScopedValueRollback guard(m_handingOver, true);
        Q_EMIT edited(withUpdateFollowed(m_incident, draft.update()), act, burst);
    }
    const bool isStillUnsaved = m_loaded == draft.stored.id && m_editor->draft().isUnsaved();
    if (isStillUnsaved)
        m_timer.noteFailure();
    m_editor->setFailing(isStillUnsaved);
}

bool UpdatesColumn::hasUnsaved() const
{
    return m_editor->draft().isUnsaved() || !m_leftTyped.isEmpty();
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
    if (id == m_open && !m_loaded.isNull())
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
    return {m_loaded, m_editor->cursor()};
}

void UpdatesColumn::goTo(const UpdatePlace &place)
{
    if (bringUp(place.update))
        m_editor->setCursor(place.cursor);
}

UpdateId UpdatesColumn::openedUpdate() const
{
    return m_loaded;
}

UpdateEditor *UpdatesColumn::editor() const
{
    return m_editor;
}

void UpdatesColumn::sendForReview(const QString &reason)
{
    if (const auto open = openUpdateValue()) {
        const UpdateStep step = sendStep(*open, reason);
        act(step.after, step.act);
    }
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

void UpdatesColumn::act(const Update &after, const QString &act)
{
    Q_EMIT edited(withUpdate(m_incident, after), act, {});
}

void UpdatesColumn::addUpdate()
{
    flush();
    add(nextUpdate(m_incident, m_sign({}).at), tr("Add Update"));
}

void UpdatesColumn::writeFrom(const Template &pattern)
{
    flush();
    Update begun = nextUpdate(m_incident, m_sign({}).at);
    begun.status = pattern.status;
    begun.headline = pattern.headline;
    begun.body = pattern.body;
    add(begun, tr("Add Update from Template"));
    m_editor->focusFirstPlaceholder();
}

void UpdatesColumn::add(const Update &update, const QString &act)
{
    this->act(update, act);
    openUpdate(update.id);
}

QMenu *UpdatesColumn::templates() const
{
    return m_templates;
}

std::optional<Incident> UpdatesColumn::contestedIncident() const
{
    if (m_loaded.isNull() || !m_editor->draft().contested)
        return std::nullopt;
    return withUpdate(m_incident, m_editor->draft().update());
}

void UpdatesColumn::keepMine()
{
    m_editor->settle(m_editor->draft().typed);
    handOver(tr("Keep Typed Text"), {});
}

void UpdatesColumn::takeTheirs()
{
    if (!m_editor->draft().contested)
        return;
    const Update other = m_editor->draft().stored;
    keepMine();
    if (m_editor->draft().isUnsaved())
        return;
    m_editor->settle(other);
    handOver(tr("Take Other Text"), {});
}

std::optional<Update> UpdatesColumn::openUpdateValue() const
{
    return m_loaded.isNull() ? std::nullopt : updateOf(m_incident, m_loaded);
}

void UpdatesColumn::offerActs()
{
    const std::optional<Update> open = m_loaded.isNull() ? std::nullopt : std::optional(m_editor->draft().update());
    m_acts->offer(!m_incident.id.isNull(), open);
}

} // namespace noticedesk
