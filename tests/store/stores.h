#pragma once

#include "app/store/memory/memorystore.h"
#include "app/store/sqlite/sqlitestore.h"
#include "tests/incident/builders.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// What the tests of every store share.
namespace noticedesk::tests {

using StoreMaker = std::function<std::unique_ptr<IncidentStore>()>;

struct NamedMaker {
    const char *name;
    StoreMaker make;
};

/// What was asked for, or the end of the test program with the reason.
template <typename Value> Value required(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

/// A store in a file of its own, in a folder that goes with the test program.
inline std::unique_ptr<IncidentStore> storeInAFile()
{
    static const QTemporaryDir folder;
    static int number = 0;
    return required(SqliteStore::open(folder.filePath(QStringLiteral("%1.noticedesk").arg(++number))));
}

inline QList<NamedMaker> storeMakers()
{
    return {{"memory", [] { return std::make_unique<MemoryStore>(); }},
            {"sqlite in memory", [] { return required(SqliteStore::inMemory()); }},
            {"sqlite in a file", storeInAFile}};
}

/// One row for each engine: a contract test runs on all of them.
inline void addStoreRows()
{
    QTest::addColumn<StoreMaker>("makeStore");
    for (const NamedMaker &maker : storeMakers())
        QTest::newRow(maker.name) << maker.make;
}

/// The store with the page that `anIncident` and `aComponent` belong to, and two components.
inline void addPage(IncidentStore &store)
{
    const auto saved = store.save(
        {{aPage()}, {aComponent(QStringLiteral("Mail")), aComponent(QStringLiteral("Web"), 1)}, {}, {}}, aDrafter());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
}

/// Saves one incident and gives it back as it is stored.
inline Incident stored(IncidentStore &store, const Incident &incident)
{
    if (const auto saved = store.save({{}, {}, {incident}, {}}, aDrafter()); !saved)
        qFatal("not saved: %s", qPrintable(saved.error().message));
    return store.incident(incident.id).value();
}

/// Among all incidents.
inline IncidentQuery searchFor(const QString &text)
{
    return {IncidentQuery::Which::All, text};
}

inline QStringList titles(const QList<IncidentSummary> &rows)
{
    QStringList titles;
    for (const IncidentSummary &row : rows)
        titles.append(row.title);
    return titles;
}

} // namespace noticedesk::tests

Q_DECLARE_METATYPE(noticedesk::tests::StoreMaker)
