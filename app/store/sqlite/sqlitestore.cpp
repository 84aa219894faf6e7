#include "app/store/sqlite/sqlitestore.h"

#include "app/store/sqlite/affected.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/deskrows.h"
#include "app/store/sqlite/filebackup.h"
#include "app/store/sqlite/incidentrows.h"
#include "app/store/sqlite/incidentwriter.h"
#include "app/store/sqlite/listing.h"
#include "app/store/sqlite/saveorder.h"
#include "app/store/sqlite/verification.h"
#include "app/store/validity.h"

#include <QCoreApplication>
#include <QSet>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The key and the current revision of an incident.
struct Place {
    qint64 key;
    qint64 revision;
};

Place readPlace(const Row &row)
{
    return {row.number(0), row.number(1)};
}

Result<Place> placeOf(const Database &database, IncidentId id)
{
    const auto place = database.one(u"SELECT key, revision FROM incident WHERE id = ?"_s, {id.text()}, readPlace);
    if (!place)
        return tl::unexpected(place.error());
    return *place ? Result<Place>(**place) : tl::unexpected(unknownIncident());
}

Result<Incident> incidentAt(const Database &database, const Place &place)
{
    return storedRevision(database, place.key, place.revision).map([](const StoredRevision &stored) {
        return stored.revision.incident;
    });
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Database> database) : m_database(std::move(database))
{
}

SqliteStore::~SqliteStore() = default;

bool SqliteStore::isReadOnly() const
{
    return m_database->access() == Access::ReadOnly || m_database->access() == Access::Immutable;
}

Result<QList<IncidentSummary>> SqliteStore::summaries(const IncidentQuery &query,
                                                      const std::optional<IncidentSummary> &after, int count) const
{
    return listed(*m_database, query, after, count);
}

Result<QList<IncidentSummary>> SqliteStore::promised(const QDateTime &since, int count) const
{
    return listedByPromise(*m_database, since, count);
}

Result<QList<IncidentSummary>> SqliteStore::begunIn(const Interval &within) const
{
    return listedByStart(*m_database, within);
}

Result<QStringList> SqliteStore::sourcesIn(const Interval &within) const
{
    return listedSources(*m_database, within);
}

Result<QList<IncidentSummary>> SqliteStore::summariesOf(const QList<IncidentId> &ids) const
{
    return listedOf(*m_database, ids);
}

Result<QList<KnownImpact>> SqliteStore::impactsIn(const ImpactQuery &query) const
{
    return listedImpacts(*m_database, query);
}

Result<QList<IncidentStamp>> SqliteStore::stamps(PageId page, const Interval &begun,
                                                 const std::optional<IncidentId> &after, int count) const
{
    return listedStamps(*m_database, page, begun, after, count);
}

Result<SavedSince> SqliteStore::savedSince(const QByteArray &mark, int most) const
{
    return listedSavedSince(*m_database, mark, most);
}

Result<Tally> SqliteStore::tally() const
{
    const auto tally = m_database->one(u"SELECT open, drafts, listed, withdrawn FROM tally"_s, {}, [](const Row &row) {
        return Tally{int(row.number(0)), int(row.number(1)), int(row.number(2)), int(row.number(3))};
    });
    if (!tally)
        return tl::unexpected(tally.error());
    return tally->value_or(Tally());
}

Result<Incident> SqliteStore::incident(IncidentId id) const
{
    return storedIncident(*m_database, id);
}

Result<QList<Incident>> SqliteStore::incidents(const QList<IncidentId> &ids) const
{
    QList<Incident> incidents;
    incidents.reserve(ids.size());
    const auto read = m_database->atOneMoment([&]() -> Result<> {
        for (const IncidentId id : ids) {
            auto stored = incident(id);
            if (!stored)
                return tl::unexpected(stored.error());
            incidents.append(std::move(*stored));
        }
        return {};
    });
    return read.map([&] { return std::move(incidents); });
}

Result<QList<IncidentId>> SqliteStore::idsBeginningWith(const QString &prefix, int count) const
{
    const QString first = prefix.toLower();
    const QString beyond = first + u'g';
    return m_database->list(u"SELECT id FROM incident WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"_s,
                            {first, beyond, std::max(count, 0)}, [](const Row &row) { return row.id<IncidentId>(0); });
}

Result<QList<Incident>> SqliteStore::incidentsFrom(PageId page, const QStringList &sourceKeys) const
{
    QList<Incident> incidents;
    QSet<QString> asked{QString()};
    for (const QString &key : sourceKeys) {
        if (asked.contains(key))
            continue;
        asked.insert(key);
        const auto place = m_database->one(
            u"SELECT key, revision FROM incident WHERE page = ? AND source_key = ? AND source_key <> ''"_s,
            {page.text(), key}, readPlace);
        if (!place)
            return tl::unexpected(place.error());
        if (!*place)
            continue;
        const auto incident = incidentAt(*m_database, **place);
        if (!incident)
            return tl::unexpected(incident.error());
        incidents.append(*incident);
    }
    return incidents;
}

Result<QList<Revision>> SqliteStore::revisions(IncidentId id) const
{
    return placeOf(*m_database, id).and_then([this](const Place &place) {
        return storedRevisions(*m_database, place.key);
    });
}

Result<QList<Original>> SqliteStore::originals(IncidentId id) const
{
    return placeOf(*m_database, id).and_then([this](const Place &place) {
        return storedOriginals(*m_database, place.key);
    });
}

Result<QList<Page>> SqliteStore::pages() const
{
    return storedPages(*m_database);
}

Result<QList<Component>> SqliteStore::components(PageId page) const
{
    return storedComponents(*m_database, page);
}

Result<bool> SqliteStore::isInHistory(PageId page) const
{
    return m_database->number(u"SELECT EXISTS (SELECT 1 FROM incident_revision WHERE page = ?)"_s, {page.text()})
        .map([](qint64 any) { return any != 0; });
}

/// Where the lists of a revision name it, they hold its identifier word for word.
Result<bool> SqliteStore::isInHistory(ComponentId component) const
{
    return m_database
        ->number(uR"(SELECT EXISTS (SELECT 1 FROM incident_revision
            WHERE instr(components, ?1) > 0 OR instr(impacts, ?1) > 0))"_s,
                 {component.text()})
        .map([](qint64 any) { return any != 0; });
}

Result<> SqliteStore::save(const Changes &changes, const Authorship &by)
{
    if (isReadOnly())
        return failure(Error::Code::ReadOnly,
                       QCoreApplication::translate(
                           "SqliteStore", "“%1” was opened to read only, so nothing was saved. Save a copy elsewhere.")
                           .arg(m_database->file()));
    if (changes == Changes())
        return {};
    if (auto there = m_database->checkPlace(); !there)
        return there;
    auto saved =
        m_database->inTransaction([&] { return IncidentWriter(*m_database, storable(by)).write(storable(changes)); });
    // What was written while the file went away is not on the disk for anybody.
    return saved ? m_database->checkPlace() : saved;
}

Result<qint64> SqliteStore::foreignChanges() const
{
    if (auto there = m_database->checkPlace(); !there)
        return tl::unexpected(there.error());
    const auto version = m_database->number(u"PRAGMA data_version"_s);
    if (!version)
        return version;
    return *version + (qint64(m_database->openings()) << 32);
}

Result<> SqliteStore::backup(const QString &file) const
{
    return backUp(*m_database, file);
}

Result<> SqliteStore::verify() const
{
    return verified(*m_database);
}

} // namespace noticedesk
