#include "app/store/sqlite/sqlitestamps.h"

#include "app/store/sqlite/database.h"
#include "app/store/sqlite/row.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SqliteStamps>> SqliteStamps::open(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    auto database = Database::open(path, Access::ReadOnly);
    // As the store itself: in a folder that may not be written the file is read alone.
    if (database && !(*database)->number(u"PRAGMA schema_version"_s))
        database = Database::open(path, Access::Immutable);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<SqliteStamps>(new SqliteStamps(std::move(*database)));
}

SqliteStamps::SqliteStamps(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

SqliteStamps::~SqliteStamps() = default;

Result<QList<IncidentStamp>> SqliteStamps::stamps(PageId page, const std::optional<IncidentId> &after, int count) const
{
    // Positions follow the starts, the latest first.
    return m_database->list(
        uR"(SELECT i.id, i.started_at, i.revision FROM incident AS i
            WHERE i.position > coalesce((SELECT position FROM incident WHERE id = ?), ?) AND i.page = ?
                AND i.withdrawn = 0
            ORDER BY i.position LIMIT ?)"_s,
        {after ? after->text() : QString(), std::numeric_limits<qint64>::min(), page.text(), std::max(count, 0)},
        [](const Row &row) {
            return IncidentStamp{row.id<IncidentId>(0), row.instant(1), int(row.number(2))};
        });
}

} // namespace noticedesk
