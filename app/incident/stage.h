#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

/// Where an update stands in the house. Only Approved and Posted text can be in an exported notice.
enum class Stage { Draft, InReview, Returned, Approved, Posted, Withdrawn };

/// The word in the store and in exchange formats: `in_review`.
[[nodiscard]] QString stageWord(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromWord(QStringView word);

} // namespace noticedesk
