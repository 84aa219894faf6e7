#include "tests/incident/builders.h"
#include "ui/overview/daypainter.h"
#include "ui/overview/figurerows.h"
#include "ui/overview/incidentrows.h"
#include "ui/overview/monthmodel.h"
#include "ui/overview/overviewmodel.h"
#include "ui/widgets/tabbedtext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestOverviewModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysInNumbersWhatIsPainted();
    void keepsTheDayWhileItIsThere_data();
    void keepsTheDayWhileItIsThere();
    void findsTheDayAtAPlace_data();
    void findsTheDayAtAPlace();
    void showsAMonthInWholeWeeks_data();
    void showsAMonthInWholeWeeks();
    void saysHowEachDayOfAMonthWas();
    void listsIncidentsWithWhatTheyHaveOfAFigure();
    void showsFiguresWithTheirDefinitions();
};

namespace {

constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Five days up to June 20, of one component that was down for six hours on the second of them.
Overview anOverview(const QDate &first = {2024, 6, 16}, int days = 5)
{
    Overview overview;
    overview.question.range = {first, days, QTimeZone::utc()};
    overview.asOf = at(20, 12);
    const Component mail = aComponent(u"Mail"_s);
    overview.impacts = {{anIncident().id,
                         aPage().id,
                         Kind::Incident,
                         Severity::Major,
                         {mail.id, ComponentStatus::MajorOutage, {at(17, 9), at(17, 15)}}}};
    overview.rows = overviewOf(overview.impacts, {mail}, overview.question.range, OverviewBy::Component, overview.asOf);
    overview.names = {u"Mail"_s};
    return overview;
}

QStringList rowOf(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data(role).toString();
    return cells;
}

IncidentSummary aRow(const QString &title, const QDateTime &startedAt)
{
    IncidentSummary row;
    row.id = anIncident(title).id;
    row.pageName = u"Example Mail"_s;
    row.title = title;
    row.severity = Severity::Major;
    row.startedAt = startedAt;
    return row;
}

} // namespace

void TestOverviewModels::saysInNumbersWhatIsPainted()
{
    OverviewModel model;
    const QAbstractItemModelTester tester(&model, failing);
    model.setOverview(anOverview());
    QCOMPARE(rowOf(model, 0),
             (QStringList{u"Mail"_s, u"1 day(s) with a major outage"_s, u"94.44 %"_s, u"6 h"_s, u"0 min"_s, u"0 min"_s,
                          u"0 min"_s}));
    model.setDay(1);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
             u"Mon, 17 Jun 2024: Major outage. 1 day(s) with a major outage."_s);
    QCOMPARE(tabbedText(model, {0}).split(u'\n').size(), 2);
    QVERIFY(model.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"partial outage 30 %"_s));
}

void TestOverviewModels::keepsTheDayWhileItIsThere_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("day");
    QTest::newRow("more days before") << QDate(2024, 6, 1) << 20 << QDate(2024, 6, 17);
    QTest::newRow("a day goes by") << QDate(2024, 6, 17) << 5 << QDate(2024, 6, 17);
    QTest::newRow("it is not among them") << QDate(2024, 6, 19) << 2 << QDate(2024, 6, 20);
}

void TestOverviewModels::keepsTheDayWhileItIsThere()
{
    QFETCH(QDate, first);
    QFETCH(int, days);
    OverviewModel model;
    model.setOverview(anOverview());
    QCOMPARE(model.day(), 4);
    model.setDay(1);
    model.setOverview(anOverview(first, days));
    QTEST(first.addDays(model.day()), "day");
    model.setDay(-3);
    QCOMPARE(model.day(), 0);
    model.setDay(1000);
    QCOMPARE(model.day(), days - 1);
}

void TestOverviewModels::findsTheDayAtAPlace_data()
{
    QTest::addColumn<qreal>("x");
    QTest::addColumn<int>("day");
    QTest::newRow("first") << 10.0 << 0;
    QTest::newRow("border") << 20.0 << 1;
    QTest::newRow("last") << 99.9 << 8;
    QTest::newRow("before") << 9.9 << -1;
    QTest::newRow("behind") << 100.0 << -1;
}

void TestOverviewModels::findsTheDayAtAPlace()
{
    QFETCH(qreal, x);
    const QRectF strip(10, 0, 90, 20);
    const auto day = dayAt(strip, x, 9);
    QTEST(day.value_or(-1), "day");
    if (day)
        QVERIFY(placeOfDay(strip, *day, 9).contains(QPointF(x, 5)));
    QVERIFY(!dayAt(strip, x, 0));
}

void TestOverviewModels::showsAMonthInWholeWeeks_data()
{
    QTest::addColumn<QDate>("month");
    QTest::addColumn<Qt::DayOfWeek>("begin");
    QTest::addColumn<QDate>("first");
    QTest::newRow("begins on the first of the week") << QDate(2024, 7, 31) << Qt::Monday << QDate(2024, 7, 1);
    QTest::newRow("in the week") << QDate(2024, 6, 12) << Qt::Monday << QDate(2024, 5, 27);
    QTest::newRow("weeks from Sunday") << QDate(2024, 6, 12) << Qt::Sunday << QDate(2024, 5, 26);
    QTest::newRow("January") << QDate(2025, 1, 1) << Qt::Monday << QDate(2024, 12, 30);
}

void TestOverviewModels::showsAMonthInWholeWeeks()
{
    QFETCH(QDate, month);
    QFETCH(Qt::DayOfWeek, begin);
    const OverviewRange weeks = weeksOf(month, QTimeZone::utc(), begin);
    QTEST(weeks.first, "first");
    QCOMPARE(weeks.days, 42);
}

void TestOverviewModels::saysHowEachDayOfAMonthWas()
{
    MonthModel model;
    const QAbstractItemModelTester tester(&model, failing);
    QCOMPARE(model.rowCount(), 0);
    const OverviewRange weeks = weeksOf({2024, 6, 1}, QTimeZone::utc(), Qt::Monday);
    Month month{{2024, 6, 1}, anOverview(weeks.first, weeks.days), QList<QList<IncidentId>>(42)};
    const QModelIndex day = (model.setMonth(month), model.indexOf({2024, 6, 17}));
    QCOMPARE(model.dateOf(day), QDate(2024, 6, 17));
    QCOMPARE(day.data(Qt::AccessibleTextRole).toString(), u"Mon, 17 Jun 2024: Major outage"_s);
    month.incidents[day.row() * 7 + day.column()] = {anIncident().id};
    model.setMonth(month);
    QCOMPARE(day.data(Qt::AccessibleTextRole).toString(), u"Mon, 17 Jun 2024: Major outage; 1 incident(s)"_s);
    QCOMPARE(model.incidentsOf(day), QList<IncidentId>{anIncident().id});
    QVERIFY(!model.indexOf({2024, 8, 1}).isValid());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Monday"_s);
}

void TestOverviewModels::listsIncidentsWithWhatTheyHaveOfAFigure()
{
    IncidentRows model;
    const QAbstractItemModelTester tester(&model, failing);
    IncidentSummary planned = aRow(u"Planned"_s, at(18, 2));
    planned.window = Interval{at(18, 2), at(18, 4)};
    model.setRows({aRow(u"Late"_s, at(17, 9)), planned}, QTimeZone::utc());
    QCOMPARE(
        rowOf(model, 0),
        (QStringList{u"17 Jun 2024 09:00"_s, u"Late"_s, u"Example Mail"_s, u"Major"_s, u"No update yet"_s, QString()}));
    QCOMPARE(rowOf(model, 1).first(), u"18 Jun 2024 02:00 to 04:00"_s);
    model.setRows({aRow(u"Late"_s, at(17, 9)), planned}, QTimeZone::utc(), Figure::TimeToResolve,
                  {{anIncident(u"Late"_s).id, 5400}});
    QCOMPARE(rowOf(model, 0).last(), u"1 h 30 min"_s);
    QCOMPARE(rowOf(model, 1).last(), QString());
    QCOMPARE(rowOf(model, 1, Qt::AccessibleTextRole).last(), u"unknown"_s);
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), u"Time to resolve"_s);
}

void TestOverviewModels::showsFiguresWithTheirDefinitions()
{
    FigureRows model;
    const QAbstractItemModelTester tester(&model, failing);
    PeriodFigure silence;
    silence.figure = Figure::LongestSilence;
    silence.parts = {{anIncident(u"A"_s).id, 60}, {anIncident(u"B"_s).id, 3600}, {anIncident(u"C"_s).id, 7200}};
    silence.unknown = 2;
    PeriodFigure lag;
    lag.figure = Figure::VendorLag;
    lag.unknown = 5;
    model.setFigures({silence, lag});
    QCOMPARE(rowOf(model, 0).first(5), (QStringList{u"Longest silence"_s, u"1 h"_s, u"2 h"_s, u"3"_s, u"2"_s}));
    QCOMPARE(rowOf(model, 1).first(5), (QStringList{u"Vendor lag"_s, u"unknown"_s, u"unknown"_s, u"0"_s, u"5"_s}));
    QVERIFY(!rowOf(model, 0).last().isEmpty());
    QCOMPARE(tabbedText(model, {0, 1}).split(u'\n').size(), 3);
}

QTEST_MAIN(TestOverviewModels)
#include "tst_overviewmodels.moc"
