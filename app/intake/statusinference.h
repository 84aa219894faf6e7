#pragma once

#include "app/incident/status.h"

#include <QString>

namespace noticedesk {

/// Where an update stands among those of its incident, by time.
enum class Place { Newest, Older };

/// The status that a text without one speaks of. Only the newest update can be Resolved, and only if it says so of
/// the present or past, never because it hopes to. Planned work goes from Scheduled to Completed in the same way.
[[nodiscard]] Status statusSpokenOf(const QString &text, Place place, Kind kind = Kind::Incident);

/// The text says that it is over ("has been resolved", "restored", "final update"), and does not just hope so.
[[nodiscard]] bool saysItIsOver(const QString &text);

/// The text looks back: it has a heading or sentence about a root cause or calls itself a post-mortem.
[[nodiscard]] bool looksBack(const QString &text);

} // namespace noticedesk
