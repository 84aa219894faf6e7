#include "tests/incident/builders.h"
#include "ui/pages/componentmodel.h"
#include "ui/pages/pagemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestPageModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsPagesByName();
    void changesOneRowForOnePage();
    void showsComponentsWithTheirStanding();
    void announcesWhatIsWrittenIntoACell();
    void announcesWhereARowIsDropped_data();
    void announcesWhereARowIsDropped();
};

namespace {

QList<Component> three()
{
    return {aComponent(u"A"_s, 0), aComponent(u"B"_s, 1), aComponent(u"C"_s, 2)};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

} // namespace

void TestPageModels::showsPagesByName()
{
    PageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPages({aPage(u"A"_s), aPage(u"B"_s)});
    QCOMPARE(names(model), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(model.idAt(model.indexOf(aPage(u"B"_s).id)), aPage(u"B"_s).id);
    QCOMPARE(model.idAt({}), PageId());
    QVERIFY(!model.indexOf(aPage(u"C"_s).id).isValid());
    model.setPages({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPageModels::changesOneRowForOnePage()
{
    PageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPages({aPage(u"A"_s), aPage(u"B"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Page second = aPage(u"B"_s);
    second.name = u"Better"_s;
    model.setPages({aPage(u"A"_s), second});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestPageModels::showsComponentsWithTheirStanding()
{
    ComponentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Component fax = aComponent(u"Fax"_s, 1);
    fax.group = u"Old"_s;
    fax.standing = ComponentStanding::Retired;
    model.setComponents({aComponent(u"Mail"_s), fax});
    QCOMPARE(names(model), (QStringList{u"Mail"_s, u"Fax"_s}));
    QCOMPARE(model.index(1, int(ComponentModel::Column::Group)).data().toString(), u"Old"_s);
    QCOMPARE(model.index(1, int(ComponentModel::Column::Standing)).data().toString(), u"retired"_s);
    QVERIFY(!model.flags(model.index(1, int(ComponentModel::Column::Standing))).testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.rowOf(fax.id), 1);
    QCOMPARE(model.rowOf(ComponentId()), -1);
}

void TestPageModels::announcesWhatIsWrittenIntoACell()
{
    ComponentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComponents(three());
    QList<Component> wanted;
    connect(&model, &ComponentModel::edited, this, [&](const Component &after) { wanted += after; });
    model.setData(model.index(1, 0), u"  Web   shop "_s, Qt::EditRole);
    model.setData(model.index(1, 0), u"B"_s, Qt::EditRole);
    Component renamed = three().at(1);
    renamed.name = u"Web shop"_s;
    QCOMPARE(wanted, QList<Component>{renamed});
    QCOMPARE(names(model), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestPageModels::announcesWhereARowIsDropped_data()
{
    QTest::addColumn<int>("dragged");
    QTest::addColumn<int>("before");
    QTest::addColumn<QList<int>>("move");
    QTest::newRow("to the top") << 2 << 0 << QList<int>{2, 0};
    QTest::newRow("between the others") << 0 << 2 << QList<int>{0, 1};
    QTest::newRow("below all") << 0 << 3 << QList<int>{0, 2};
    QTest::newRow("into the empty space") << 0 << -1 << QList<int>{0, 2};
    QTest::newRow("where it is") << 1 << 1 << QList<int>();
    QTest::newRow("below itself") << 1 << 2 << QList<int>();
}

void TestPageModels::announcesWhereARowIsDropped()
{
    QFETCH(int, dragged);
    QFETCH(int, before);
    ComponentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComponents(three());
    QList<int> move;
    connect(&model, &ComponentModel::moveAsked, this, [&](int from, int to) { move = {from, to}; });
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(dragged, 0)}));
    QVERIFY(!model.dropMimeData(mime.get(), Qt::MoveAction, before, 0, {}));
    QTEST(move, "move");
    QMimeData text;
    text.setText(u"1"_s);
    move.clear();
    QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(move, QList<int>());
}

QTEST_MAIN(TestPageModels)
#include "tst_pagemodels.moc"
