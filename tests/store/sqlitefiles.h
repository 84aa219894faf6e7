#pragma once

#include "app/store/sqlite/sqlitestore.h"
#include "tests/store/stores.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

/// Files for the tests of the SQLite store.
namespace noticedesk::tests {

/// What must not change when a file is refused.
struct FileState {
    QByteArray hash;
    QDateTime changedAt;
    QStringList folder;

    bool operator==(const FileState &) const = default;
};

inline QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline void writeContent(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(content) != content.size())
        qFatal("not written: %s", qPrintable(file));
}

inline FileState stateOf(const QString &file)
{
    const QFileInfo info(file);
    return {QCryptographicHash::hash(contentOf(file), QCryptographicHash::Sha256), info.lastModified(),
            info.dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)};
}

/// Runs SQL on a file as any other program could.
inline void runSql(const QString &file, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    char *error = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &connection) != SQLITE_OK
        || sqlite3_exec(connection, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), error != nullptr ? error : "not opened");
    sqlite3_close(connection);
}

/// The page with that number as it stands last in a write-ahead log: https://www.sqlite.org/fileformat2.html#walformat
inline QByteArray newestPageInLog(const QByteArray &log, quint32 number)
{
    constexpr qsizetype logHead = 32;
    constexpr qsizetype frameHead = 24;
    const qsizetype pageSize = qFromBigEndian<quint32>(log.constData() + 8);
    QByteArray page;
    for (qsizetype at = logHead; at + frameHead + pageSize <= log.size(); at += frameHead + pageSize)
        if (qFromBigEndian<quint32>(log.constData() + at) == number)
            page = log.mid(at + frameHead, pageSize);
    return page;
}

/// How many pages the first page of a file counts.
inline qint64 pageCountIn(const QByteArray &firstPage)
{
    return qFromBigEndian<quint32>(firstPage.constData() + 28);
}

/// Leaves the pages that opening looks at as they are, and one in the middle without sense.
inline void damageTheMiddle(const QString &file)
{
    constexpr qsizetype pageSize = 4096;
    QByteArray content = contentOf(file);
    content.replace(content.size() / pageSize / 2 * pageSize, pageSize, QByteArray(pageSize, '\x55'));
    writeContent(file, content);
}

/// Makes a closed store with `count` incidents of two updates each.
inline void makeStoreFile(const QString &file, int count = 20)
{
    const auto store = required(SqliteStore::open(file));
    addPage(*store);
    QList<Incident> incidents;
    for (int i = 0; i < count; ++i)
        incidents.append(anIncident(QStringLiteral("Incident %1").arg(i),
                                    {anUpdate(Status::Investigating, at(1 + i % 28, 9)),
                                     anUpdate(Status::Resolved, at(1 + i % 28, 10), QStringLiteral("It is over."))}));
    if (const auto saved = store->save({{}, {}, incidents, {}}, aDrafter()); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

} // namespace noticedesk::tests
