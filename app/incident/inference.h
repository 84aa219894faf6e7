#pragma once

#include <QFlags>
#include <QStringList>

namespace noticedesk {

/// A value that nobody stated: it was worked out from what was read, and is shown as such until a person confirms it.
enum class Inference {
    Status = 0x01, ///< the text gave no status, or one that nobody knows
    Zone = 0x02, ///< the zone of the time was missing, or its abbreviation has several meanings
    Year = 0x04, ///< the time was given without a year
    PostedAt = 0x08, ///< no time was given at all
    Title = 0x10,
    Severity = 0x20,
    Page = 0x40,
};
Q_DECLARE_FLAGS(Inferences, Inference)

/// The words for exchange formats and the store, in the order of the enum: `status`, `zone`, `year`, `posted_at`,
/// `title`, `severity`, `page`.
[[nodiscard]] QStringList inferenceWords(Inferences inferences);
/// Words that are not known are passed over.
[[nodiscard]] Inferences inferencesFromWords(const QStringList &words);

} // namespace noticedesk

// Outside of the namespace, where they would hide those of Qt.
Q_DECLARE_OPERATORS_FOR_FLAGS(noticedesk::Inferences)
