#pragma once

#include "app/base/interval.h"
#include "app/incident/component.h"

namespace noticedesk {

/// One component at one level over one stretch of time: what the timeline draws. Operational is not an impact.
struct Impact {
    ComponentId component;
    ComponentStatus level = ComponentStatus::DegradedPerformance;
    Interval span;

    bool operator==(const Impact &) const = default;
};

} // namespace noticedesk
