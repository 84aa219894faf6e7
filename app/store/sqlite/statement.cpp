#include "app/store/sqlite/statement.h"

#include <sqlite3.h>

namespace noticedesk {

namespace {

/// Binds one value to one place. Nothing is copied: text and bytes are read from where they stand.
class Binding final {
public:
    Binding(sqlite3_stmt *statement, int place) : m_statement(statement), m_place(place) { }

    int operator()(std::monostate /*nothing*/) const { return sqlite3_bind_null(m_statement, m_place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(m_statement, m_place, number); }
    int operator()(const Value::Text &text) const
    {
        return sqlite3_bind_text64(m_statement, m_place, text.utf8.constData(), sqlite3_uint64(text.utf8.size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }
    int operator()(const QByteArray &bytes) const
    {
        return sqlite3_bind_blob64(m_statement, m_place, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_STATIC);
    }

private:
    sqlite3_stmt *m_statement;
    int m_place;
};

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    m_statement.reset(statement);
}

bool Statement::isRunning() const
{
    return sqlite3_stmt_busy(handle()) != 0;
}

int Statement::start(const Values &values)
{
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(handle()));
    for (qsizetype i = 0; i < values.size(); ++i)
        if (const int code = std::visit(Binding(handle(), int(i) + 1), values.at(i).content()); code != SQLITE_OK)
            return code;
    return step();
}

int Statement::step()
{
    return sqlite3_step(handle());
}

void Statement::finish()
{
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
}

} // namespace noticedesk
