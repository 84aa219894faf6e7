#pragma once

#include "app/base/result.h"

#include <QString>

namespace noticedesk {

/// Up to this size a file is read through when it is opened.
inline constexpr qint64 largestFileCheckedOnOpening = 32 * 1024 * 1024;

/// Looks at an existing file without writing to it or beside it, before anything else is done with it. Its schema
/// version, or why it cannot be used: it is empty or cut off, not ours, made by a newer version, damaged, or its schema
/// is not the one this program makes.
[[nodiscard]] Result<int> inspected(const QString &file);

} // namespace noticedesk
