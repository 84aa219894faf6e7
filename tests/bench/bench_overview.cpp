// bench_overview STORE: what the overview of a year costs beyond the rows it needs, A B A B in one run. The year ends
// with the newest update of the store.
#include "app/store/sqlite/sqlitestore.h"
#include "app/timeline/overview.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace noticedesk;
using namespace noticedesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 21;
constexpr int days = 365;
constexpr double mostMilliseconds = 100; ///< beyond the bare look-up

/// The bare look-up: the same rows through SQLite alone, each column read and forgotten.
class BareQuery {
public:
    explicit BareQuery(const QString &file)
    {
        sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(m_database,
                           "SELECT i.id, i.page, i.kind, i.severity, a.component, a.level, a.begin_at, a.end_at "
                           "FROM affected AS a CROSS JOIN incident AS i ON i.key = a.incident "
                           "WHERE a.begin_at >= ? AND a.begin_at < ? AND (a.end_at IS NULL OR a.end_at > ?)",
                           -1, &m_query, nullptr);
    }
    ~BareQuery()
    {
        sqlite3_finalize(m_query);
        sqlite3_close(m_database);
    }
    BareQuery(const BareQuery &) = delete;
    BareQuery &operator=(const BareQuery &) = delete;

    int rowsIn(const Interval &within)
    {
        constexpr qint64 aMonth = qint64(31) * 86400 * 1000;
        sqlite3_bind_int64(m_query, 1, within.begin.toMSecsSinceEpoch() - aMonth);
        sqlite3_bind_int64(m_query, 2, within.end->toMSecsSinceEpoch());
        sqlite3_bind_int64(m_query, 3, within.begin.toMSecsSinceEpoch());
        int rows = 0;
        for (; sqlite3_step(m_query) == SQLITE_ROW; ++rows)
            for (int column = 0; column < sqlite3_column_count(m_query); ++column)
                (void)sqlite3_column_text(m_query, column);
        sqlite3_reset(m_query);
        return rows;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
};

QList<Component> allComponents(const IncidentStore &store)
{
    QList<Component> all;
    const auto pages = store.pages().value_or(QList<Page>());
    for (const Page &page : pages)
        all.append(store.components(page.id).value_or(QList<Component>()));
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_overview STORE");
    const QString file = QCoreApplication::arguments().at(1);
    const auto store = SqliteStore::open(file);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const auto newest = (*store)->summaries({}, {}, 1);
    if (!newest || newest->isEmpty())
        qFatal("The store is empty.");
    const QDateTime now = newest->first().latestAt;
    const OverviewRange range = lastDays(days, now, QTimeZone("America/Chicago"));
    ImpactQuery query;
    query.within = intervalOf(range);
    const QList<Component> components = allComponents(**store);
    BareQuery bare(file);
    QList<double> ours;
    QList<double> limit;
    int rows = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.append(timed([&] {
            const auto impacts = (*store)->impactsIn(query);
            (void)overviewOf(*impacts, components, range, OverviewBy::Component, now);
        }));
        limit.append(timed([&] { rows = bare.rowsIn(query.within); }));
    }
    const double beyond = quantile(ours, 0.5) - quantile(limit, 0.5);
    const QString behind = u"%1 windows, %2 components; ours p50 %3 ms, bare p50 %4 ms, ratio %5"_s.arg(rows)
                               .arg(components.size())
                               .arg(quantile(ours, 0.5), 0, 'f', 1)
                               .arg(quantile(limit, 0.5), 0, 'f', 1)
                               .arg(quantile(ours, 0.5) / quantile(limit, 0.5), 0, 'f', 2);
    report("overview of 365 days, ms beyond the look-up", beyond, mostMilliseconds, qPrintable(behind));
    return 0;
}
