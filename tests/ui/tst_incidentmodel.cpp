#include "tests/ui/desk.h"
#include "ui/incidents/incidentmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const IncidentModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row).data().toString();
    return titles;
}

/// Every signal by which a model can say that something is different.
struct Signals {
    explicit Signals(const IncidentModel &model)
        : reset(&model, &QAbstractItemModel::modelReset)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }

    [[nodiscard]] QList<qsizetype> counts() const
    {
        return {reset.size(), inserted.size(), removed.size(), moved.size(), changed.size()};
    }

    QSignalSpy reset;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
};

} // namespace

Q_DECLARE_METATYPE(noticedesk::StoreOpener)

class TestIncidentModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void listsNothingBeforeAFileIsOpen();
    void readsAPageOfRowsAtATime();
    void saysARowThatHasChanged();
    void movesARowThatHasBecomeTheNewest();
    void insertsANewIncident();
    void removesWhatLeavesTheList();
    void removesARowBeyondTheFirstPage();
    void followsChangesMadeElsewhere();
    void findsWhatIsLookedFor();
    void readsARowAloud();
};

/// Every test runs on every store.
void TestIncidentModel::initTestCase_data()
{
    QTest::addColumn<StoreOpener>("opener");
    QTest::newRow("memory") << StoreOpener(memoryOpener);
    QTest::newRow("sqlite") << StoreOpener(sqliteOpener);
}

void TestIncidentModel::listsNothingBeforeAFileIsOpen()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    StillClock clock;
    Session session(clock, opener, u"drafter"_s);
    IncidentModel model(session);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(session.open(u"memory"_s));
    QCOMPARE(model.rowCount(), 0);
}

void TestIncidentModel::readsAPageOfRowsAtATime()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    QVERIFY(desk.keep(manyIncidents(250)));
    IncidentModel model(desk.session); // without a tester, which would fetch everything itself
    Signals signalled(model);

    QCOMPARE(model.rowCount(), 30);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 130);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 230);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.index(0).data(), QVariant(u"Incident 249"_s));
    QCOMPARE(model.index(249).data(), QVariant(u"Incident 0"_s));
    QCOMPARE(signalled.counts(), (QList<qsizetype>{0, 3, 0, 0, 0}));
}

void TestIncidentModel::saysARowThatHasChanged()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    const QList<Incident> incidents = manyIncidents(3);
    QVERIFY(desk.keep(incidents));
    IncidentModel model(desk.session);
    QAbstractItemModelTester tester(&model);
    Signals signalled(model);

    Incident changed = desk.session.incident(incidents.at(1).id).value();
    changed.title = u"Renamed"_s;
    QVERIFY(desk.session.write(changed, u"Edit Title"_s));

    QCOMPARE(titles(model), (QStringList{u"Incident 2"_s, u"Renamed"_s, u"Incident 0"_s}));
    QCOMPARE(signalled.counts(), (QList<qsizetype>{0, 0, 0, 0, 1}));
    QCOMPARE(signalled.changed.first().first().toModelIndex(), model.index(1));
}

void TestIncidentModel::movesARowThatHasBecomeTheNewest()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    const QList<Incident> incidents = manyIncidents(3);
    QVERIFY(desk.keep(incidents));
    IncidentModel model(desk.session);
    QAbstractItemModelTester tester(&model);
    Signals signalled(model);

    const Incident oldest = desk.session.incident(incidents.first().id).value();
    QVERIFY(desk.session.write(withUpdate(oldest, anUpdate(Status::Identified, at(2, 0))), u"New Update"_s));

    QCOMPARE(titles(model), (QStringList{u"Incident 0"_s, u"Incident 2"_s, u"Incident 1"_s}));
    QCOMPARE(signalled.counts(), (QList<qsizetype>{0, 0, 0, 1, 1}));
}

void TestIncidentModel::insertsANewIncident()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    QVERIFY(desk.keep(manyIncidents(2)));
    IncidentModel model(desk.session);
    QAbstractItemModelTester tester(&model);
    Signals signalled(model);

    QVERIFY(desk.session.write(anIncident(u"Newest"_s, {anUpdate(Status::Investigating, at(3, 0))}), u"New"_s));

    QCOMPARE(titles(model), (QStringList{u"Newest"_s, u"Incident 1"_s, u"Incident 0"_s}));
    QCOMPARE(signalled.counts(), (QList<qsizetype>{0, 1, 0, 0, 0}));
}

void TestIncidentModel::removesWhatLeavesTheList()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    const QList<Incident> incidents = manyIncidents(3);
    QVERIFY(desk.keep(incidents));
    IncidentModel model(desk.session);
    model.setQuery({IncidentQuery::Which::Open, QString()});
    QAbstractItemModelTester tester(&model);
    Signals signalled(model);

    const Incident middle = desk.session.incident(incidents.at(1).id).value();
    QVERIFY(desk.session.write(withUpdate(middle, anUpdate(Status::Resolved, at(2, 0))), u"Resolve"_s));

    QCOMPARE(titles(model), (QStringList{u"Incident 2"_s, u"Incident 0"_s}));
    QCOMPARE(signalled.counts(), (QList<qsizetype>{0, 0, 1, 0, 0}));
}

void TestIncidentModel::removesARowBeyondTheFirstPage()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    const QList<Incident> incidents = manyIncidents(120);
    QVERIFY(desk.keep(incidents));
    IncidentModel model(desk.session);
    model.fetchMore({});
    QAbstractItemModelTester tester(&model);

    Incident last = desk.session.incident(incidents.first().id).value();
    last.withdrawn = true;
    QVERIFY(desk.session.write(last, u"Withdraw"_s));

    QCOMPARE(model.rowCount(), 119);
    QVERIFY(!model.indexOf(last.id).isValid());
    QVERIFY(!model.canFetchMore({}));
}

void TestIncidentModel::followsChangesMadeElsewhere()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    const QList<Incident> incidents = manyIncidents(3);
    QVERIFY(desk.keep(incidents));
    IncidentModel model(desk.session);
    QAbstractItemModelTester tester(&model);
    Changes changes;
    changes.incidents = {desk.session.incident(incidents.at(0).id).value()};
    changes.incidents.first().withdrawn = true;
    changes.incidents += anIncident(u"From elsewhere"_s, {anUpdate(Status::Investigating, at(3, 0))});
    QVERIFY(const_cast<IncidentStore &>(desk.session.store()).save(changes, aDrafter()));
    Signals signalled(model);

    Q_EMIT desk.session.changedElsewhere();

    QCOMPARE(titles(model), (QStringList{u"From elsewhere"_s, u"Incident 2"_s, u"Incident 1"_s}));
    QCOMPARE(signalled.counts(), (QList<qsizetype>{0, 1, 1, 0, 0}));
}

void TestIncidentModel::findsWhatIsLookedFor()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    QVERIFY(desk.keep(manyIncidents(12)));
    IncidentModel model(desk.session);
    QAbstractItemModelTester tester(&model);

    model.setQuery({IncidentQuery::Which::All, u"incident 11"_s});
    QCOMPARE(titles(model), QStringList{u"Incident 11"_s});
    model.setQuery({IncidentQuery::Which::All, u"xyz"_s});
    QCOMPARE(titles(model), QStringList());
    model.setQuery({IncidentQuery::Which::All, u"  "_s});
    QCOMPARE(model.rowCount(), 12);
}

void TestIncidentModel::readsARowAloud()
{
    QFETCH_GLOBAL(StoreOpener, opener);
    Desk desk(opener);
    Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Monitoring, at(20, 10))});
    incident.severity = Severity::Minor;
    const Component mail = aComponent(u"Outbound mail"_s);
    incident.components = {mail.id};
    QVERIFY(desk.keep({incident}, {mail}));
    const IncidentModel model(desk.session);

    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Mail is late. Status: Monitoring. Impact: Minor. Affects Outbound mail. Latest update 2 h ago."_s);
}

QTEST_MAIN(TestIncidentModel)
#include "tst_incidentmodel.moc"
