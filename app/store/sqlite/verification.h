#pragma once

#include "app/base/result.h"

namespace noticedesk {

class Database;

/// SQLite's quick check: the structure of every page and the type of every value. Unreadable with the first fault.
[[nodiscard]] Result<> quickChecked(const Database &database);

/// Whether what is counted while saving is what there is, every incident has its current revision and every
/// revision its updates.
[[nodiscard]] Result<> countsAgree(const Database &database);

/// All of it: SQLite's own checks, references, counts, every revision and original, and the search index against the
/// texts (where the database may be written, as the index is checked by a statement that could write).
[[nodiscard]] Result<> verified(const Database &database);

} // namespace noticedesk
