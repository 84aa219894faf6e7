#pragma once

#include "app/base/result.h"

#include <QString>

namespace noticedesk {

/// Looks at an existing file without writing to it or beside it, before anything else is done with it. Its schema
/// version, or why it cannot be used: it is empty or cut off, not ours, made by a newer version, damaged, or its schema
/// is not the one this program makes. A file of more than `readThroughUpTo` bytes is not read through.
[[nodiscard]] Result<int> inspected(const QString &file, qint64 readThroughUpTo);

} // namespace noticedesk
