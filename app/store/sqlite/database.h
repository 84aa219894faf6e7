#pragma once

#include "app/base/result.h"
#include "app/store/sqlite/fileplace.h"
#include "app/store/sqlite/row.h"
#include "app/store/sqlite/statement.h"

#include <functional>
#include <memory>
#include <type_traits>
#include <unordered_map>

struct sqlite3;

namespace noticedesk {

/// How a database is opened.
enum class Access {
    Memory, ///< a database of its own that no file holds
    ReadWrite, ///< an existing file
    Target, ///< an existing file that nobody else knows yet, to be filled
    ReadOnly, ///< an existing file that stays as it is; what stands in its log is read too
    Immutable, ///< an existing file alone, nothing is locked, no file appears beside it
};

/// One connection, hardened before the first statement (see hardening.h). Statements are prepared once and kept.
/// A value is always bound. After an error of the disk the connection is opened anew before its next use.
class Database final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Access access() const { return m_access; }
    /// SQLite's own connection, for what SQL cannot say.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// FileGone once the file is not where it was opened. What is open can still be read, and is not closed into a file
    /// that has taken its place.
    [[nodiscard]] Result<> checkPlace() const;
    /// How often the connection was opened.
    [[nodiscard]] int openings() const { return m_openings; }

    /// Runs a statement to its end.
    [[nodiscard]] Result<> run(const QString &sql, const Values &values = {}) const;
    /// Runs an inserting statement; the key of the new row.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const Values &values) const;
    /// Calls `visit` with each row; a row that cannot be understood ends it with an error. The same statement
    /// must not be run from inside `visit`.
    [[nodiscard]] Result<> forEach(const QString &sql, const Values &values,
                                   const std::function<void(const Row &)> &visit) const;
    /// Commits what `work` has done, or rolls it back if it fails. Never inside each other.
    [[nodiscard]] Result<> inTransaction(const std::function<Result<>()> &work);
    /// What `work` reads is all of one moment, whatever others write meanwhile.
    [[nodiscard]] Result<> atOneMoment(const std::function<Result<>()> &work) const;

    /// What `read` makes of each row.
    template <typename Read>
    [[nodiscard]] auto list(const QString &sql, const Values &values, Read read) const
        -> Result<QList<std::invoke_result_t<Read, const Row &>>>
    {
        QList<std::invoke_result_t<Read, const Row &>> found;
        const auto done = forEach(sql, values, [&](const Row &row) { found.append(read(row)); });
        if (!done)
            return tl::unexpected(done.error());
        return found;
    }
    /// What `read` makes of the last row; nothing without rows.
    template <typename Read>
    [[nodiscard]] auto one(const QString &sql, const Values &values, Read read) const
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> found;
        const auto done = forEach(sql, values, [&](const Row &row) { found = read(row); });
        if (!done)
            return tl::unexpected(done.error());
        return found;
    }
    /// The first column of the last row as a number; 0 without rows.
    [[nodiscard]] Result<qint64> number(const QString &sql, const Values &values = {}) const;

private:
    Database(QString file, Access access);
    [[nodiscard]] Result<> connect() const;
    void disconnect() const;
    [[nodiscard]] Result<> reconnectIfLost() const;
    [[nodiscard]] Result<Statement *> prepared(const QString &sql) const;
    /// What SQLite says after a call that failed.
    [[nodiscard]] tl::unexpected<Error> failed(const QString &sql) const;

    QString m_file;
    Access m_access;
    FilePlace m_place;
    mutable sqlite3 *m_handle = nullptr;
    mutable std::unordered_map<QString, Statement> m_statements;
    mutable int m_openings = 0;
    mutable bool m_isLost = false;
};

} // namespace noticedesk
