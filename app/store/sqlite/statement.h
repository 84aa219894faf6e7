#pragma once

#include "app/store/sqlite/value.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace noticedesk {

/// A statement that SQLite has prepared and keeps, to be run again and again. Where something fails, the connection
/// says what; the answers here are SQLite's result codes.
class Statement final {
public:
    /// Null if `sql` cannot be prepared.
    explicit Statement(sqlite3 *connection, const QString &sql);

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement.get(); }

    /// Binds `values`, which stay where they are until the statement is finished, and takes the first step.
    [[nodiscard]] int start(const Values &values);
    [[nodiscard]] int step();
    /// Ends the run, after which the statement can be run again.
    void finish();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace noticedesk
