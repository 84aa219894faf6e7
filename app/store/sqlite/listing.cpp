#include "app/store/sqlite/listing.h"

#include "app/store/searchwords.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/incidentrows.h"
#include "app/store/sqlite/searchindex.h"

#include <algorithm>
#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The words of a partial index, so that SQLite knows which one answers.
QString condition(IncidentQuery::Which which)
{
    switch (which) {
    case IncidentQuery::Which::Open: return u"i.open = 1"_s;
    case IncidentQuery::Which::Drafts: return u"i.drafts > 0 AND i.withdrawn = 0"_s;
    case IncidentQuery::Which::All: return u"i.withdrawn = 0"_s;
    case IncidentQuery::Which::Withdrawn: return u"i.withdrawn = 1"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<IncidentSummary>> latest(const Database &database, IncidentQuery::Which which,
                                      const std::optional<IncidentSummary> &after, int count)
{
    const QString beyondAll = u"~"_s;
    return database.list(
        uR"(SELECT %1 FROM incident AS i CROSS JOIN page AS p ON p.id = i.page
            WHERE %2 AND (i.latest_at, i.id) < (?, ?) ORDER BY i.latest_at DESC, i.id DESC LIMIT ?)"_s.arg(
            summaryColumns(), condition(which)),
        {after ? instantColumn(after->latestAt) : beyondAll, after ? after->id.text() : beyondAll, count}, readSummary);
}

/// The incidents by position, through the index of the list if it is a small part of all.
QString byPosition(IncidentQuery::Which which)
{
    switch (which) {
    case IncidentQuery::Which::Open: return u"incident AS i INDEXED BY incident_open_position"_s;
    case IncidentQuery::Which::Drafts: return u"incident AS i INDEXED BY incident_drafts_position"_s;
    case IncidentQuery::Which::All: return u"incident AS i"_s;
    case IncidentQuery::Which::Withdrawn: return u"incident AS i INDEXED BY incident_withdrawn_position"_s;
    }
    Q_UNREACHABLE();
}

/// Whether it is cheaper to look each incident of the list up in the search index than to look for the words there:
/// the list is short, and the index answers beginnings of this length by themselves.
Result<bool> isShort(const Database &database, const QStringList &words, IncidentQuery::Which which)
{
    constexpr int shortList = 200;
    if (which == IncidentQuery::Which::All || words.last().size() > longestIndexedBeginning)
        return false;
    const auto size = database.number(
        u"SELECT count(*) FROM (SELECT 1 FROM incident AS i WHERE %1 LIMIT ?)"_s.arg(condition(which)), {shortList});
    if (!size)
        return tl::unexpected(size.error());
    return *size < shortList;
}

Result<QList<IncidentSummary>> found(const Database &database, const QStringList &words, IncidentQuery::Which which,
                                     const std::optional<IncidentSummary> &after, int count)
{
    const auto isFewer = isShort(database, words, which);
    if (!isFewer)
        return tl::unexpected(isFewer.error());
    const auto asked = indexQuery(database, words);
    if (!asked)
        return tl::unexpected(asked.error());
    const QString tables =
        *isFewer ? byPosition(which) + u" CROSS JOIN search"_s : u"search CROSS JOIN "_s + byPosition(which);
    return database.list(uR"(SELECT %1 FROM %2 CROSS JOIN page AS p ON p.id = i.page
            WHERE search MATCH ? AND search.rowid = i.position AND %3
                AND search.rowid > coalesce((SELECT position FROM incident WHERE id = ?), 0)
                AND search.rowid BETWEEN (SELECT min(i.position) FROM incident AS i WHERE %3)
                    AND (SELECT max(i.position) FROM incident AS i WHERE %3)
            ORDER BY %4 LIMIT ?)"_s.arg(summaryColumns(), tables, condition(which),
                                        *isFewer ? u"i.position"_s : u"search.rowid"_s),
                         {*asked, after ? after->id.text() : u""_s, count}, readSummary);
}

} // namespace

QString begunWithin()
{
    // Positions follow the starts, the latest first.
    return u"i.position BETWEEN ? AND ? AND i.withdrawn = 0 AND i.started_at >= ? AND i.started_at < ?"_s;
}

/// Where many begin in the same second some of them stand a little later.
Values begunWithinValues(const Interval &within)
{
    constexpr qint64 aDay = 86400; // room for 700,000 incidents that begin in one second
    const QString beyondAll = u"~"_s;
    return {within.end ? positionOf(*within.end) : std::numeric_limits<qint64>::min(),
            positionOf(within.begin.addSecs(-aDay)), instantColumn(within.begin),
            within.end ? instantColumn(*within.end) : Value(beyondAll)};
}

Result<QList<IncidentSummary>> listed(const Database &database, const IncidentQuery &query,
                                      const std::optional<IncidentSummary> &after, int count)
{
    const QStringList words = searchWords(query.search);
    const int limit = std::max(count, 0);
    return words.isEmpty() ? latest(database, query.which, after, limit)
                           : found(database, words, query.which, after, limit);
}

Result<QList<IncidentSummary>> listedByPromise(const Database &database, const QDateTime &since, int count)
{
    return database.list(uR"(SELECT %1 FROM incident AS i CROSS JOIN page AS p ON p.id = i.page
            WHERE i.due IS NOT NULL AND i.withdrawn = 0 AND i.due >= ? ORDER BY i.due, i.id LIMIT ?)"_s.arg(
                             summaryColumns()),
                         {instantColumn(since), std::max(count, 0)}, readSummary);
}

Result<QList<IncidentSummary>> listedByStart(const Database &database, const Interval &within)
{
    return database.list(uR"(SELECT %1 FROM incident AS i CROSS JOIN page AS p ON p.id = i.page
            WHERE %2 ORDER BY i.started_at, i.id)"_s.arg(summaryColumns(), begunWithin()),
                         begunWithinValues(within), readSummary);
}

Result<QStringList> listedSources(const Database &database, const Interval &within)
{
    return database
        .list(uR"(SELECT DISTINCT r.source_name
            FROM incident AS i CROSS JOIN incident_revision AS r ON r.incident = i.key AND r.number = i.revision
            WHERE %1 ORDER BY r.source_name)"_s.arg(begunWithin()),
              begunWithinValues(within), [](const Row &row) { return row.text(0); })
        .map([](const QList<QString> &names) { return QStringList(names); });
}

Result<QList<IncidentSummary>> listedOf(const Database &database, const QList<IncidentId> &ids)
{
    QList<IncidentSummary> rows;
    for (const IncidentId id : ids) {
        const auto row = database.one(uR"(SELECT %1 FROM incident AS i CROSS JOIN page AS p ON p.id = i.page
                WHERE i.id = ? AND i.withdrawn = 0)"_s.arg(summaryColumns()),
                                      {id.text()}, readSummary);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            rows.append(**row);
    }
    return rows;
}

} // namespace noticedesk
