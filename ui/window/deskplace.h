#pragma once

#include "app/incident/ids.h"
#include "ui/updates/updateplace.h"

namespace noticedesk {

/// Where a person was on the desk.
struct DeskPlace {
    IncidentId incident;
    UpdatePlace update;
    int scroll = 0; ///< of the incident's pane

    bool operator==(const DeskPlace &) const = default;
};

} // namespace noticedesk
