#include "app/store/sqlite/database.h"

#include "app/store/sqlite/hardening.h"
#include "app/store/sqlite/sqliteerror.h"

#include <QCoreApplication>
#include <QUrl>

#include <sqlite3.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMillisecondsToWait = 5000;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

/// The file as an address in which no character of its name means anything, and which never makes a file.
QString address(const QString &file, Access access)
{
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    switch (access) {
    case Access::Memory: return u":memory:"_s;
    case Access::ReadWrite:
    case Access::Target: return u"file:%1?mode=rw"_s.arg(path);
    case Access::ReadOnly: return u"file:%1?mode=ro"_s.arg(path);
    case Access::Immutable: return u"file:%1?mode=ro&immutable=1"_s.arg(path);
    }
    Q_UNREACHABLE();
}

/// A connection serves one thread, as its store does.
int openFlags(Access access)
{
    const int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    switch (access) {
    case Access::Memory: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
    case Access::ReadWrite:
    case Access::Target: return common | SQLITE_OPEN_READWRITE;
    case Access::ReadOnly:
    case Access::Immutable: return common | SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

} // namespace

Database::Database(QString file, Access access) : m_file(std::move(file)), m_access(access), m_place(m_file)
{
}

Database::~Database()
{
    disconnect();
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    std::unique_ptr<Database> database(new Database(file, access));
    if (auto connected = database->connect(); !connected)
        return tl::unexpected(connected.error());
    return database;
}

Result<> Database::connect() const
{
    m_isLost = true;
    ++m_openings;
    const QByteArray name = address(m_file, m_access).toUtf8();
    if (sqlite3_open_v2(name.constData(), &m_handle, openFlags(m_access), nullptr) != SQLITE_OK)
        return failed({});
    sqlite3_busy_timeout(m_handle, mostMillisecondsToWait);
    if (!harden(m_handle))
        return failure(
            Error::Code::Storage,
            Sentences::tr("“%1” was not opened: this SQLite cannot be told to distrust a file.").arg(m_file));
    m_isLost = false;
    for (const QString &statement : hardeningStatements(m_access == Access::ReadWrite))
        if (auto done = run(statement); !done) {
            m_isLost = true;
            return done;
        }
    return {};
}

Result<> Database::checkPlace() const
{
    return m_access == Access::Memory ? Result<>() : m_place.check();
}

void Database::disconnect() const
{
    m_statements.clear();
    // The last one to close tidies up beside the file by its name, which may be the name of another file by now.
    if (m_handle != nullptr && !checkPlace())
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_close(std::exchange(m_handle, nullptr));
}

Result<> Database::reconnectIfLost() const
{
    if (!m_isLost || m_access == Access::Memory)
        return {};
    if (auto there = checkPlace(); !there)
        return there;
    disconnect();
    return connect();
}

tl::unexpected<Error> Database::failed(const QString &sql) const
{
    const int code = sqlite3_errcode(m_handle);
    m_isLost = m_isLost || losesConnection(code);
    return tl::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_file, sql));
}

Result<Statement *> Database::prepared(const QString &sql) const
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        Statement statement(m_handle, sql);
        if (!statement.isPrepared())
            return failed(sql);
        known = m_statements.emplace(sql, std::move(statement)).first;
    }
    Q_ASSERT(!known->second.isRunning());
    return &known->second;
}

Result<> Database::run(const QString &sql, const Values &values) const
{
    return forEach(sql, values, [](const Row &) {});
}

Result<qint64> Database::insert(const QString &sql, const Values &values) const
{
    if (auto done = run(sql, values); !done)
        return tl::unexpected(done.error());
    return sqlite3_last_insert_rowid(m_handle);
}

Result<> Database::forEach(const QString &sql, const Values &values,
                           const std::function<void(const Row &)> &visit) const
{
    if (auto connected = reconnectIfLost(); !connected)
        return connected;
    const auto statement = prepared(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Row row((*statement)->handle());
    int code = (*statement)->start(values);
    while (code == SQLITE_ROW) {
        visit(row);
        code = row.isReadable() ? (*statement)->step() : SQLITE_DONE;
    }
    const Result<> done = code == SQLITE_DONE ? Result<>() : failed(sql);
    (*statement)->finish();
    if (!done || row.isReadable())
        return done;
    return failure(Error::Code::Unreadable,
                   Sentences::tr("“%1” holds a value that cannot be understood. Open a backup of it instead. (in: %2)")
                       .arg(m_file, sql.simplified()));
}

Result<> Database::inTransaction(const std::function<Result<>()> &work)
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<> done = work();
    if (done)
        done = run(u"COMMIT"_s);
    // Some errors have rolled back already; then there is nothing left to end.
    if (!done && !m_isLost && sqlite3_get_autocommit(m_handle) == 0)
        if (auto ended = run(u"ROLLBACK"_s); !ended)
            m_isLost = true;
    return done;
}

Result<> Database::atOneMoment(const std::function<Result<>()> &work) const
{
    if (auto begun = run(u"BEGIN"_s); !begun)
        return begun;
    const Result<> done = work();
    if (!m_isLost && sqlite3_get_autocommit(m_handle) == 0)
        if (auto ended = run(u"COMMIT"_s); !ended)
            m_isLost = true;
    return done;
}

Result<qint64> Database::number(const QString &sql, const Values &values) const
{
    const auto value = one(sql, values, [](const Row &row) { return row.number(0); });
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(0);
}

} // namespace noticedesk
