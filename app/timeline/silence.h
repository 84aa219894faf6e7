#pragma once

#include "app/incident/incident.h"

#include <QDateTime>
#include <QList>

namespace noticedesk {

/// A time in which readers waited and were told nothing.
struct Silence {
    UpdateId after; ///< the update that was the last word
    QDateTime begin;
    QDateTime end; ///< the next update; `now` while it is going on
    bool ongoing = false;

    bool operator==(const Silence &) const = default;
};

/// The times between the updates that are out, oldest first. Nobody waits after an update that says all is over, and
/// between the announcement of planned work and its window. Updates of the same instant leave no silence between them.
[[nodiscard]] QList<Silence> silencesOf(const Incident &incident, const QDateTime &now);

} // namespace noticedesk
