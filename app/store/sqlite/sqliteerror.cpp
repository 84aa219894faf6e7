#include "app/store/sqlite/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace noticedesk {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

/// SQLite adds in higher bits what it knows more closely.
int primaryCode(int code)
{
    return code & 0xff;
}

} // namespace

Error sqliteError(int code, const QString &text, const QString &file, const QString &sql)
{
    switch (primaryCode(code)) {
    case SQLITE_FULL:
        return {
            Error::Code::Storage,
            Sentences::tr("The disk that holds “%1” is full, so nothing was saved. Free some space, then save again.")
                .arg(file)};
    case SQLITE_IOERR:
        return {Error::Code::Storage,
                Sentences::tr("“%1” could not be read or written: the disk reports an error (%2). Check the disk, "
                              "and keep a copy elsewhere.")
                    .arg(file, text)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Code::Storage,
            Sentences::tr("Another program has been using “%1” for too long. Try again when it is done.").arg(file)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Code::ReadOnly, Sentences::tr("“%1” is read-only. Save a copy elsewhere.").arg(file)};
    case SQLITE_CANTOPEN:
        return {Error::Code::Storage,
                Sentences::tr("“%1” could not be opened. Check that it is there and that you may read and write it "
                              "and its folder.")
                    .arg(file)};
    case SQLITE_NOTADB: return {Error::Code::Unreadable, Sentences::tr("“%1” is not a Notice Desk file.").arg(file)};
    case SQLITE_CORRUPT:
        return {Error::Code::Unreadable,
                Sentences::tr("“%1” is damaged (%2). Open a backup of it instead.").arg(file, text)};
    case SQLITE_TOOBIG:
        return {Error::Code::Invalid,
                Sentences::tr("“%1” cannot hold a text of more than 144 MiB. Shorten it, then try again.").arg(file)};
    default:
        return {Error::Code::Storage,
                Sentences::tr("“%1” could not be read or written: %2 (in: %3)").arg(file, text, sql.simplified())};
    }
}

bool losesConnection(int code)
{
    const int primary = primaryCode(code);
    return primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_CANTOPEN;
}

} // namespace noticedesk
