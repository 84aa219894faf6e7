#include "app/timeline/csv.h"
#include "app/timeline/report.h"
#include "app/timeline/reportstrip.h"
#include "app/timeline/reporttables.h"
#include "tests/incident/builders.h"
#include "tests/timeline/golden.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Component mail = aComponent(u"Mail"_s);

CommunicationReport aReport(const QString &title = u"Mail is late"_s)
{
    Incident incident =
        anIncident(title, {anUpdate(Status::Investigating, at(13, 9, 10)), anUpdate(Status::Resolved, at(13, 11))});
    incident.impacts = {{mail.id, ComponentStatus::MajorOutage, {at(13, 9), at(13, 11)}}};
    CommunicationReport report;
    report.range = {QDate(2024, 6, 1), 30, QTimeZone::utc()};
    report.now = at(30, 12);
    report.incidents = {reportedIncident(incident, aPage().name, figuresOf(incident, report.now))};
    const KnownImpact known{incident.id, incident.page, incident.kind, incident.severity, incident.impacts.first()};
    report.components = {{aPage().name, mail.name,
                          overviewOf({known}, {mail}, report.range, OverviewBy::Component, report.now).first()}};
    return report;
}

} // namespace

class TestReport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheBytesOfTheGoldenFiles();
    void writesCellsOfCsv_data();
    void writesCellsOfCsv();
    void keepsFormulasAndMarkupOut();
    void saysWhatIsNotKnown();
    void namesWholeMonths_data();
    void namesWholeMonths();
    void putsTheWorstComponentFirst();
    void listsUpToANumber_data();
    void listsUpToANumber();
    void saysHowManyAreLeftOut();
    void toldStatusIsThatOfWhatIsOut();
    void hasAStripForEachDay();
};

void TestReport::writesTheBytesOfTheGoldenFiles()
{
    const QByteArray html = renderReportHtml(aReport());
    QCOMPARE(html, golden(u"report.html"_s, html));
    const QByteArray csv = renderReportCsv(aReport());
    QCOMPARE(csv, golden(u"report.csv"_s, csv));
}

void TestReport::writesCellsOfCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Mail"_s << QByteArray("Mail");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quote") << u"the \"new\" one"_s << QByteArray("\"the \"\"new\"\" one\"");
    QTest::newRow("line ends") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("blank at an end") << u"a "_s << QByteArray("\"a \"");
    QTest::newRow("equals") << u"=cmd|'/C calc'!A0"_s << QByteArray("'=cmd|'/C calc'!A0");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(1)"_s << QByteArray("'@SUM(1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("null") << QString(QChar(u'\0')) + u"=1"_s << QByteArray("'\0=1", 4);
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s.toUtf8();
    QTest::newRow("not at the begin") << u"a=1"_s << QByteArray("a=1");
}

void TestReport::writesCellsOfCsv()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvLine({csvText(text), u"-5"_s}), cell + ",-5\r\n");
}

void TestReport::keepsFormulasAndMarkupOut()
{
    const CommunicationReport report = aReport(u"=1+1</td><script>alert(1)</script>\u202E"_s);
    QVERIFY(renderReportCsv(report).contains(",'=1+1</td>"));
    const QByteArray html = renderReportHtml(report);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!QString::fromUtf8(html).contains(QChar(0x202e)));
}

void TestReport::saysWhatIsNotKnown()
{
    CommunicationReport report = aReport();
    report.components.clear();
    report.incidents = {reportedIncident(anIncident(), {}, figuresOf(anIncident(), report.now))};
    const QByteArray html = renderReportHtml(report);
    QVERIFY(html.contains("<td class=\"number\">unknown</td>"));
    QVERIFY(html.contains("<td>no update</td>"));
    QVERIFY(renderReportCsv(report).contains(",none,,,,,,,,,0,0,"));
}

void TestReport::namesWholeMonths_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("period");
    QTest::newRow("month") << QDate(2024, 6, 1) << 30 << u"June 2024"_s;
    QTest::newRow("quarter") << QDate(2024, 7, 1) << 92 << u"July to September 2024"_s;
    QTest::newRow("over the end of the year") << QDate(2023, 12, 1) << 62 << u"December 2023 to January 2024"_s;
    QTest::newRow("leap February") << QDate(2024, 2, 1) << 29 << u"February 2024"_s;
    QTest::newRow("a day less") << QDate(2024, 2, 1) << 28 << u"1 Feb 2024 to 28 Feb 2024"_s;
    QTest::newRow("not from the first on") << QDate(2024, 6, 2) << 29 << u"2 Jun 2024 to 30 Jun 2024"_s;
    QTest::newRow("one day") << QDate(2024, 6, 2) << 1 << u"2 Jun 2024"_s;
}

void TestReport::namesWholeMonths()
{
    QFETCH(QDate, first);
    QFETCH(int, days);
    CommunicationReport report;
    report.range = {first, days, QTimeZone::utc()};
    report.now = at(30, 12);
    QFETCH(QString, period);
    QCOMPARE(contentOf(report).title, u"Communication report, "_s + period);
}

void TestReport::putsTheWorstComponentFirst()
{
    CommunicationReport report = aReport();
    ReportedComponent worse = report.components.first();
    worse.name = u"Worse"_s;
    worse.row.major *= 2;
    ReportedComponent fine = report.components.first();
    fine.name = u"Fine"_s;
    fine.row.major = 0;
    report.components = {fine, report.components.first(), worse};
    const ReportTable table = componentsTable(report);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().cells.first(), u"Worse"_s);
    QVERIFY(table.remark.endsWith(u"Never affected: Fine."_s));
}

void TestReport::listsUpToANumber_data()
{
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<bool>("listed");
    QTest::newRow("none") << qsizetype(0) << false;
    QTest::newRow("as many as are read") << mostListedIncidents << true;
    QTest::newRow("one more") << mostListedIncidents + 1 << false;
}

void TestReport::listsUpToANumber()
{
    QFETCH(qsizetype, count);
    CommunicationReport report = aReport();
    report.incidents.fill(report.incidents.first(), count);
    QTEST(!incidentTables(report).isEmpty(), "listed");
    const QString remarks = contentOf(report).remarks.join(u' ');
    QCOMPARE(remarks.contains(u"CSV"_s), count > mostListedIncidents);
}

void TestReport::saysHowManyAreLeftOut()
{
    CommunicationReport report = aReport();
    QVERIFY(!renderReportHtml(report).contains("Left out"));
    report.untold = 3;
    QVERIFY(renderReportHtml(report).contains("Left out with their titles, as nothing of them is approved yet: 3."));
}

void TestReport::toldStatusIsThatOfWhatIsOut()
{
    Update draft = anUpdate(Status::Resolved, at(14, 9));
    draft.stage = Stage::Draft;
    const Incident incident = anIncident(u"Mail"_s, {anUpdate(Status::Identified, at(13, 9)), draft});
    const ReportedIncident reported = reportedIncident(incident, u"Example"_s, figuresOf(incident, at(20, 0)));
    QCOMPARE(reported.status, Status::Identified);
    QCOMPARE(reported.over, std::nullopt);
}

void TestReport::hasAStripForEachDay()
{
    const QList<OverviewDay> days{{ComponentStatus::MajorOutage, false, false},
                                  {ComponentStatus::MajorOutage, false, false},
                                  {ComponentStatus::Operational, true, false},
                                  {ComponentStatus::DegradedPerformance, false, false}};
    QCOMPARE(stripBars(days, {40, 10}),
             (QList<ReportBar>{{{0, 0, 20, 10}, ReportInk::High},
                               {{20, 8.5, 10, 1.5}, ReportInk::Ground},
                               {{30, 6, 10, 4}, ReportInk::Low}}));
    QCOMPARE(countBars({{1, 1, 0}, {0, 0, 0}}, {20, 11}),
             (QList<ReportBar>{{{0, 10, 20, 1}, ReportInk::Ground},
                               {{1, 5, 8, 5}, ReportInk::Low},
                               {{1, 0, 8, 5}, ReportInk::High}}));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
