#pragma once

#include "app/incident/incident.h"

#include <QList>

#include <optional>

namespace noticedesk {

/// How long one component was affected, in seconds up to `now`. Planned work is no impact.
struct ComponentImpact {
    ComponentId component;
    qint64 sum = 0; ///< of its windows
    qint64 united = 0; ///< of the instants in them, each once
    qint64 planned = 0; ///< the instants under maintenance, each once
    bool ongoing = false;

    bool operator==(const ComponentImpact &) const = default;
};

/// When the first window of impact began; none if none has begun by `now`. Maintenance is no impact.
[[nodiscard]] std::optional<QDateTime> firstImpact(const Incident &incident, const QDateTime &now);

/// For how many seconds at least one component was affected; none if no window is known.
[[nodiscard]] std::optional<qint64> unitedImpact(const Incident &incident, const QDateTime &now);

/// Windows that end before they begin, or have not begun, count nothing.
[[nodiscard]] QList<ComponentImpact> componentImpacts(const Incident &incident, const QDateTime &now);

} // namespace noticedesk
