#pragma once

#include "app/base/result.h"
#include "app/intake/reading.h"

#include <QByteArray>

namespace noticedesk {

/// Reads the text that somebody copied from a status page: a page of one incident, a home page or a history page.
/// `document` is UTF-8 without byte order mark; `original` is what is kept.
[[nodiscard]] Result<Reading> readStatusPageText(const QByteArray &document, const QByteArray &original,
                                                 const ReadOptions &options);

} // namespace noticedesk
