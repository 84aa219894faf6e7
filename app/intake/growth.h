#pragma once

#include "app/incident/incident.h"

namespace noticedesk {

/// A known incident with what its source has added since.
struct Growth {
    Incident incident;
    int updates = 0; ///< how many are new; without any, the incident is as it was
};

/// What is known stays; `read` adds. Updates are told apart by their `sourceKey`: known ones keep the text they have
/// here, new ones are put in their place by time. Only together with a new update does the rest follow the source, as
/// far as nothing made here is lost:
/// - the severity if it was inferred, or if the source's is graver;
/// - the title if it was inferred; a window if there is none;
/// - components are added, never taken away;
/// - the impacts of a component if those known are an earlier state of the source's, or if there are none.
[[nodiscard]] Growth grown(const Incident &known, const Incident &read);

} // namespace noticedesk
