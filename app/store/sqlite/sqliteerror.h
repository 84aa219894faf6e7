#pragma once

#include "app/base/result.h"

namespace noticedesk {

/// What SQLite says, a result code and its text, as one sentence for a person about `file`. `sql` is named where the
/// fault may be ours.
[[nodiscard]] Error sqliteError(int code, const QString &text, const QString &file, const QString &sql);

/// Whether the connection that answered this code should not be used again.
[[nodiscard]] bool losesConnection(int code);

} // namespace noticedesk
