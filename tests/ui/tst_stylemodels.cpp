#include "ui/styles/zonemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestStyleModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfNoRowThatStays_data();
    void tellsOfNoRowThatStays();
    void saysWhichZoneIsThePages();
};

void TestStyleModels::tellsOfNoRowThatStays_data()
{
    QTest::addColumn<QList<QByteArray>>("after");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");
    const QByteArray utc("Etc/UTC");
    const QByteArray berlin("Europe/Berlin");
    const QByteArray tokyo("Asia/Tokyo");
    QTest::newRow("the same") << QList{utc, berlin} << 0 << 0;
    QTest::newRow("one more") << QList{utc, berlin, tokyo} << 0 << 1;
    QTest::newRow("one less") << QList{berlin} << 1 << 0;
    QTest::newRow("none") << QList<QByteArray>() << 2 << 0;
    QTest::newRow("turned round") << QList{berlin, utc} << 2 << 2;
    QTest::newRow("twice the same") << QList{utc, utc, berlin} << 0 << 1;
}

void TestStyleModels::tellsOfNoRowThatStays()
{
    QFETCH(QList<QByteArray>, after);
    ZoneModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setZones("America/Chicago", {"Etc/UTC", "Europe/Berlin"});
    int removed = 0;
    int inserted = 0;
    connect(&model, &QAbstractItemModel::rowsRemoved, &model,
            [&](const QModelIndex &, int first, int last) { removed += last - first + 1; });
    connect(&model, &QAbstractItemModel::rowsInserted, &model,
            [&](const QModelIndex &, int first, int last) { inserted += last - first + 1; });
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setZones("America/Chicago", after);
    QCOMPARE(model.others(), after);
    QTEST(removed, "removed");
    QTEST(inserted, "inserted");
    QCOMPARE(reset.size(), 0);
}

void TestStyleModels::saysWhichZoneIsThePages()
{
    ZoneModel model;
    model.setZones("America/Chicago", {"Etc/UTC"});
    QCOMPARE(model.index(0).data().toString(), u"America/Chicago (of the page)"_s);
    QCOMPARE(model.index(1).data().toString(), u"Etc/UTC"_s);
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

QTEST_GUILESS_MAIN(TestStyleModels)
#include "tst_stylemodels.moc"
