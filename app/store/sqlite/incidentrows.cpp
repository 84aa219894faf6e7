#include "app/store/sqlite/incidentrows.h"

#include "app/base/utctext.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/listcolumns.h"
#include "app/store/validity.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Interval> readWindow(const Row &row, int begin, int end)
{
    return row.isNull(begin) ? std::nullopt : std::optional(Interval{row.instant(begin), row.optionalInstant(end)});
}

/// Everything of an incident but its updates.
StoredRevision readRevision(const Row &row)
{
    StoredRevision stored;
    stored.revision.number = int(row.number(0));
    stored.revision.by = {row.text(2), row.instant(1), row.text(3)};
    Incident &incident = stored.revision.incident;
    incident.revision = stored.revision.number;
    incident.page = row.id<PageId>(4);
    incident.kind = row.word(5, kindFromWord);
    incident.title = row.text(6);
    incident.severity = row.word(7, severityFromWord);
    incident.source = {row.text(8), row.text(9), row.text(10)};
    incident.components = readComponents(row, 11);
    incident.impacts = readImpacts(row, 12);
    incident.window = readWindow(row, 13, 14);
    incident.inferred = row.inferences(15);
    incident.sourceKey = row.text(16);
    incident.withdrawn = row.number(17) != 0;
    incident.id = row.id<IncidentId>(18);
    incident.dismissed = readDismissed(row, 19);
    return stored;
}

/// `chosen` says of which incident, and which of its revisions.
QString revisionsSql(const QString &chosen)
{
    return uR"(SELECT r.number, r.saved_at, r.author, r.act, r.page, r.kind, r.title, r.severity, r.source_name,
            r.source_reference, r.source_link, r.components, r.impacts, r.window_begin, r.window_end, r.inferred,
            r.source_key, r.withdrawn, i.id, r.dismissed, i.key
        FROM incident AS i JOIN incident_revision AS r ON r.incident = i.key )"_s
        + chosen;
}

Update readUpdate(const Row &row)
{
    Update update;
    update.id = row.id<UpdateId>(1);
    update.status = row.word(2, statusFromWord);
    update.headline = row.text(3);
    update.body = row.text(4);
    update.postedAt = row.instant(5);
    if (!row.isNull(6))
        update.promise = Promise{row.instant(6)};
    update.stage = row.word(7, stageFromWord);
    if (!row.isNull(8))
        update.approval = Approval{{row.text(8), row.instant(9), row.text(10)}, row.bytes(11)};
    update.inferred = row.inferences(12);
    update.sourceKey = row.text(13);
    return update;
}

Result<> readUpdates(const Database &database, qint64 incident, StoredRevision &stored)
{
    return database.forEach(uR"(SELECT u.key, u.id, u.status, u.headline, u.body, u.posted_at, u.promise, u.stage,
            u.approved_by, u.approved_at, u.approved_act, u.approved_digest, u.inferred, u.source_key
        FROM revision_update AS r CROSS JOIN update_revision AS u ON u.key = r.update_key
        WHERE r.incident = ? AND r.number = ? ORDER BY r.place)"_s,
                            {incident, stored.revision.number}, [&](const Row &row) {
                                stored.updateKeys.append(row.number(0));
                                stored.revision.incident.updates.append(readUpdate(row));
                            });
}

} // namespace

Result<StoredRevision> storedRevision(const Database &database, qint64 incident, qint64 number)
{
    static const QString sql = revisionsSql(u"WHERE i.key = ? AND r.number = ?"_s);
    auto stored = database.one(sql, {incident, number}, readRevision);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return tl::unexpected(unknownIncident());
    if (auto read = readUpdates(database, incident, **stored); !read)
        return tl::unexpected(read.error());
    return std::move(**stored);
}

Result<Incident> storedIncident(const Database &database, IncidentId id)
{
    static const QString sql = revisionsSql(u"AND r.number = i.revision WHERE i.id = ?"_s);
    qint64 key = 0;
    auto stored = database.one(sql, {id.text()}, [&key](const Row &row) {
        key = row.number(20);
        return readRevision(row);
    });
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return tl::unexpected(unknownIncident());
    if (auto read = readUpdates(database, key, **stored); !read)
        return tl::unexpected(read.error());
    return std::move((*stored)->revision.incident);
}

Result<QList<Revision>> storedRevisions(const Database &database, qint64 incident)
{
    auto stored = database.list(revisionsSql(u"WHERE i.key = ? ORDER BY r.number"_s), {incident}, readRevision);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<Revision> revisions;
    for (StoredRevision &revision : *stored) {
        if (auto read = readUpdates(database, incident, revision); !read)
            return tl::unexpected(read.error());
        revisions.append(revision.revision);
    }
    return revisions;
}

Result<> addRevision(const Database &database, qint64 incident, const Revision &revision,
                     const QList<qint64> &updateKeys)
{
    const Incident &now = revision.incident;
    auto added = database.run(
        u"INSERT INTO incident_revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {incident,
         revision.number,
         instantColumn(revision.by.at),
         revision.by.author,
         revision.by.act,
         now.page.text(),
         kindWord(now.kind),
         now.title,
         severityWord(now.severity),
         now.source.name,
         now.source.reference,
         now.source.link,
         componentsColumn(now.components),
         impactsColumn(now.impacts),
         now.window ? Value(instantColumn(now.window->begin)) : Value(),
         now.window ? instantColumn(now.window->end) : Value(),
         inferenceColumn(now.inferred),
         now.sourceKey,
         int(now.withdrawn),
         dismissedColumn(now.dismissed)});
    for (qsizetype place = 0; added && place < updateKeys.size(); ++place)
        added = database.run(u"INSERT INTO revision_update VALUES (?, ?, ?, ?)"_s,
                             {incident, revision.number, place, updateKeys.at(place)});
    return added;
}

Result<qint64> addUpdate(const Database &database, qint64 incident, int number, const Update &update)
{
    Values approval(4);
    if (update.approval)
        approval = {update.approval->by.author, instantColumn(update.approval->by.at), update.approval->by.act,
                    update.approval->digest};
    return database.insert(
        uR"(INSERT INTO update_revision (incident, number, id, status, headline, body, posted_at, promise, stage,
            approved_by, approved_at, approved_act, approved_digest, inferred, source_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        Values{incident, number, update.id.text(), statusWord(update.status), update.headline, update.body,
               instantColumn(update.postedAt), update.promise ? Value(instantColumn(update.promise->due)) : Value(),
               stageWord(update.stage)}
            + approval + Values{inferenceColumn(update.inferred), update.sourceKey});
}

QString summaryColumns()
{
    return uR"(i.id, i.page, p.name, i.kind, i.title, i.severity, i.status, i.updates, i.drafts, i.started_at,
        i.latest_at, i.due, i.components, i.inferred, i.window_begin, i.window_end)"_s;
}

IncidentSummary readSummary(const Row &row)
{
    IncidentSummary summary;
    summary.id = row.id<IncidentId>(0);
    summary.page = row.id<PageId>(1);
    summary.pageName = row.text(2);
    summary.kind = row.word(3, kindFromWord);
    summary.title = row.text(4);
    summary.severity = row.word(5, severityFromWord);
    if (!row.isNull(6))
        summary.status = row.word(6, statusFromWord);
    summary.updates = int(row.number(7));
    summary.drafts = int(row.number(8));
    summary.startedAt = row.instant(9);
    summary.latestAt = row.instant(10);
    summary.due = row.optionalInstant(11);
    summary.components = row.text(12);
    summary.inferred = row.number(13) != 0;
    summary.window = readWindow(row, 14, 15);
    return summary;
}

} // namespace noticedesk
