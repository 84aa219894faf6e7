#pragma once

#include "app/base/result.h"

#include <QString>

namespace noticedesk {

class Database;

/// Writes a copy of the database to `file`, which must not exist. It is made under another name beside it, read
/// through and compared, and gets its name only when it is whole and on the disk.
[[nodiscard]] Result<> backUp(const Database &database, const QString &file);

/// Makes a new file of the newest schema, for its owner alone, in the same way: under its name it is whole or not
/// there at all.
[[nodiscard]] Result<> createFile(const QString &file);

/// A name beside `file` for a copy of its version `version` that is not taken yet: `desk.noticedesk.v1.backup`.
[[nodiscard]] QString freeBackupName(const QString &file, int version);

} // namespace noticedesk
