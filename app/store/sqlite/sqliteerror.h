#pragma once

#include "app/base/result.h"

class QSqlError;

namespace noticedesk {

/// What SQLite says, as one sentence for a person about `file`. `sql` is named where the fault may be ours.
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &file, const QString &sql);

/// The same for a result code of SQLite's own functions.
[[nodiscard]] Error sqliteError(int code, const QString &text, const QString &file, const QString &sql);

/// Whether the connection that said so should not be used again.
[[nodiscard]] bool losesConnection(const QSqlError &error);

} // namespace noticedesk
