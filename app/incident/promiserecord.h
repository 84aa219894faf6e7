#pragma once

#include "app/incident/incident.h"

namespace noticedesk {

enum class PromiseState {
    Open, ///< the time has not come yet
    Kept, ///< the next update came by then
    Missed, ///< it came later, or not yet
};

/// What became of the time at which an update said that the next one would come.
struct PromiseRecord {
    UpdateId update; ///< the one that promised
    QDateTime due; ///< UTC
    PromiseState state = PromiseState::Open;
    std::optional<QDateTime> answeredAt; ///< when the next update came; none: not yet

    bool operator==(const PromiseRecord &) const = default;
};

/// The promises that readers were given, oldest first: those of publishable updates. Only such updates keep them.
[[nodiscard]] QList<PromiseRecord> promisesOf(const Incident &incident, const QDateTime &now);

/// What readers wait for: the promise of the latest publishable update, unless that update ends the story.
[[nodiscard]] std::optional<QDateTime> promisedNext(const Incident &incident);

} // namespace noticedesk
