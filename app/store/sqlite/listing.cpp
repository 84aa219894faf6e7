#include "app/store/sqlite/listing.h"

#include "app/store/searchwords.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/incidentrows.h"
#include "app/store/sqlite/searchindex.h"

#include <algorithm>

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

Result<QList<IncidentSummary>> found(const Database &database, const QStringList &words, IncidentQuery::Which which,
                                     const std::optional<IncidentSummary> &after, int count)
{
    return database.list(uR"(SELECT %1 FROM search CROSS JOIN incident AS i ON i.position = search.rowid
            CROSS JOIN page AS p ON p.id = i.page
            WHERE search MATCH ? AND search.rowid > coalesce((SELECT position FROM incident WHERE id = ?), 0) AND %2
            ORDER BY search.rowid LIMIT ?)"_s.arg(summaryColumns(), condition(which)),
                         {indexQuery(words), after ? after->id.text() : u""_s, count}, readSummary);
}

} // namespace

Result<QList<IncidentSummary>> listed(const Database &database, const IncidentQuery &query,
                                      const std::optional<IncidentSummary> &after, int count)
{
    const QStringList words = searchWords(query.search);
    const int limit = std::max(count, 0);
    return words.isEmpty() ? latest(database, query.which, after, limit)
                           : found(database, words, query.which, after, limit);
}

} // namespace noticedesk
