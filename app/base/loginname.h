#pragma once

#include <QString>

namespace noticedesk {

/// The name that the person at this machine has logged in with; it is kept with what they do.
[[nodiscard]] QString loginName();

} // namespace noticedesk
