#include "app/store/sqlite/inspection.h"

#include "app/store/sqlite/database.h"
#include "app/store/sqlite/schema.h"
#include "app/store/sqlite/verification.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <sqlite3.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallestDatabase = 512;
/// Where the application's mark stands in a file: https://www.sqlite.org/fileformat2.html#application_id
constexpr int markOffset = 68;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

Result<> checkOutside(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return failure(Error::Code::Unreadable, Sentences::tr("“%1” is not a file.").arg(file));
    if (!info.isReadable())
        return failure(Error::Code::Unreadable,
                       Sentences::tr("“%1” was not opened: you have no permission to read it.").arg(file));
    if (info.size() == 0)
        return failure(
            Error::Code::Unreadable,
            Sentences::tr("“%1” is empty, which no Notice Desk file ever is. Open a backup of it instead.").arg(file));
    if (info.size() < smallestDatabase)
        return failure(Error::Code::Unreadable,
                       Sentences::tr("“%1” is too short to be a Notice Desk file. Perhaps it was cut off: open a "
                                     "backup of it instead.")
                           .arg(file));
    return {};
}

Error notOurs(const QString &file)
{
    return {Error::Code::Unreadable, Sentences::tr("“%1” is not a Notice Desk file.").arg(file)};
}

/// Whose file it is and of which version.
Result<int> checkHead(const Database &database)
{
    const auto application = database.number(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    if (*application != applicationId)
        return tl::unexpected(notOurs(database.file()));
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestSchema())
        return failure(Error::Code::NewerSchema,
                       Sentences::tr("“%1” was made by a newer version of Notice Desk. Install the newer version to "
                                     "open it.")
                           .arg(database.file()));
    if (*version < 1)
        return failure(
            Error::Code::Unreadable,
            Sentences::tr("“%1” is damaged: it has no version. Open a backup of it instead.").arg(database.file()));
    return int(*version);
}

Result<> checkSchema(const Database &database, int version)
{
    const auto found = schemaOf(database);
    if (!found)
        return tl::unexpected(found.error());
    if (version == newestSchema() && schemaDigest(*found) == newestSchemaDigest())
        return {};
    const auto expected = expectedSchema(version);
    if (!expected)
        return tl::unexpected(expected.error());
    if (*found == *expected)
        return {};
    return failure(Error::Code::Unreadable,
                   Sentences::tr("“%1” was not opened: it contains tables or program parts that Notice Desk never "
                                 "makes. Open a backup of it instead.")
                       .arg(database.file()));
}

Result<int> checkInside(const Database &database, qint64 readThroughUpTo)
{
    const auto version = checkHead(database);
    if (!version)
        return version;
    if (auto schema = checkSchema(database, *version); !schema)
        return tl::unexpected(schema.error());
    if (QFileInfo(database.file()).size() <= readThroughUpTo)
        if (auto sound = quickChecked(database); !sound)
            return tl::unexpected(sound.error());
    return version;
}

/// Whether what belongs to the file stands partly beside it: another program has it open, or did not come to an end.
bool hasSideFile(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0 || QFileInfo(file + u"-journal"_s).size() > 0;
}

/// Whether the file says it is ours. Whoever was killed while bringing its log home has left the file half written:
/// only together with the log can more be read of it than these bytes. They are read through SQLite, because another
/// handle of this process would, when it closes, drop the locks that this process holds on the file.
bool bearsOurMark(const QString &file)
{
    sqlite3 *connection = nullptr;
    sqlite3_file *opened = nullptr;
    std::array<uchar, sizeof(qint32)> mark{};
    const bool isRead =
        sqlite3_open_v2(QFile::encodeName(file).constData(), &connection, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&opened))
            == SQLITE_OK
        && opened->pMethods->xRead(opened, mark.data(), int(mark.size()), markOffset) == SQLITE_OK;
    sqlite3_close(connection);
    return isRead && qFromBigEndian<qint32>(mark.data()) == applicationId;
}

Result<int> checkedWithSideFile(const QString &file, qint64 readThroughUpTo)
{
    if (!bearsOurMark(file))
        return tl::unexpected(notOurs(file));
    const auto database = Database::open(file, Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    sqlite3_db_config((*database)->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return checkInside(**database, readThroughUpTo);
}

Result<int> checkedAlone(const QString &file, qint64 readThroughUpTo)
{
    const auto database = Database::open(file, Access::Immutable);
    return database ? checkInside(**database, readThroughUpTo) : tl::unexpected(database.error());
}

} // namespace

Result<int> inspected(const QString &file, qint64 readThroughUpTo)
{
    if (auto outside = checkOutside(file); !outside)
        return tl::unexpected(outside.error());
    if (!hasSideFile(file)) {
        const QDateTime changedAt = QFileInfo(file).lastModified();
        const auto version = checkedAlone(file, readThroughUpTo);
        // Looked at alone, a file that somebody was writing to at that moment seems damaged.
        const bool isUntouched = !hasSideFile(file) && QFileInfo(file).lastModified() == changedAt;
        if (version || isUntouched)
            return version;
    }
    return checkedWithSideFile(file, readThroughUpTo);
}

} // namespace noticedesk
