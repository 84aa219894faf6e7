#pragma once

#include "app/incident/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace noticedesk {

/// What tells whether an incident is still what it was when it was last looked at, without reading it.
struct IncidentStamp {
    IncidentId id;
    PageId page;
    QDateTime startedAt; ///< UTC; see `IncidentSummary`
    int revision = 0;
    bool withdrawn = false;

    bool operator==(const IncidentStamp &) const = default;
};

/// What has been saved since a moment.
struct SavedSince {
    QByteArray now; ///< a mark that names this moment in this store; its bytes mean nothing to anybody else
    std::optional<QList<IncidentStamp>> incidents; ///< in the order they were last saved; none: all may be different

    bool operator==(const SavedSince &) const = default;
};

} // namespace noticedesk
