#pragma once

#include "app/incident/prose.h"

namespace noticedesk {

/// Each bare web address as one `Prose::leftOut`; every range follows.
[[nodiscard]] Prose withoutAddresses(Prose prose);

} // namespace noticedesk
