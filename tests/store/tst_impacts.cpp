#include "tests/store/stores.h"

#include "app/store/sqlite/database.h"
#include "tests/store/sqlitefiles.h"

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestImpacts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatMeetsATime_data();
    void findsWhatMeetsATime();
    void findsLongWindowsAndThoseThatGoOn_data() { addStoreRows(); }
    void findsLongWindowsAndThoseThatGoOn();
    void filters_data();
    void filters();
    void followsWhatIsSaved_data() { addStoreRows(); }
    void followsWhatIsSaved();
    void countsPlannedWork_data() { addStoreRows(); }
    void countsPlannedWork();
    void noticesWindowsThatNobodyHas();
    void fillsInTheWindowsOfAnOldFile();
};

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);
constexpr auto major = ComponentStatus::MajorOutage;

Incident affecting(const QString &title, const QList<Impact> &impacts, Severity severity = Severity::Minor)
{
    Incident incident = anIncident(title, {anUpdate(Status::Investigating, at(13, 9), title)});
    incident.impacts = impacts;
    incident.severity = severity;
    return incident;
}

/// Titles and hours of the windows found, as "A 9-10".
QStringList found(const IncidentStore &store, const ImpactQuery &query, const QList<Incident> &incidents)
{
    QStringList texts;
    for (const KnownImpact &known : required(store.impactsIn(query)))
        for (const Incident &incident : incidents)
            if (incident.id == known.incident)
                texts.append(
                    u"%1 %2-%3"_s.arg(incident.title, known.impact.span.begin.toString(u"H"_s),
                                      known.impact.span.end ? known.impact.span.end->toString(u"H"_s) : QString()));
    return texts;
}

/// Each engine with each of some rows.
void addRowsForEachStore(const std::function<void(const char *, const std::function<QTestData &(const char *)> &)> &add)
{
    for (const NamedMaker &maker : storeMakers())
        add(maker.name, [&maker](const char *row) -> QTestData & {
            return QTest::addRow("%s: %s", maker.name, row) << maker.make;
        });
}

} // namespace

void TestImpacts::findsWhatMeetsATime_data()
{
    QTest::addColumn<StoreMaker>("makeStore");
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QStringList>("windows");
    addRowsForEachStore([](const char *, const auto &row) {
        row("inside") << at(13, 0) << at(14, 0) << QStringList{u"A 9-10"_s, u"B 10-10"_s, u"A 11-12"_s};
        row("overlapping the begin") << at(13, 9, 30) << at(13, 9, 40) << QStringList{u"A 9-10"_s};
        row("an end does not belong to it") << at(13, 10, 30) << at(13, 11) << QStringList();
        row("touching the begin") << at(13, 10) << at(13, 11) << QStringList{u"B 10-10"_s};
        row("before all") << at(12, 0) << at(13, 9) << QStringList();
        row("after all") << at(13, 12) << at(14, 0) << QStringList();
        row("for ever") << at(13, 11) << QDateTime() << QStringList{u"A 11-12"_s};
    });
}

void TestImpacts::findsWhatMeetsATime()
{
    QFETCH(StoreMaker, makeStore);
    QFETCH(QDateTime, begin);
    QFETCH(QDateTime, end);
    const auto store = makeStore();
    addPage(*store);
    const QList<Incident> incidents = {affecting(u"A"_s,
                                                 {{mail.id, major, {at(13, 9), at(13, 10)}},
                                                  {mail.id, major, {at(13, 11), at(13, 12)}},
                                                  {web.id, major, {at(13, 9), at(13, 8)}}}),
                                       affecting(u"B"_s, {{mail.id, major, {at(13, 10), at(13, 10)}}})};
    for (const Incident &incident : incidents)
        stored(*store, incident);
    ImpactQuery query;
    query.within = {begin, end.isValid() ? std::optional(end) : std::nullopt};
    QTEST(found(*store, query, incidents), "windows");
    QVERIFY(store->verify());
}

void TestImpacts::findsLongWindowsAndThoseThatGoOn()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident incident = stored(*store,
                                     affecting(u"A"_s,
                                               {{mail.id, major, {at(1, 1).addYears(-3), {}}},
                                                {mail.id, major, {at(1, 2).addDays(-40), at(13, 3)}},
                                                {mail.id, major, {at(1, 3).addDays(-40), at(1, 4)}},
                                                {mail.id, major, {at(1, 4), {}}},
                                                {web.id, major, {at(20, 5), {}}}}));
    ImpactQuery query;
    query.within = {at(12, 0), at(14, 0)};
    QCOMPARE(found(*store, query, {incident}), (QStringList{u"A 1-"_s, u"A 2-3"_s, u"A 4-"_s}));
}

void TestImpacts::filters_data()
{
    QTest::addColumn<StoreMaker>("makeStore");
    QTest::addColumn<ImpactQuery>("query");
    QTest::addColumn<QStringList>("windows");
    addRowsForEachStore([](const char *, const auto &row) {
        const Interval june{at(1, 0), at(30, 0)};
        row("nothing") << ImpactQuery{june, {}, {}, {}, {}} << QStringList{u"A 9-10"_s, u"B 10-11"_s};
        row("page") << ImpactQuery{june, aPage().id, {}, {}, {}} << QStringList{u"A 9-10"_s, u"B 10-11"_s};
        row("unknown page") << ImpactQuery{june, aPage(u"Another"_s).id, {}, {}, {}} << QStringList();
        row("component") << ImpactQuery{june, {}, web.id, {}, {}} << QStringList{u"B 10-11"_s};
        row("severity") << ImpactQuery{june, {}, {}, Severity::Critical, {}} << QStringList{u"B 10-11"_s};
        row("source") << ImpactQuery{june, {}, {}, {}, u"Vendor"_s} << QStringList{u"A 9-10"_s};
        row("ourselves") << ImpactQuery{june, {}, {}, {}, QString()} << QStringList{u"B 10-11"_s};
        row("all of them") << ImpactQuery{june, aPage().id, web.id, Severity::Minor, {}} << QStringList();
    });
}

void TestImpacts::filters()
{
    QFETCH(StoreMaker, makeStore);
    QFETCH(ImpactQuery, query);
    const auto store = makeStore();
    addPage(*store);
    QList<Incident> incidents = {affecting(u"A"_s, {{mail.id, major, {at(13, 9), at(13, 10)}}}),
                                 affecting(u"B"_s, {{web.id, major, {at(13, 10), at(13, 11)}}}, Severity::Critical)};
    incidents.first().source.name = u"Vendor"_s;
    for (const Incident &incident : std::as_const(incidents))
        stored(*store, incident);
    QTEST(found(*store, query, incidents), "windows");
}

void TestImpacts::followsWhatIsSaved()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    ImpactQuery query;
    query.within = {at(1, 0), at(30, 0)};
    Incident incident = stored(*store, affecting(u"A"_s, {{mail.id, major, {at(13, 9), {}}}}));
    QCOMPARE(found(*store, query, {incident}), QStringList{u"A 9-"_s});
    incident.impacts.first().span.end = at(13, 10);
    incident = stored(*store, incident);
    QCOMPARE(found(*store, query, {incident}), QStringList{u"A 9-10"_s});
    incident.severity = Severity::Critical;
    incident = stored(*store, incident);
    QCOMPARE(required(store->impactsIn(query)).first().severity, Severity::Critical);
    incident.withdrawn = true;
    incident = stored(*store, incident);
    QCOMPARE(found(*store, query, {incident}), QStringList());
    incident.withdrawn = false;
    incident = stored(*store, incident);
    QCOMPARE(found(*store, query, {incident}), QStringList{u"A 9-10"_s});
    QVERIFY(store->verify());
}

void TestImpacts::countsPlannedWork()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident planned = affecting(u"A"_s, {{web.id, ComponentStatus::UnderMaintenance, {at(15, 3), at(15, 5)}}});
    planned.kind = Kind::Maintenance;
    planned.components = {mail.id, web.id};
    planned.window = Interval{at(15, 2), at(15, 4)};
    planned = stored(*store, planned);
    ImpactQuery query;
    query.within = {at(1, 0), at(30, 0)};
    const QList<KnownImpact> known = required(store->impactsIn(query));
    QCOMPARE(known.size(), 2);
    QCOMPARE(known.first(),
             (KnownImpact{planned.id,
                          planned.page,
                          Kind::Maintenance,
                          Severity::Minor,
                          {mail.id, ComponentStatus::UnderMaintenance, *planned.window}}));
    QCOMPARE(known.last().impact, planned.impacts.first());
    QVERIFY(store->verify());
    planned.window->end.reset();
    planned = stored(*store, planned);
    QCOMPARE(required(store->impactsIn(query)).size(), 1);
    QVERIFY(store->verify());
}

void TestImpacts::noticesWindowsThatNobodyHas()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"desk.noticedesk"_s);
    {
        const auto store = required(SqliteStore::open(file));
        addPage(*store);
        stored(*store, affecting(u"A"_s, {{mail.id, major, {at(13, 9), {}}}}));
        QVERIFY(store->verify());
    }
    QVERIFY(required(Database::open(file, Access::ReadWrite))->run(u"UPDATE affected SET level = 'partial_outage'"_s));
    QVERIFY(!required(SqliteStore::open(file))->verify());
}

void TestImpacts::fillsInTheWindowsOfAnOldFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"old.noticedesk"_s);
    writeContent(file, contentOf(QStringLiteral(NOTICEDESK_TEST_DATA "/store/version1.noticedesk")));
    const auto store = required(SqliteStore::open(file));
    ImpactQuery query;
    query.within = {at(1, 0), {}};
    const QList<KnownImpact> known = required(store->impactsIn(query));
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().impact, (Impact{mail.id, major, {at(13, 8), {}}}));
    QVERIFY(store->verify());
}

QTEST_GUILESS_MAIN(TestImpacts)
#include "tst_impacts.moc"
