#pragma once

#include "app/incident/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace noticedesk {

/// A file name, without suffix, that every file system takes and that cannot lead out of a folder: the title's
/// letters and digits ([a-z0-9-], at most 80), the date as `startedAt` shows it in its own zone, and the end of the
/// id ("outbound-mail-is-late-2024-06-13-1a2b3c4d"). Never empty, never a device name, no dots.
[[nodiscard]] QString safeFileName(const QString &title, const std::optional<QDateTime> &startedAt, IncidentId id);

} // namespace noticedesk
