#pragma once

#include "ui/templates/beginning.h"

namespace noticedesk {

class Session;

/// The updates of a past notice that readers have seen, to begin another one with.
struct PastTexts {
    QStringList names; ///< "Resolved, Jun 27", one for each
    QList<Template> patterns; ///< with their facts asked anew
    int chosen = 0; ///< the one that comes to where the incident is now

    bool operator==(const PastTexts &) const = default;
};

/// Nothing if the incident cannot be read, or readers have seen nothing of it.
[[nodiscard]] PastTexts pastTexts(Session &session, IncidentId past, const Incident &incident);

} // namespace noticedesk
