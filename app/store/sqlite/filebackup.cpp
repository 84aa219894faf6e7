#include "app/store/sqlite/filebackup.h"

#include "app/store/sqlite/database.h"
#include "app/store/sqlite/schema.h"
#include "app/store/sqlite/sqliteerror.h"
#include "app/store/sqlite/verification.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

Error exists(const QString &file)
{
    return {Error::Code::Invalid, Sentences::tr("“%1” exists already. Choose another name.").arg(file)};
}

Error notWritten(const QString &file, const QString &reason)
{
    return {
        Error::Code::Storage,
        Sentences::tr("“%1” could not be written (%2). Choose another folder or free some space.").arg(file, reason)};
}

/// Brings to the disk what stands under `path`, a file or a folder.
bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && isSynced;
}

/// Makes an empty file for its owner alone, lets `fill` work on it, and gives it its name. Of a failure nothing is
/// left.
Result<> writtenAside(const QString &file, const std::function<Result<>(const QString &)> &fill)
{
    if (QFileInfo::exists(file))
        return tl::unexpected(exists(file));
    QTemporaryFile aside(file + u".XXXXXX.part"_s);
    if (!aside.open())
        return tl::unexpected(notWritten(file, aside.errorString()));
    // SQLite may not share the file with another handle of this process: closing that would drop its locks.
    aside.close();
    if (auto filled = fill(aside.fileName()); !filled)
        return filled;
    if (!sync(aside.fileName()))
        return tl::unexpected(notWritten(file, qt_error_string()));
    if (!QFile::rename(aside.fileName(), file))
        return QFileInfo::exists(file) ? tl::unexpected(exists(file))
                                       : tl::unexpected(notWritten(file, qt_error_string()));
    aside.setAutoRemove(false);
    if (!sync(QFileInfo(file).absolutePath()))
        return tl::unexpected(notWritten(file, qt_error_string()));
    return {};
}

Result<> copyInto(const Database &source, const QString &file)
{
    const auto target = Database::open(file, Access::Target);
    if (!target)
        return tl::unexpected(target.error());
    sqlite3_backup *copying = sqlite3_backup_init((*target)->handle(), "main", source.handle(), "main");
    if (copying != nullptr) {
        sqlite3_backup_step(copying, -1);
        sqlite3_backup_finish(copying);
    }
    sqlite3 *connection = (*target)->handle();
    if (const int code = sqlite3_errcode(connection); code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(connection)), file, u"backup"_s));
    return {};
}

Result<> checkCopy(const QString &file)
{
    const auto copy = Database::open(file, Access::Immutable);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto sound = quickChecked(**copy); !sound)
        return sound;
    return countsAgree(**copy);
}

} // namespace

Result<> backUp(const Database &database, const QString &file)
{
    return writtenAside(QFileInfo(file).absoluteFilePath(), [&](const QString &aside) -> Result<> {
        if (auto copied = copyInto(database, aside); !copied)
            return copied;
        return checkCopy(aside);
    });
}

Result<> createFile(const QString &file)
{
    return writtenAside(file, [](const QString &aside) -> Result<> {
        const auto database = Database::open(aside, Access::Target);
        if (!database)
            return tl::unexpected(database.error());
        if (auto made = migrate(**database); !made)
            return made;
        return (*database)->run(u"PRAGMA journal_mode = WAL"_s);
    });
}

QString freeBackupName(const QString &file, int version)
{
    QString name = u"%1.v%2.backup"_s.arg(file).arg(version);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1.v%2-%3.backup"_s.arg(file).arg(version).arg(number);
    return name;
}

} // namespace noticedesk
