#pragma once

#include "app/incident/incident.h"

namespace noticedesk {

/// Whether two versions of an incident are the same but for the number of their revision.
[[nodiscard]] bool sayTheSame(Incident a, const Incident &b);

} // namespace noticedesk
