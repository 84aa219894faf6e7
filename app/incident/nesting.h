#pragma once

#include <QString>

namespace noticedesk {

/// The Markdown with lines ended by `\n`, and with those marks of quotes and lists escaped that would open more
/// levels than any reader could keep in linear time. Text that nests as people do is left as it is.
[[nodiscard]] QString withNestingBounded(const QString &markdown);

} // namespace noticedesk
