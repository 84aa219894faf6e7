#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace noticedesk {

/// What tells whether an incident is still what it was when it was last looked at, without reading it.
struct IncidentStamp {
    IncidentId id;
    QDateTime startedAt; ///< UTC; see `IncidentSummary`
    int revision = 0;

    bool operator==(const IncidentStamp &) const = default;
};

/// The stamps of what is stored, for whoever goes through all of it often.
class IncidentStamps {
public:
    IncidentStamps() = default;
    virtual ~IncidentStamps() = default;
    IncidentStamps(const IncidentStamps &) = delete;
    IncidentStamps &operator=(const IncidentStamps &) = delete;

    /// Those of a page's incidents that are not withdrawn, the latest start first: at most `count` of those that
    /// follow `after`, or the first ones.
    [[nodiscard]] virtual Result<QList<IncidentStamp>> stamps(PageId page, const std::optional<IncidentId> &after,
                                                              int count) const = 0;
};

} // namespace noticedesk
