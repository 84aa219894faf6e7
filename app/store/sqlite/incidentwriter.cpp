#include "app/store/sqlite/incidentwriter.h"

#include "app/store/sqlite/affected.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/saveorder.h"
#include "app/store/sqlite/searchindex.h"
#include "app/store/summary.h"
#include "app/store/validity.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The search index is written fastest in its own order.
QList<Incident> inIndexOrder(const QList<Incident> &incidents)
{
    QList<std::pair<qint64, qsizetype>> order;
    for (qsizetype i = 0; i < incidents.size(); ++i)
        order.append({positionOf(startedAt(incidents.at(i)).value_or(QDateTime())), i});
    std::sort(order.begin(), order.end());
    QList<Incident> sorted;
    sorted.reserve(incidents.size());
    for (const auto &[position, i] : order)
        sorted.append(incidents.at(i));
    return sorted;
}

Values lightColumns(const IncidentSummary &summary, const Incident &incident, qint64 position)
{
    return {position,
            incident.revision + 1,
            incident.sourceKey,
            kindWord(summary.kind),
            summary.title,
            severityWord(summary.severity),
            summary.status ? Value(statusWord(*summary.status)) : Value(),
            summary.updates,
            summary.drafts,
            instantColumn(summary.startedAt),
            instantColumn(summary.latestAt),
            instantColumn(summary.due),
            summary.components,
            int(summary.inferred),
            int(isOpen(summary, incident.withdrawn)),
            int(incident.withdrawn),
            summary.window ? Value(instantColumn(summary.window->begin)) : Value(),
            summary.window ? instantColumn(summary.window->end) : Value()};
}

/// The rows in which updates of `incident` stand already, word for word.
QHash<UpdateId, qint64> unchangedRows(const StoredRevision &stored, const Incident &incident)
{
    QHash<UpdateId, qsizetype> places;
    const QList<Update> &before = stored.revision.incident.updates;
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before.at(i).id, i);
    QHash<UpdateId, qint64> rows;
    for (const Update &update : incident.updates)
        if (const auto place = places.constFind(update.id); place != places.constEnd() && before.at(*place) == update)
            rows.insert(update.id, stored.updateKeys.at(*place));
    return rows;
}

} // namespace

Result<> IncidentWriter::write(const Changes &changes)
{
    auto compressed = compressedDocuments(changes.originals);
    for (const Page &page : changes.pages)
        if (auto written = m_desk.write(page); !written)
            return written;
    for (const Component &component : changes.components)
        if (auto written = m_desk.write(component); !written)
            return written;
    if (auto written = write(changes.revisions); !written)
        return written;
    for (const Incident &incident : inIndexOrder(changes.incidents))
        if (auto written = write(incident); !written)
            return written;
    if (auto written = write(changes.originals, compressed.get()); !written)
        return written;
    return m_difference == Tally() ? Result<>() : writeTally();
}

Result<> IncidentWriter::write(const QList<Revision> &revisions)
{
    const Authorship by = m_by;
    for (const Revision &revision : revisions) {
        m_by = revision.by;
        if (auto written = write(incidentBefore(revision)); !written)
            return written;
    }
    m_by = by;
    return {};
}

Result<> IncidentWriter::write(const Incident &incident)
{
    if (auto valid = check(incident); !valid)
        return valid;
    const auto stored = known(incident.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return incident.revision == 0 ? add(incident) : tl::unexpected(unknownIncident());
    if ((*stored)->revision != incident.revision)
        return tl::unexpected(changedElsewhere(incident));
    return change(**stored, incident);
}

Result<> IncidentWriter::check(const Incident &incident)
{
    if (auto valid = checked(incident); !valid)
        return valid;
    if (auto named = m_desk.checkNames(incident); !named || incident.sourceKey.isEmpty())
        return named;
    const auto others = m_database.number(
        u"SELECT count(*) FROM incident WHERE page = ? AND source_key = ? AND source_key <> '' AND id <> ?"_s,
        {incident.page.text(), incident.sourceKey, incident.id.text()});
    if (!others)
        return tl::unexpected(others.error());
    return *others == 0 ? Result<>() : tl::unexpected(sourceTaken(incident));
}

Result<std::optional<IncidentWriter::Known>> IncidentWriter::known(IncidentId id) const
{
    return m_database.one(
        uR"(SELECT key, revision, position, first_stored_at, open, drafts > 0 AND withdrawn = 0,
            withdrawn = 0, withdrawn FROM incident WHERE id = ?)"_s,
        {id.text()}, [](const Row &row) {
            return Known{row.number(0), int(row.number(1)), row.number(2), row.instant(3),
                         Tally{int(row.number(4)), int(row.number(5)), int(row.number(6)), int(row.number(7))}};
        });
}

Result<IncidentWriter::LightRow> IncidentWriter::lightRow(const Incident &incident, const QDateTime &firstStored,
                                                          std::optional<qint64> position)
{
    const auto names = m_desk.componentNames(incident);
    if (!names)
        return tl::unexpected(names.error());
    const IncidentSummary summary = summaryOf(incident, {}, *names, firstStored);
    const auto place = freePosition(m_database, summary.startedAt, position);
    if (!place)
        return tl::unexpected(place.error());
    return LightRow{*place, lightColumns(summary, incident, *place), summary.components,
                    tallyOf(summary, incident.withdrawn)};
}

Result<> IncidentWriter::add(const Incident &incident)
{
    const auto row = lightRow(incident, m_by.at, {});
    if (!row)
        return tl::unexpected(row.error());
    const auto key = m_database.insert(
        uR"(INSERT INTO incident (position, revision, source_key, kind, title, severity, status, updates, drafts,
            started_at, latest_at, due, components, inferred, open, withdrawn, window_begin, window_end,
            page, id, first_stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        row->columns + Values{incident.page.text(), incident.id.text(), instantColumn(m_by.at)});
    if (!key)
        return tl::unexpected(key.error());
    m_keys.insert(incident.id, *key);
    if (auto added = addAffected(m_database, *key, knownImpacts(incident)); !added)
        return added;
    count(row->tally, 1);
    if (auto written = writeRevision(*key, incident, {}); !written)
        return written;
    return putIntoIndex(m_database, row->position, incident, row->components);
}

Result<> IncidentWriter::change(const Known &known, const Incident &incident)
{
    const auto stored = storedRevision(m_database, known.key, known.revision);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->revision.incident == incident)
        return {};
    const auto row = lightRow(incident, known.firstStored, known.position);
    if (!row)
        return tl::unexpected(row.error());
    if (auto taken = takeFromIndex(m_database, known.position); !taken)
        return taken;
    auto updated = m_database.run(
        uR"(UPDATE incident SET position = ?, revision = ?, source_key = ?, kind = ?, title = ?, severity = ?,
            status = ?, updates = ?, drafts = ?, started_at = ?, latest_at = ?, due = ?, components = ?, inferred = ?,
            open = ?, withdrawn = ?, window_begin = ?, window_end = ? WHERE key = ?)"_s,
        row->columns + Values{known.key});
    if (updated && stored->revision.incident.page != incident.page)
        updated = m_database.run(u"UPDATE incident SET page = ? WHERE key = ?"_s, {incident.page.text(), known.key});
    if (!updated)
        return updated;
    if (auto written = changeAffected(known.key, stored->revision.incident, incident); !written)
        return written;
    count(known.tally, -1);
    count(row->tally, 1);
    if (auto written = writeRevision(known.key, incident, unchangedRows(*stored, incident)); !written)
        return written;
    return putIntoIndex(m_database, row->position, incident, row->components);
}

Result<> IncidentWriter::changeAffected(qint64 key, const Incident &before, const Incident &after) const
{
    const QList<KnownImpact> known = knownImpacts(after);
    if (known == knownImpacts(before))
        return {};
    if (auto removed = removeAffected(m_database, key); !removed)
        return removed;
    return addAffected(m_database, key, known);
}

Result<> IncidentWriter::writeRevision(qint64 key, const Incident &incident,
                                       const QHash<UpdateId, qint64> &unchanged) const
{
    const Revision revision{incident.revision + 1, m_by, incident};
    QList<qint64> rows;
    for (const Update &update : incident.updates) {
        if (const auto known = unchanged.constFind(update.id); known != unchanged.constEnd()) {
            rows.append(*known);
            continue;
        }
        const auto row = addUpdate(m_database, key, revision.number, update);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(*row);
    }
    if (auto added = addRevision(m_database, key, revision, rows); !added)
        return added;
    return addToSaveOrder(m_database, key, revision.number);
}

Result<> IncidentWriter::write(const QList<Original> &originals, const QList<QByteArray> &compressed)
{
    for (qsizetype i = 0; i < originals.size(); ++i)
        if (auto written = write(originals.at(i), compressed.at(i)); !written)
            return written;
    return {};
}

Result<> IncidentWriter::write(const Original &original, const QByteArray &compressed)
{
    qint64 key = m_keys.value(original.incident);
    if (key == 0) {
        const auto stored = known(original.incident);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!*stored)
            return tl::unexpected(unknownIncident());
        key = (*stored)->key;
    }
    return addOriginal(m_database, key, original, compressed);
}

void IncidentWriter::count(const Tally &tally, int sign)
{
    m_difference.open += sign * tally.open;
    m_difference.drafts += sign * tally.drafts;
    m_difference.all += sign * tally.all;
    m_difference.withdrawn += sign * tally.withdrawn;
}

Result<> IncidentWriter::writeTally() const
{
    return m_database.run(
        u"UPDATE tally SET open = open + ?, drafts = drafts + ?, listed = listed + ?, withdrawn = withdrawn + ?"_s,
        {m_difference.open, m_difference.drafts, m_difference.all, m_difference.withdrawn});
}

} // namespace noticedesk
