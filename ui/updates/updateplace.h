#pragma once

#include "app/incident/ids.h"

namespace noticedesk {

/// Which update is open, and where the cursor stands in its body.
struct UpdatePlace {
    UpdateId update;
    int cursor = 0;

    bool operator==(const UpdatePlace &) const = default;
};

} // namespace noticedesk
