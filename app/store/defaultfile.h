#pragma once

#include "app/base/result.h"

#include <QString>

namespace noticedesk {

/// Where incidents are kept unless another file is named: `noticedesk/incidents.noticedesk` in the user's data folder.
[[nodiscard]] QString defaultFile();

/// The same, after making its folder, for the user alone.
[[nodiscard]] Result<QString> defaultFileInItsFolder();

} // namespace noticedesk
