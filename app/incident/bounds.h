#pragma once

#include <QString>

namespace noticedesk {

/// The Markdown with lines ended by `\n`, and with those marks escaped that would cost any reader more than linear
/// time: of quotes and lists nested deeper than people do, and brackets on thousands of lines of one paragraph.
[[nodiscard]] QString boundedMarkdown(const QString &markdown);

} // namespace noticedesk
