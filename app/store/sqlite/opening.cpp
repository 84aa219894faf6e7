#include "app/store/sqlite/database.h"
#include "app/store/sqlite/filebackup.h"
#include "app/store/sqlite/inspection.h"
#include "app/store/sqlite/schema.h"
#include "app/store/sqlite/sqlitestore.h"
#include "app/store/sqlite/verification.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

bool isOnNetwork(const QString &file, const OpenOptions &options)
{
    const QString folder = QFileInfo(file).absolutePath();
    return isNetworkFileSystem(options.fileSystemOf ? options.fileSystemOf(folder)
                                                    : QStorageInfo(folder).fileSystemType());
}

Result<> create(const QString &file, const OpenOptions &options)
{
    if (!options.mayCreate || options.readOnly)
        return failure(Error::Code::NotFound, Sentences::tr("There is no file “%1”.").arg(file));
    if (isOnNetwork(file, options))
        return failure(Error::Code::Storage,
                       Sentences::tr("“%1” was not made: its folder lies on a network, where a file that several "
                                     "machines write to would be damaged. Choose a folder of this computer.")
                           .arg(file));
    if (const QString folder = QFileInfo(file).absolutePath(); !QFileInfo(folder).isDir())
        return failure(Error::Code::Storage,
                       Sentences::tr("“%1” was not made: there is no folder “%2”.").arg(file, folder));
    return createFile(file);
}

/// Permission of the owner counts even for those who may write everything.
bool mayWrite(const QString &file, const OpenOptions &options)
{
    const QFileInfo info(file);
    return !options.readOnly && info.isWritable() && info.permission(QFileDevice::WriteOwner)
        && QFileInfo(info.absolutePath()).isWritable() && !isOnNetwork(file, options);
}

Result<std::unique_ptr<Database>> openedToRead(const QString &file, int version)
{
    if (version < newestSchema())
        return failure(Error::Code::ReadOnly,
                       Sentences::tr("“%1” was made by an older version of Notice Desk and has to be brought up to "
                                     "date, but it is read-only. Open a copy of it.")
                           .arg(file));
    auto database = Database::open(file, Access::ReadOnly);
    if (!database || (*database)->number(u"PRAGMA schema_version"_s))
        return database;
    return Database::open(file, Access::Immutable);
}

Result<std::unique_ptr<Database>> openedToWrite(const QString &file, int version)
{
    auto database = Database::open(file, Access::ReadWrite);
    if (!database || version == newestSchema())
        return database;
    if (auto copied = backUp(**database, freeBackupName(file, version)); !copied)
        return tl::unexpected(copied.error());
    if (auto done = migrate(**database); !done)
        return tl::unexpected(done.error());
    return database;
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &file, const OpenOptions &options)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!QFileInfo::exists(path))
        if (auto made = create(path, options); !made && !QFileInfo::exists(path))
            return tl::unexpected(made.error());
    const auto version = inspected(path, options.readThroughUpTo);
    if (!version)
        return tl::unexpected(version.error());
    auto database = mayWrite(path, options) ? openedToWrite(path, *version) : openedToRead(path, *version);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(*database)));
}

Result<> SqliteStore::readThrough(const QString &file, const std::stop_token &stop, const OpenOptions &options)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (QFileInfo(path).size() <= options.readThroughUpTo || stop.stop_requested())
        return {};
    const auto database = openedToRead(path, newestSchema());
    if (!database)
        return tl::unexpected(database.error());
    const std::stop_callback interrupt(stop, [&database] { sqlite3_interrupt((*database)->handle()); });
    return quickChecked(**database);
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::inMemory()
{
    auto database = Database::open({}, Access::Memory);
    if (!database)
        return tl::unexpected(database.error());
    if (auto made = migrate(**database); !made)
        return tl::unexpected(made.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(*database)));
}

bool isNetworkFileSystem(const QByteArray &fileSystem)
{
    static const QList<QByteArray> shared{"nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "9p", "afs", "ncpfs"};
    static const QList<QByteArray> local{"fuse.ntfs-3g", "fuse.exfat"};
    return shared.contains(fileSystem) || (fileSystem.startsWith("fuse.") && !local.contains(fileSystem));
}

} // namespace noticedesk
