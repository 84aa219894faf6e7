#pragma once

#include "app/incident/incident.h"
#include "app/incident/knownimpact.h"

#include <optional>

namespace noticedesk {

/// Which windows an overview shows.
struct ImpactQuery {
    Interval within; ///< they share an instant with it; no end: all from its begin on
    std::optional<PageId> page;
    std::optional<ComponentId> component;
    std::optional<Severity> severity; ///< of the incident
    std::optional<QString> source; ///< its name; empty: what we said ourselves

    bool operator==(const ImpactQuery &) const = default;
};

/// The windows of an incident that count in an overview: none of one that is withdrawn; not those that end before they
/// begin; for planned work also its planned window, for each component that has none of its own.
[[nodiscard]] QList<KnownImpact> knownImpacts(const Incident &incident);

[[nodiscard]] bool isWanted(const ImpactQuery &query, const KnownImpact &known, const Source &source);

} // namespace noticedesk
