#pragma once

#include "app/incident/authorship.h"
#include "app/incident/incident.h"
#include "ui/updates/updateacts.h"

#include <QHash>

#include <functional>
#include <optional>

namespace noticedesk {

/// Who acts and when; the act is named in the history.
using SignAct = std::function<Authorship(const QString &act)>;

/// What an act makes of an update, and what the history calls it.
struct UpdateStep {
    Update after;
    QString act;

    bool operator==(const UpdateStep &) const = default;
};

/// What stands before review and approval: the reason why errors are no hindrance, empty where there are none; nothing
/// if the update must not pass.
using ErrorGate = std::function<std::optional<QString>(const Update &open)>;

/// Nothing where the act does not apply to the update as it is. The reason that a gate has let it pass for is kept with
/// the revision.
[[nodiscard]] std::optional<UpdateStep> stepOf(UpdateAct act, const Update &open, const SignAct &sign,
                                               const QString &reason);

/// The next update of the incident, begun at `now`: an empty draft that goes on with the status there is.
[[nodiscard]] Update nextUpdate(const Incident &incident, const QDateTime &now);

/// What became of each promise that readers were given, in a few words.
[[nodiscard]] QHash<UpdateId, QString> promiseRemarks(const Incident &incident, const QDateTime &now);

/// Which update an incident opens with: the newest that is not out, or else the newest. Null without updates.
[[nodiscard]] UpdateId firstToOpen(const Incident &incident);

} // namespace noticedesk
