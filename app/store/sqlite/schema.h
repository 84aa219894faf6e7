#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace noticedesk {

class Database;

/// What makes a database a Notice Desk file: `NtDk`.
inline constexpr int applicationId = 0x4e74446b;

/// The statements that make a database of the version before into one of `version`. Never edited after release.
struct SchemaStep {
    int version = 0;
    QStringList statements;
};

[[nodiscard]] const QList<SchemaStep> &schemaSteps();
[[nodiscard]] int newestSchema();

/// Brings the database to `version`, each step in a transaction of its own. A step that another program was faster
/// with is passed over.
[[nodiscard]] Result<> migrate(Database &database, int version = newestSchema());

/// Everything that stands in the schema, sorted: type, name, table and SQL of each.
[[nodiscard]] Result<QList<QStringList>> schemaOf(const Database &database);
/// What `schemaOf` answers for an untouched file of this version. Makes one in memory.
[[nodiscard]] Result<QList<QStringList>> expectedSchema(int version);

/// A digest of what `schemaOf` answers. Whether it is that of the newest version can be told without making another
/// file.
[[nodiscard]] QByteArray schemaDigest(const QList<QStringList> &schema);
[[nodiscard]] QByteArray newestSchemaDigest();

} // namespace noticedesk
