#pragma once

#include "app/intake/reading.h"

namespace noticedesk {

/// Whether the document is a notice as Notice Desk writes it in Markdown: a title `#`, updates `##` that end in
/// `Posted _..._`.
[[nodiscard]] bool isNoticeMarkdown(const QByteArray &document);

/// Reads such a notice, with the fixed words of English. Headings are statuses or headlines; a bold line labels a
/// section; what stands between the last time and the line of components, and the footer, belongs to no update.
/// Bodies keep their Markdown. Unreadable if no update is in it.
[[nodiscard]] Result<Reading> readNoticeMarkdown(const QByteArray &document, const QByteArray &original,
                                                 const ReadOptions &options);

} // namespace noticedesk
