#pragma once

#include "app/incident/incident.h"

#include <QList>

namespace noticedesk {

/// What an incident was from `at` on, until the next of its revisions.
struct DatedIncident {
    QDateTime at; ///< UTC
    Incident incident;

    bool operator==(const DatedIncident &) const = default;
};

/// How many seconds each stay in review took that ended with a decision: approved, posted or returned. A stay that was
/// broken off, or still lasts, is none. `history` oldest first.
[[nodiscard]] QList<qint64> reviewTimes(const QList<DatedIncident> &history);

} // namespace noticedesk
