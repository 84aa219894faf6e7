#include "app/timeline/csv.h"
#include "app/timeline/report.h"
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
    QVERIFY(html.contains("<td>unknown</td>"));
    QVERIFY(html.contains("<td>no update</td>"));
    QVERIFY(renderReportCsv(report).contains(",none,,,,,,,,,0,0,"));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
