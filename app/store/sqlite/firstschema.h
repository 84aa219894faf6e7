#pragma once

#include <QStringList>

namespace noticedesk {

/// The first three steps of the schema, that everything else stands on.

/// Incidents with everything they ever said.
[[nodiscard]] QStringList incidentsAndRevisions();
/// The index of words, and how many incidents there are of each kind.
[[nodiscard]] QStringList searchAndTally();
[[nodiscard]] QStringList termsAndRoom();

} // namespace noticedesk
