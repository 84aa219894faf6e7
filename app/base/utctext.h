#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace noticedesk {

/// An instant as it is stored and exchanged: ISO 8601 with milliseconds, UTC, `2024-06-27T14:00:00.000Z`.
/// Empty for an invalid instant.
[[nodiscard]] QString utcText(const QDateTime &instant);
/// The same to the second: `2024-06-27T14:00:00Z`.
[[nodiscard]] QString utcSecondsText(const QDateTime &instant);

/// Reads ISO 8601 with `Z` or an offset, with or without fractions of a second. Nothing if the text is no
/// date with time or names no zone: a bare local time is not an instant.
[[nodiscard]] std::optional<QDateTime> instantFromText(const QString &text);

} // namespace noticedesk
