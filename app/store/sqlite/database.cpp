#include "app/store/sqlite/database.h"

#include "app/store/sqlite/hardening.h"
#include "app/store/sqlite/sqliteerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

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

QString options(Access access)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (access == Access::ReadOnly || access == Access::Immutable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    return options;
}

} // namespace

Database::Database(QString file, Access access)
    : m_file(std::move(file))
    , m_access(access)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
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
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(address(m_file, m_access));
    connection.setConnectOptions(options(m_access));
    m_isLost = true;
    ++m_openings;
    if (!connection.isValid())
        return failure(Error::Code::Storage,
                       Sentences::tr("Files cannot be opened: Qt's SQLite driver is not installed."));
    if (!connection.open())
        return tl::unexpected(sqliteError(connection.lastError(), m_file, {}));
    const QVariant handle = connection.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (!harden(m_handle))
        return failure(
            Error::Code::Storage,
            Sentences::tr("“%1” was not opened: this SQLite cannot be told to distrust a file.").arg(m_file));
    m_isLost = false;
    for (const QString &statement : hardeningStatements(m_access == Access::ReadWrite)) {
        QSqlQuery query(connection);
        if (!query.exec(statement)) {
            m_isLost = true;
            return tl::unexpected(sqliteError(query.lastError(), m_file, statement));
        }
    }
    return {};
}

void Database::disconnect() const
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::reconnectIfLost() const
{
    if (!m_isLost || m_access == Access::Memory)
        return {};
    disconnect();
    return connect();
}

tl::unexpected<Error> Database::failed(const QSqlQuery &query) const
{
    m_isLost = m_isLost || losesConnection(query.lastError());
    return tl::unexpected(sqliteError(query.lastError(), m_file, query.lastQuery()));
}

Result<QSqlQuery *> Database::executed(const QString &sql, const QVariantList &values) const
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failed(query);
        known = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    Q_ASSERT(!query.isActive() || !query.isSelect());
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return failed(query);
    return &query;
}

Result<> Database::run(const QString &sql, const QVariantList &values) const
{
    return forEach(sql, values, [](const Row &) {});
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values) const
{
    if (auto done = run(sql, values); !done)
        return tl::unexpected(done.error());
    return sqlite3_last_insert_rowid(m_handle);
}

Result<> Database::forEach(const QString &sql, const QVariantList &values,
                           const std::function<void(const Row &)> &visit) const
{
    if (auto connected = reconnectIfLost(); !connected)
        return connected;
    auto query = executed(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const Row row(**query);
    while (row.isReadable() && (*query)->next())
        visit(row);
    if ((*query)->lastError().type() != QSqlError::NoError) {
        const auto error = failed(**query);
        (*query)->finish();
        return error;
    }
    (*query)->finish();
    if (row.isReadable())
        return {};
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

Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    const auto value = one(sql, values, [](const Row &row) { return row.number(0); });
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(0);
}

} // namespace noticedesk
