#include "app/store/sqlite/saveorder.h"

#include "app/store/sqlite/database.h"
#include "app/store/sqlite/listing.h"

#include <algorithm>
#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A place in the order, with what was saved there.
struct Moment {
    qint64 place = 0;
    QByteArray mark;
};

Moment readMoment(const Row &row)
{
    const QStringList parts{QString::number(row.number(0)), row.text(1), QString::number(row.number(2)), row.text(3)};
    return {row.number(0), parts.join(u' ').toUtf8()};
}

QString momentsSql()
{
    return uR"(SELECT o.place, i.id, o.revision, r.saved_at
        FROM save_order AS o JOIN incident AS i ON i.key = o.incident
            JOIN incident_revision AS r ON r.incident = o.incident AND r.number = o.revision)"_s;
}

IncidentStamp readStamp(const Row &row)
{
    return {row.id<IncidentId>(0), row.id<PageId>(1), row.instant(2), int(row.number(3)), row.number(4) != 0};
}

/// The place the mark names; 0 if it is none of this file.
Result<qint64> placeOf(const Database &database, const QByteArray &mark)
{
    const qint64 place = mark.left(mark.indexOf(' ')).toLongLong();
    const auto moment = database.one(momentsSql() + u" WHERE o.place = ?"_s, {place}, readMoment);
    if (!moment)
        return tl::unexpected(moment.error());
    return *moment && (*moment)->mark == mark ? place : 0;
}

} // namespace

QStringList saveOrderSchema()
{
    return {
        uR"(CREATE TABLE save_order (
            place INTEGER NOT NULL PRIMARY KEY, incident INTEGER NOT NULL REFERENCES incident (key),
            revision INTEGER NOT NULL
            ) STRICT)"_s,
        uR"(INSERT INTO save_order (incident, revision)
            SELECT incident, number FROM incident_revision ORDER BY saved_at, incident, number)"_s,
    };
}

Result<> addToSaveOrder(const Database &database, qint64 incident, int revision)
{
    return database.run(u"INSERT INTO save_order (incident, revision) VALUES (?, ?)"_s, {incident, revision});
}

Result<QList<IncidentStamp>> listedStamps(const Database &database, PageId page, const Interval &begun,
                                          const std::optional<IncidentId> &after, int count)
{
    const QString sql = uR"(SELECT i.id, i.page, i.started_at, i.revision, i.withdrawn FROM incident AS i
        WHERE %1 AND i.position > coalesce((SELECT position FROM incident WHERE id = ?), ?) AND i.page = ?
        ORDER BY i.position LIMIT ?)"_s.arg(begunWithin());
    const Values which{after ? after->text() : QString(), std::numeric_limits<qint64>::min(), page.text(),
                       std::max(count, 0)};
    return database.list(sql, begunWithinValues(begun) + which, readStamp);
}

Result<SavedSince> listedSavedSince(const Database &database, const QByteArray &mark, int most)
{
    const auto last = database.one(momentsSql() + u" ORDER BY o.place DESC LIMIT 1"_s, {}, readMoment);
    if (!last)
        return tl::unexpected(last.error());
    const auto from = placeOf(database, mark);
    if (!from)
        return tl::unexpected(from.error());
    SavedSince since{*last ? (*last)->mark : QByteArray(), std::nullopt};
    if (*from == 0)
        return since;
    const auto stamps = database.list(uR"(SELECT i.id, i.page, i.started_at, i.revision, i.withdrawn
            FROM save_order AS o JOIN incident AS i ON i.key = o.incident AND i.revision = o.revision
            WHERE o.place > ? ORDER BY o.place LIMIT ?)"_s,
                                      {*from, std::max(most, 0) + 1}, readStamp);
    if (!stamps)
        return tl::unexpected(stamps.error());
    if (stamps->size() <= most)
        since.incidents = *stamps;
    return since;
}

} // namespace noticedesk
