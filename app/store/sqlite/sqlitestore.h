#pragma once

#include "app/store/incidentstore.h"

#include <functional>
#include <memory>

namespace noticedesk {

class Database;

/// How a file is opened.
struct OpenOptions {
    /// A file that is not there is made, in a folder that is; otherwise it is NotFound.
    bool mayCreate = true;
    /// Nothing is written, whatever the permissions of the file.
    bool readOnly = false;
    /// The kind of file system a path is on, as `QStorageInfo` names it.
    std::function<QByteArray(const QString &path)> fileSystemOf = {};
};

/// Incidents in one SQLite file, or in memory.
class SqliteStore final : public IncidentStore {
public:
    /// Opens the file, after making it or bringing it to the newest schema if need be; before the latter, a checked
    /// copy of it is left beside it. A file that cannot be used is left as it was: Unreadable if it is not ours, cut
    /// off, damaged or tampered with, NewerSchema if a newer program made it. Files of up to 32 MiB are read through
    /// first; for a larger one call `quickCheck` in time, from another object beside the window. A file that may not
    /// be written, or lies on a network, is opened to read only; on a network none is made.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &file,
                                                                   const OpenOptions &options = {});
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> inMemory();
    ~SqliteStore() override;

    /// Whether `save` answers ReadOnly, whatever it is given.
    [[nodiscard]] bool isReadOnly() const;
    /// Reads the structure of the whole file, but not what it means: about a second for a gigabyte.
    [[nodiscard]] Result<> quickCheck() const;

    [[nodiscard]] Result<QList<IncidentSummary>>
    summaries(const IncidentQuery &query, const std::optional<IncidentSummary> &after, int count) const override;
    [[nodiscard]] Result<Tally> tally() const override;
    [[nodiscard]] Result<Incident> incident(IncidentId id) const override;
    [[nodiscard]] Result<QList<IncidentId>> idsBeginningWith(const QString &prefix, int count) const override;
    [[nodiscard]] Result<QList<Incident>> incidentsFrom(PageId page, const QStringList &sourceKeys) const override;
    [[nodiscard]] Result<QList<Revision>> revisions(IncidentId id) const override;
    [[nodiscard]] Result<QList<Original>> originals(IncidentId id) const override;
    [[nodiscard]] Result<QList<Page>> pages() const override;
    [[nodiscard]] Result<QList<Component>> components(PageId page) const override;
    [[nodiscard]] Result<> save(const Changes &changes, const Authorship &by) override;
    [[nodiscard]] Result<qint64> foreignChanges() const override;
    [[nodiscard]] Result<> backup(const QString &file) const override;
    [[nodiscard]] Result<> verify() const override;

private:
    explicit SqliteStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

/// Whether files on this kind of file system are shared with other machines, where SQLite's locks do not hold.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &fileSystem);

} // namespace noticedesk
