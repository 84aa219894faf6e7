#pragma once

#include "tests/house/sources.h"

namespace noticedesk::house {

// Each answers one sentence for each place at which the file is against the rule.

/// A file fits in the head: 400 lines at most.
[[nodiscard]] QStringList outgrown(const SourceFile &file);
/// SQL, and what speaks to a database, stands in `app/store/sqlite` alone.
[[nodiscard]] QStringList straySql(const SourceFile &file);
/// What is not finished is not handed in.
[[nodiscard]] QStringList unfinished(const SourceFile &file);
/// The time is asked for in the system's clock alone; everybody else takes a `now`.
[[nodiscard]] QStringList strayClock(const SourceFile &file);
/// Names that could mean anything are no names.
[[nodiscard]] QStringList vagueName(const SourceFile &file);

} // namespace noticedesk::house
