#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace noticedesk {

/// What the clocks of `zone` are called then: `CDT`; where they have no name of their own, `UTC+03:00`.
[[nodiscard]] QString zoneWord(const QTimeZone &zone, const QDateTime &at);

/// `CST`, `IST`: words that stand for zones hours apart.
[[nodiscard]] bool hasSeveralMeanings(const QString &word);

/// The word that belongs in place of `word`, where that is the zone's word for the other half of the year: CDT for
/// CST in July. Nothing if the word is right, or is not the zone's at all.
[[nodiscard]] std::optional<QString> rightZoneWord(const QString &word, const QTimeZone &zone, const QDateTime &at);

} // namespace noticedesk
