#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

/// Where `words` stand in `text`, in order, none overlapping another; nowhere if there are no words.
[[nodiscard]] QList<int> placesOf(const QString &words, const QString &text, bool matchesCase);

/// The first place at or behind `position`, else the first of all; nothing without places.
[[nodiscard]] std::optional<int> placeFrom(const QList<int> &places, int position);

/// The last place before `position`, else the last of all.
[[nodiscard]] std::optional<int> placeBefore(const QList<int> &places, int position);

} // namespace noticedesk
