#pragma once

#include "app/timeline/timeline.h"

namespace noticedesk {

/// The lane of the phases: a span for each status that lasted, as `updates` tell it, oldest first.
[[nodiscard]] Lane phaseLane(const QList<Update> &updates, const QDateTime &now);

/// The lane of the planned window; without a span if it ends before it begins.
[[nodiscard]] Lane windowLane(const Interval &window);

/// A lane for each component the incident names: first those it affects, in their order, those of one group together.
[[nodiscard]] QList<Lane> componentLanes(const Incident &incident, const QList<Component> &components,
                                         const QDateTime &now);

/// How long its spans last: real time, each instant once.
[[nodiscard]] qint64 secondsOf(const Lane &lane);

} // namespace noticedesk
