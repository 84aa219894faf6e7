#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "ui/updates/updatesteps.h"

#include <QObject>

#include <optional>

namespace noticedesk {

class DraftSaving;
class UpdateEditor;

/// What a person does with the update in the editor, as the incident that comes of it.
class OpenUpdate final : public QObject {
    Q_OBJECT
public:
    /// `incident` is the one it belongs to, as it is at any time; all must outlive it.
    OpenUpdate(const Incident &incident, UpdateEditor &editor, DraftSaving &saving, UpdateActs &acts, SignAct sign,
               QObject *parent = nullptr);

    /// As it is stored; nothing while none is open.
    [[nodiscard]] std::optional<Update> stored() const;
    /// With what is typed; nothing while none is open.
    [[nodiscard]] std::optional<Update> typed() const;
    /// Without one everything passes.
    void setGate(ErrorGate gate);
    /// Enables the acts that would do something.
    void offerActs();

Q_SIGNALS:
    /// A person wants the incident to be `after`. Typing into one field is one `burst`.
    void edited(const noticedesk::Incident &after, const QString &act, const QString &burst);

private:
    void take(UpdateAct asked);
    void confirm(Inferences what);
    void setLevel(const Component &component, ComponentStatus level);
    void act(const Update &after, const QString &act);

    const Incident &m_incident;
    UpdateEditor &m_editor;
    DraftSaving &m_saving;
    UpdateActs &m_acts;
    SignAct m_sign;
    ErrorGate m_gate;
};

} // namespace noticedesk
