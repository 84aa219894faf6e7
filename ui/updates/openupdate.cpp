#include "ui/updates/openupdate.h"

#include "app/incident/impactwindows.h"
#include "ui/updates/draftsaving.h"
#include "ui/updates/updateeditor.h"
#include "ui/widgets/wording.h"

namespace noticedesk {

OpenUpdate::OpenUpdate(const Incident &incident, UpdateEditor &editor, DraftSaving &saving, UpdateActs &acts,
                       SignAct sign, QObject *parent)
    : QObject(parent)
    , m_incident(incident)
    , m_editor(editor)
    , m_saving(saving)
    , m_acts(acts)
    , m_sign(std::move(sign))
{
    connect(&saving, &DraftSaving::handedOver, this,
            [this](const Update &typed, const QString &act, const QString &burst) {
                Q_EMIT edited(withUpdateFollowed(m_incident, typed), act, burst);
            });
    connect(&acts, &UpdateActs::asked, this, &OpenUpdate::take);
    connect(&editor, &UpdateEditor::confirmed, this, &OpenUpdate::confirm);
    connect(&editor, &UpdateEditor::levelChosen, this, &OpenUpdate::setLevel);
}

std::optional<Update> OpenUpdate::stored() const
{
    return m_saving.loaded().isNull() ? std::nullopt : updateOf(m_incident, m_saving.loaded());
}

std::optional<Update> OpenUpdate::typed() const
{
    return m_saving.loaded().isNull() ? std::nullopt : std::optional(m_editor.draft().update());
}

void OpenUpdate::setGate(ErrorGate gate)
{
    m_gate = std::move(gate);
}

void OpenUpdate::offerActs()
{
    // While two texts stand against each other nobody can agree to one of them.
    m_acts.offer(!m_incident.id.isNull(), m_editor.draft().contested ? std::nullopt : typed());
}

void OpenUpdate::take(UpdateAct asked)
{
    m_saving.flush();
    const auto open = stored();
    if (!open || m_editor.draft().isUnsaved()) // what a person sees is not what would be acted on
        return;
    QString reason;
    if (m_gate && (asked == UpdateAct::Send || asked == UpdateAct::Approve)) {
        const auto passed = m_gate(*open);
        if (!passed || stored() != open) // somebody else may have written while the gate was asking
            return;
        reason = *passed;
    }
    if (const auto step = stepOf(asked, *open, m_sign, reason))
        act(step->after, step->act);
}

void OpenUpdate::confirm(Inferences what)
{
    m_saving.flush();
    if (auto open = stored()) {
        open->inferred &= ~what;
        act(*open, what.testFlag(Inference::Status) ? tr("Confirm Status") : tr("Confirm Posting Time"));
    }
}

void OpenUpdate::setLevel(const Component &component, ComponentStatus level)
{
    m_saving.flush();
    if (const auto open = stored())
        Q_EMIT edited(withLevel(m_incident, component.id, level, open->postedAt),
                      tr("Set “%1” to %2", "component, level").arg(component.name, componentStatusText(level)), {});
}

void OpenUpdate::act(const Update &after, const QString &act)
{
    Q_EMIT edited(withUpdate(m_incident, after), act, {});
}

} // namespace noticedesk
