#include "app/store/sqlite/hardening.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<int, int>, 6> switches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
}};

/// Above what the program needs, below what hurts.
constexpr std::array<std::pair<int, int>, 8> limits{{
    {SQLITE_LIMIT_LENGTH, longestValue},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
}};

} // namespace

bool harden(sqlite3 *connection)
{
    for (const auto &[name, value] : switches) {
        int now = -1;
        if (sqlite3_db_config(connection, name, value, &now) != SQLITE_OK || now != value)
            return false;
    }
    for (const auto &[name, value] : limits)
        sqlite3_limit(connection, name, value);
    return true;
}

QStringList hardeningStatements(bool writes)
{
    QStringList statements{u"PRAGMA foreign_keys = ON"_s,    u"PRAGMA recursive_triggers = ON"_s,
                           u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s,
                           u"PRAGMA temp_store = MEMORY"_s,  u"PRAGMA cache_size = -16384"_s};
    if (writes)
        statements +=
            {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA journal_size_limit = 16777216"_s};
    return statements;
}

} // namespace noticedesk
