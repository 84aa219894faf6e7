#pragma once

#include "app/incident/impact.h"
#include "app/incident/severity.h"
#include "app/incident/status.h"

namespace noticedesk {

/// A window in which a component was affected, or planned work was or is to be done, with what is to be known of the
/// incident it belongs to: light enough for a hundred thousand.
struct KnownImpact {
    IncidentId incident;
    PageId page;
    Kind kind = Kind::Incident;
    Severity severity = Severity::None;
    Impact impact;

    bool operator==(const KnownImpact &) const = default;
};

} // namespace noticedesk
