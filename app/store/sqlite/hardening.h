#pragma once

#include <QStringList>

struct sqlite3;

namespace noticedesk {

/// The most bytes that one value can have: a little more than the longest file that is read.
inline constexpr int longestValue = 144 * 1024 * 1024;

/// Makes a fresh connection safe to use on a file from anybody: nothing in its schema can run by itself, nothing
/// outside the file can be reached, sizes are bounded. Comes before the first statement. False if SQLite refuses.
[[nodiscard]] bool harden(sqlite3 *connection);

/// The statements that complete it. `writes` adds those that matter to a connection that writes to a file.
[[nodiscard]] QStringList hardeningStatements(bool writes);

} // namespace noticedesk
