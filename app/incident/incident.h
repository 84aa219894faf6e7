#pragma once

#include "app/incident/impact.h"
#include "app/incident/inference.h"
#include "app/incident/severity.h"
#include "app/incident/source.h"
#include "app/incident/status.h"
#include "app/incident/update.h"

#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

/// Something that went wrong or is planned, told as updates. Belongs to one page.
struct Incident {
    IncidentId id;
    PageId page;
    Kind kind = Kind::Incident;
    QString title; ///< required
    Severity severity = Severity::None;
    Source source;
    QList<ComponentId> components; ///< what it affects, in the order readers are told; the level may be unknown
    QList<Impact> impacts; ///< the windows that are known, by begin
    std::optional<Interval> window; ///< planned work: when it is to be done
    QList<Update> updates; ///< by `postedAt`, oldest first; see `sortUpdates`
    Inferences inferred; ///< Title, Severity, Page
    QString sourceKey; ///< what makes it the same incident when it is read again; empty: written here
    QList<QByteArray> dismissed; ///< digests of the findings of a check that a person has let stand
    bool withdrawn = false; ///< taken off the desk; kept, and can come back
    int revision = 0; ///< the revision it was read at; 0: never saved. Kept by the store.

    bool operator==(const Incident &) const = default;
};

/// By posting time, oldest first. Updates of the same instant keep the order they stand in.
void sortUpdates(QList<Update> &updates);

/// The updates that count: all but the withdrawn, oldest first.
[[nodiscard]] QList<Update> standingUpdates(const Incident &incident);

/// The updates that tell how the incident stands: the publishable ones; where none is yet, the standing ones.
[[nodiscard]] QList<Update> tellingUpdates(const Incident &incident);

/// The status of the latest telling update; none before the first. Derived, so it cannot disagree with the updates.
/// A draft does not change what has been told: "Resolved" resolves nothing before it is approved.
[[nodiscard]] std::optional<Status> currentStatus(const Incident &incident);

/// The status of the latest standing update, drafts among them: where whoever writes on goes on from.
[[nodiscard]] std::optional<Status> latestStatus(const Incident &incident);

/// When it began: the earliest known impact, or planned window, or update. None if there is neither.
[[nodiscard]] std::optional<QDateTime> startedAt(const Incident &incident);

/// When `updates`, oldest first, say that all is over: the first since the last open one. None while it is open.
[[nodiscard]] std::optional<QDateTime> endOf(const QList<Update> &updates);

/// When it was over, as the telling updates say. None while it is open.
[[nodiscard]] std::optional<QDateTime> endedAt(const Incident &incident);

/// The updates that may leave the house, oldest first.
[[nodiscard]] QList<Update> publishableUpdates(const Incident &incident);

/// The incident with the update of the same id replaced, or added, and the updates sorted.
[[nodiscard]] Incident withUpdate(Incident incident, const Update &update);

/// Nothing if there is no such update.
[[nodiscard]] std::optional<Update> updateOf(const Incident &incident, UpdateId id);

} // namespace noticedesk
