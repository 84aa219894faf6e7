// bench_store SMALL LARGE: how opening, listing, filtering and saving grow from one store to the other
// (line 12), A B A B in one run. Works on copies that it is given; the saves stay in them.
#include "app/base/clock.h"
#include "app/store/sqlite/sqlitestore.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 41;
constexpr double growthLine = 1.2;
constexpr int listRows = 30; ///< as many as there are open ones in a store of a thousand, or the pages would differ

using Act = std::function<void(IncidentStore &)>;

std::unique_ptr<IncidentStore> opened(const QString &file)
{
    auto store = SqliteStore::open(file);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(*store);
}

void firstPage(IncidentStore &store, const IncidentQuery &query)
{
    if (const auto rows = store.summaries(query, std::nullopt, listRows); !rows || rows->isEmpty())
        qFatal("The store answers no rows.");
}

/// The incident of that source; saves of different incidents cost differently.
IncidentId incidentFrom(const IncidentStore &store, const QString &sourceKey)
{
    const auto pages = store.pages().value_or(QList<Page>());
    for (const Page &page : pages)
        if (const auto found = store.incidentsFrom(page.id, {sourceKey}); found && !found->isEmpty())
            return found->first().id;
    qFatal("The larger store does not hold what the smaller one holds.");
}

/// Another last sentence in the incident, as an autosave does it.
void saveOne(IncidentStore &store, IncidentId id)
{
    Incident incident = *store.incident(id);
    Update update = incident.updates.last();
    update.body += u" One word more."_s;
    incident = withUpdate(incident, update);
    Changes changes;
    changes.incidents = {incident};
    if (const auto saved = store.save(changes, {u"bench"_s, SystemClock().now(), u"Edit"_s}); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

void compare(const char *what, const std::function<double()> &small, const std::function<double()> &large)
{
    QList<double> smallTimes;
    QList<double> largeTimes;
    for (int round = 0; round < rounds; ++round) {
        smallTimes.append(small());
        largeTimes.append(large());
    }
    const double a = quantile(smallTimes, 0.5);
    const double b = quantile(largeTimes, 0.5);
    report(what, b / a, growthLine, qPrintable(u"small %1 ms, large %2 ms"_s.arg(a, 0, 'f', 3).arg(b, 0, 'f', 3)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.size() != 2)
        qFatal("usage: bench_store SMALL LARGE");
    const auto openTime = [](const QString &file) { return timed([&] { opened(file); }); };
    compare(
        "open", [&] { return openTime(files.at(0)); }, [&] { return openTime(files.at(1)); });

    const auto small = opened(files.at(0));
    const auto large = opened(files.at(1));
    const QList<std::pair<const char *, Act>> acts{
        {"first list page, all",
         [](IncidentStore &store) {
             firstPage(store, {IncidentQuery::Which::All, {}});
         }},
        {"first list page, open",
         [](IncidentStore &store) {
             firstPage(store, {IncidentQuery::Which::Open, {}});
         }},
        {"tally", [](IncidentStore &store) { (void)store.tally(); }},
    };
    for (const auto &[what, act] : acts)
        compare(
            what, [&] { return timed([&] { act(*small); }); }, [&] { return timed([&] { act(*large); }); });

    const Incident newest = *small->incident(small->summaries({}, std::nullopt, 1)->first().id);
    const IncidentId same = incidentFrom(*large, newest.sourceKey);
    compare(
        "save one edit", [&] { return timed([&] { saveOne(*small, newest.id); }); },
        [&] { return timed([&] { saveOne(*large, same); }); });
    return 0;
}
