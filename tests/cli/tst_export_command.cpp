#include "tests/cli/filledstore.h"

#include <QFileInfo>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestExportCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exportsTheSameBytesToAFile();
    void warnsOfWhatIsLost();
    void showsStatusLabelsAsAsked_data();
    void showsStatusLabelsAsAsked();
    void putsTheTimelineIntoAPageAsAsked();
    void setsTheNoticeInAShippedStyle_data();
    void setsTheNoticeInAShippedStyle();
    void refusesToExportDrafts();
    void keepsTheOldFileWhenWritingFails();
};

void TestExportCommand::exportsTheSameBytesToAFile()
{
    const Tool tool;
    importAll(tool);
    const QString id = idOf(tool, u"queue"_s);
    for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s, u"fragment"_s, u"mail"_s}) {
        const Ran out = tool.run({u"export"_s, id, u"--as"_s, format});
        QCOMPARE(out.exitCode, 0);
        QVERIFY(out.out.contains("Queue is slow"));
        QCOMPARE(tool.run({u"export"_s, id, u"--as"_s, format, u"--output"_s, tool.path(format)}), (Ran{0, {}, {}}));
        QCOMPARE(bytesOf(tool.path(format)), out.out);
    }
    QCOMPARE(bytesOf(tool.path(u"text"_s)), grownQueuePost());
}

void TestExportCommand::warnsOfWhatIsLost()
{
    const Tool tool;
    Incident incident = numbered(1);
    incident.updates.first().headline = u"First words"_s;
    save(tool, {incident});
    const Ran ran = tool.run({u"export"_s, u"0190"_s, u"--as"_s, u"json"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.err.contains("Headlines"), ran.err.constData());
    QVERIFY(ran.out.startsWith('{'));
}

void TestExportCommand::showsStatusLabelsAsAsked_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<bool>("shown");
    QTest::newRow("auto, without headlines") << u"auto"_s << true;
    QTest::newRow("always") << u"always"_s << true;
    QTest::newRow("never") << u"never"_s << false;
}

void TestExportCommand::showsStatusLabelsAsAsked()
{
    QFETCH(QString, labels);
    const Tool tool;
    importAll(tool);
    const Ran ran = tool.run({u"export"_s, idOf(tool, u"queue"_s), u"--as"_s, u"text"_s, u"--labels"_s, labels});
    QCOMPARE(ran.exitCode, 0);
    QTEST(ran.out.contains("\nResolved\n"), "shown");
}

void TestExportCommand::putsTheTimelineIntoAPageAsAsked()
{
    const Tool tool;
    importAll(tool);
    const QStringList asPage{u"export"_s, idOf(tool, u"queue"_s), u"--as"_s, u"html"_s};
    QVERIFY(!tool.run(asPage).out.contains("<svg"));
    QVERIFY(tool.run(asPage + QStringList{u"--timeline"_s}).out.contains("<svg"));
}

void TestExportCommand::setsTheNoticeInAShippedStyle_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("hasPageLine");
    QTest::newRow("post") << QStringList{u"--style"_s, u"post"_s} << 0 << true;
    QTest::newRow("letter") << QStringList{u"--style"_s, u"letter"_s} << 0 << false;
    QTest::newRow("in German") << QStringList{u"--language"_s, u"de"_s} << 0 << false;
    QTest::newRow("no such style") << QStringList{u"--style"_s, u"baroque"_s} << 2 << false;
}

void TestExportCommand::setsTheNoticeInAShippedStyle()
{
    QFETCH(QStringList, wishes);
    const Tool tool;
    importAll(tool);
    const Ran ran = tool.run(QStringList{u"export"_s, idOf(tool, u"queue"_s), u"--as"_s, u"text"_s} + wishes);
    QTEST(ran.exitCode, "exitCode");
    QTEST(ran.out.contains("\nIncident Report for "), "hasPageLine");
}

void TestExportCommand::refusesToExportDrafts()
{
    const Tool tool;
    Incident incident = numbered(1);
    incident.updates.first().stage = Stage::Draft;
    save(tool, {incident});
    const QString target = tool.file(u"notice.txt"_s, "what was there");
    const Ran ran = tool.run({u"export"_s, u"0190"_s, u"--as"_s, u"text"_s, u"--output"_s, target});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("Incident 1"), ran.err.constData());
    QCOMPARE(bytesOf(target), QByteArray("what was there"));
}

void TestExportCommand::keepsTheOldFileWhenWritingFails()
{
    const Tool tool;
    importAll(tool);
    const Ran ran = tool.run({u"export"_s, idOf(tool, u"queue"_s), u"--as"_s, u"text"_s, u"--output"_s,
                              tool.path(u"no folder/notice.txt"_s)});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(!QFileInfo::exists(tool.path(u"no folder"_s)));
}

QTEST_APPLESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
