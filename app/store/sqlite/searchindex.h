#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace noticedesk {

class Database;

/// The index answers the beginnings of words up to this length by themselves, longer ones by reading on.
inline constexpr qsizetype longestIndexedBeginning = 4;

/// Where an incident that began at `start` should stand in the search index, in which later ones come first: at the
/// beginning of the place for its second.
[[nodiscard]] qint64 positionOf(const QDateTime &start);
/// A position for `start` that no other incident has; `now`, if that belongs to the same second. Where many begin in
/// the same second some of them stand a little later.
[[nodiscard]] Result<qint64> freePosition(const Database &database, const QDateTime &start,
                                          std::optional<qint64> now = {});

/// The incident at `position` becomes one that is found, by the texts it is stored with: the names of its components
/// stand in its light row. Cheapest from low positions to high ones.
[[nodiscard]] Result<> putIntoIndex(const Database &database, qint64 position, const Incident &incident,
                                    const QString &components);
/// The opposite; comes before anything of the incident is changed, as the index holds no text to know it by.
[[nodiscard]] Result<> takeFromIndex(const Database &database, qint64 position);

/// What the index is asked for these words: each as a string, in which no character means anything, the last one as
/// a beginning.
[[nodiscard]] Result<QString> indexQuery(const Database &database, const QStringList &words);

} // namespace noticedesk
