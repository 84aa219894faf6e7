#pragma once

#include "app/store/incidentstore.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace noticedesk {

class Database;

/// How a file is opened.
struct OpenOptions {
    /// A file that is not there is made, in a folder that is; otherwise it is NotFound.
    bool mayCreate = true;
    /// Nothing is written, whatever the permissions of the file.
    bool readOnly = false;
    /// Files of up to so many bytes are read through before anything else is done with them.
    qint64 readThroughUpTo = 32 * 1024 * 1024;
    /// The kind of file system a path is on, as `QStorageInfo` names it.
    std::function<QByteArray(const QString &path)> fileSystemOf = {};
};

/// Incidents in one SQLite file, or in memory.
class SqliteStore final : public IncidentStore {
public:
    /// Opens the file, after making it or bringing it to the newest schema if need be; before the latter, a checked
    /// copy of it is left beside it. A file that cannot be used is left as it was: Unreadable if it is not ours, cut
    /// off, damaged or tampered with, NewerSchema if a newer program made it. A file that is too large to be read
    /// through first (see `OpenOptions`) is to be given to `readThrough` soon. A file that may not be written, or lies
    /// on a network, is opened to read only; on a network none is made.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &file,
                                                                   const OpenOptions &options = {});
    /// Reads the structure of a file through which `open` has left unread because of its size; another one it passes.
    /// Writes nothing, and ends early, with any answer, when another thread asks it to stop. Unreadable with the
    /// first fault. About a second for a gigabyte.
    [[nodiscard]] static Result<> readThrough(const QString &file, const std::stop_token &stop,
                                              const OpenOptions &options = {});
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> inMemory();
    ~SqliteStore() override;

    /// Whether `save` answers ReadOnly, whatever it is given.
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] Result<QList<IncidentSummary>>
    summaries(const IncidentQuery &query, const std::optional<IncidentSummary> &after, int count) const override;
    [[nodiscard]] Result<QList<IncidentSummary>> promised(const QDateTime &since, int count) const override;
    [[nodiscard]] Result<QList<IncidentSummary>> begunIn(const Interval &within) const override;
    [[nodiscard]] Result<QStringList> sourcesIn(const Interval &within) const override;
    [[nodiscard]] Result<QList<IncidentSummary>> summariesOf(const QList<IncidentId> &ids) const override;
    [[nodiscard]] Result<QList<KnownImpact>> impactsIn(const ImpactQuery &query) const override;
    [[nodiscard]] Result<QList<IncidentStamp>> stamps(PageId page, const Interval &begun,
                                                      const std::optional<IncidentId> &after, int count) const override;
    [[nodiscard]] Result<SavedSince> savedSince(const QByteArray &mark, int most) const override;
    [[nodiscard]] Result<Tally> tally() const override;
    [[nodiscard]] Result<Incident> incident(IncidentId id) const override;
    [[nodiscard]] Result<QList<Incident>> incidents(const QList<IncidentId> &ids) const override;
    [[nodiscard]] Result<QList<IncidentId>> idsBeginningWith(const QString &prefix, int count) const override;
    [[nodiscard]] Result<QList<Incident>> incidentsFrom(PageId page, const QStringList &sourceKeys) const override;
    [[nodiscard]] Result<QList<Revision>> revisions(IncidentId id) const override;
    [[nodiscard]] Result<QList<Original>> originals(IncidentId id) const override;
    [[nodiscard]] Result<QList<Page>> pages() const override;
    [[nodiscard]] Result<QList<Component>> components(PageId page) const override;
    [[nodiscard]] Result<bool> isInHistory(PageId page) const override;
    [[nodiscard]] Result<bool> isInHistory(ComponentId component) const override;
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
