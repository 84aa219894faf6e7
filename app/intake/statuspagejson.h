#pragma once

#include "app/base/result.h"
#include "app/intake/reading.h"

#include <QByteArray>

namespace noticedesk {

/// Reads an answer of the status page API v2 (and v1): incidents, maintenances, both in a summary, a bare list of
/// incidents, or one incident. `document` is UTF-8 without byte order mark.
[[nodiscard]] Result<Reading> readStatusPageJson(const QByteArray &document, const ReadOptions &options);

} // namespace noticedesk
