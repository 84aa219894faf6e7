#pragma once

#include "app/incident/incident.h"

namespace noticedesk {

/// `theirs` with that laid over it in which `mine` differs from `before`, the version both began from: part by part,
/// and of the updates one by one.
[[nodiscard]] Incident laidOver(const Incident &theirs, const Incident &before, const Incident &mine);

} // namespace noticedesk
