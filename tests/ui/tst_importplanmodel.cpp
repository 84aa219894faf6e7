#include "ui/intake/importplanmodel.h"

#include "tests/incident/builders.h"
#include "ui/intake/plannedupdatemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident inferredIncident()
{
    Update first = anUpdate(Status::Investigating, at(13, 14, 17), u"We are\nlooking into it."_s);
    first.inferred = Inference::Zone;
    Update last = anUpdate(Status::Resolved, at(14, 2), u"It is over."_s);
    last.headline = u"Final update"_s;
    last.inferred = Inference::Status;
    Incident incident = anIncident(u"Mail is late"_s, {first, last});
    incident.inferred = Inference::Severity;
    return incident;
}

ImportPreview aPreview()
{
    ImportPreview preview;
    preview.pages = {aPage()};
    preview.plan.incidents = {{PlannedIncident::Verdict::Added, inferredIncident(), u"It is new here."_s, {}},
                              {PlannedIncident::Verdict::Grown,
                               anIncident(u"Sign-in"_s, {anUpdate(Status::Identified, at(13, 9))}),
                               u"One update is new."_s,
                               {}},
                              {PlannedIncident::Verdict::Unchanged, anIncident(u"Old"_s), u"Nothing is new."_s, {}}};
    preview.plan.unreadable = {{u"/tmp/posts.json"_s, u"incidents[3]"_s, u"It has no title."_s},
                               {QString(), QString(), u"It is no post."_s}};
    return preview;
}

template <typename Model> QList<QStringList> cells(const Model &model)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

class TestImportPlanModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryRowOfThePlan();
    void isEmptyWithoutAPlan();
    void neverShowsTextFromOutsideAsMarkup();
    void listsTheUpdatesNewestFirst();
    void tellsNewUpdatesFromKnownOnes();
    void setsWhatIsInferredInItalics();
};

void TestImportPlanModel::showsEveryRowOfThePlan()
{
    ImportPlanModel model;
    QAbstractItemModelTester tester(&model);
    model.setPreview(aPreview());
    const QList<QStringList> expected = {
        {u"New"_s, u"Mail is late"_s, u"Example Mail"_s, u"2"_s, u"13 Jun 2024"_s, u"impact, status, time zone"_s,
         u"It is new here."_s},
        {u"Grown"_s, u"Sign-in"_s, u"Example Mail"_s, u"1"_s, u"13 Jun 2024"_s, QString(), u"One update is new."_s},
        {u"Unchanged"_s, u"Old"_s, u"Example Mail"_s, u"0"_s, QString(), QString(), u"Nothing is new."_s},
        {u"Not readable"_s, u"posts.json, incidents[3]"_s, QString(), QString(), QString(), QString(),
         u"It has no title."_s},
        {u"Not readable"_s, u"Pasted text"_s, QString(), QString(), QString(), QString(), u"It is no post."_s}};
    QCOMPARE(cells(model), expected);
    QCOMPARE(model.planned(0)->incident, inferredIncident());
    QVERIFY(!model.planned(3));
    QCOMPARE(model.why(4), u"It is no post."_s);
    QCOMPARE(model.why(5), QString());
}

void TestImportPlanModel::isEmptyWithoutAPlan()
{
    ImportPlanModel model;
    QAbstractItemModelTester tester(&model);
    model.setPreview(aPreview());
    model.setPreview({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.planned(0));
}

void TestImportPlanModel::neverShowsTextFromOutsideAsMarkup()
{
    ImportPreview preview = aPreview();
    preview.plan.unreadable[0].why = u"<img src=\"file:///x.png\">"_s;
    ImportPlanModel model;
    model.setPreview(preview);
    QCOMPARE(model.index(3, 0).data(Qt::ToolTipRole).toString(), u"<p>&lt;img src=&quot;file:///x.png&quot;&gt;</p>"_s);
}

void TestImportPlanModel::listsTheUpdatesNewestFirst()
{
    PlannedUpdateModel model;
    QAbstractItemModelTester tester(&model);
    Incident incident = inferredIncident();
    incident.updates.last().stage = Stage::InReview;
    model.setIncident(incident, aPage(), {});
    const QList<QStringList> expected = {
        {u"Resolved"_s, u"In review"_s, u"13 Jun 2024 21:00 CDT"_s, u"Final update: It is over."_s, u"status"_s},
        {u"Investigating"_s, u"Posted"_s, u"13 Jun 2024 09:17 CDT"_s, u"We are looking into it."_s, u"time zone"_s}};
    QCOMPARE(cells(model), expected);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestImportPlanModel::tellsNewUpdatesFromKnownOnes()
{
    Incident former = inferredIncident();
    former.updates.removeLast();
    PlannedUpdateModel model;
    model.setIncident(inferredIncident(), aPage(), former);
    QCOMPARE(model.index(0, 0).data().toString(), u"Resolved (new)"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Investigating"_s);
}

void TestImportPlanModel::setsWhatIsInferredInItalics()
{
    PlannedUpdateModel model;
    model.setIncident(inferredIncident(), aPage(), {});
    const auto isItalic = [&model](int row, PlannedUpdateModel::Column column) {
        return model.index(row, int(column)).data(Qt::FontRole).value<QFont>().italic();
    };
    QVERIFY(isItalic(0, PlannedUpdateModel::Column::Status));
    QVERIFY(!isItalic(0, PlannedUpdateModel::Column::Posted));
    QVERIFY(!isItalic(1, PlannedUpdateModel::Column::Status));
    QVERIFY(isItalic(1, PlannedUpdateModel::Column::Posted));
}

QTEST_MAIN(TestImportPlanModel)
#include "tst_importplanmodel.moc"
