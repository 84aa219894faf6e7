#include "tests/cli/filledstore.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestReportCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsAsCsvAndHtml();
    void takesWindowsThatBeganBefore();
    void leavesOutWhatNobodyWasTold();
    void saysWhatIsWrongWithTheCommandLine_data();
    void saysWhatIsWrongWithTheCommandLine();
};

namespace {

QStringList june(const QString &format)
{
    return {u"report"_s, u"--from"_s, u"2025-06-01"_s, u"--to"_s, u"2025-06-30"_s, u"--as"_s, format};
}

} // namespace

void TestReportCommand::reportsAsCsvAndHtml()
{
    const Tool tool;
    importAll(tool);
    const Ran csv = tool.run(june(u"csv"_s));
    QCOMPARE(csv.exitCode, 0);
    QList<QByteArray> lines = csv.out.split('\n');
    QCOMPARE(lines.size(), 5); // the headings, three incidents, the last line end
    QVERIFY(lines.at(1).contains("Queue is slow") && lines.at(2).contains("Portal is down")
            && lines.at(3).contains("Search is slow"));
    const QString file = tool.path(u"june.html"_s);
    QCOMPARE(tool.run(june(u"html"_s) + QStringList{u"--output"_s, file}), (Ran{0, {}, {}}));
    const QByteArray html = bytesOf(file);
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\""));
    QVERIFY(html.contains("Communication report, June 2025"));
    QVERIFY(html.contains("<th scope=\"row\">Search is slow</th>"));
}

void TestReportCommand::takesWindowsThatBeganBefore()
{
    const Tool tool;
    Incident incident = numbered(1);
    incident.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::MajorOutage, {at(1, 0).addDays(-60), at(1, 12)}}};
    const auto store = SqliteStore::open(tool.storeFile());
    QVERIFY((*store)->save({{aPage()}, {aComponent(u"Mail"_s)}, {incident}, {}}, aDrafter()));
    const Ran ran =
        tool.run({u"report"_s, u"--from"_s, u"2024-06-01"_s, u"--to"_s, u"2024-06-01"_s, u"--as"_s, u"html"_s});
    QVERIFY2(ran.out.contains("<td class=\"number\">50.00 %</td>"), ran.out.constData());
    QVERIFY(!ran.out.contains("Incident 1"));
}

void TestReportCommand::leavesOutWhatNobodyWasTold()
{
    const Tool tool;
    Incident untold = numbered(2);
    untold.title = u"Nobody knows this"_s;
    for (Update &update : untold.updates)
        update.stage = Stage::InReview;
    save(tool, {numbered(1), untold});
    const QStringList june2024{u"report"_s, u"--from"_s, u"2024-06-01"_s, u"--to"_s, u"2024-06-30"_s, u"--as"_s};
    const Ran html = tool.run(june2024 + QStringList{u"html"_s});
    QVERIFY2(html.out.contains("Incident 1"), html.out.constData());
    QVERIFY(html.out.contains("nothing of them is approved yet: 1."));
    const Ran csv = tool.run(june2024 + QStringList{u"csv"_s});
    QVERIFY(csv.out.contains("Incident 1"));
    for (const Ran &ran : {html, csv})
        QVERIFY(!ran.out.contains("Nobody knows this"));
}

void TestReportCommand::saysWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no period") << QStringList{u"report"_s, u"--as"_s, u"csv"_s};
    QTest::newRow("no format") << june(QString());
    QTest::newRow("unknown format") << june(u"pdf"_s);
    QTest::newRow("an ID") << june(u"csv"_s) + QStringList{u"0190"_s};
    QTest::newRow("no file name") << june(u"csv"_s) + QStringList{u"--output"_s, QString()};
}

void TestReportCommand::saysWhatIsWrongWithTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran ran = tool.run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_APPLESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
