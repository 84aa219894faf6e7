#include "tests/cli/samples.h"
#include "tests/cli/tool.h"

#include <QFileInfo>

using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestUsage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWrongUsageInOneLine_data();
    void refusesWrongUsageInOneLine();
    void refusesWhatCannotBeDoneInOneLine_data();
    void refusesWhatCannotBeDoneInOneLine();
    void helpsOnStandardOutput_data();
    void helpsOnStandardOutput();
    void usesTheDataFolderWithoutAStore();
    void staysQuietInThePlainLocale();
    void saysThatStandardOutputIsFull();
    void verifiesASoundStore();
    void backsUpToANewFileOnly();
};

namespace {

void compareRefusal(const Ran &ran, int exitCode)
{
    QCOMPARE(ran.exitCode, exitCode);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("noticedesk-cli: "), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(ran.err.endsWith('\n'));
}

} // namespace

void TestUsage::refusesWrongUsageInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"publish"_s};
    QTest::newRow("unknown option") << QStringList{u"--fast"_s, u"list"_s};
    QTest::newRow("store without file") << QStringList{u"--store"_s};
    QTest::newRow("store without a name") << QStringList{u"--store"_s, QString(), u"list"_s};
    QTest::newRow("import without file") << QStringList{u"import"_s};
    QTest::newRow("import of unknown format") << QStringList{u"import"_s, u"--as"_s, u"docx"_s, u"-"_s};
    QTest::newRow("import in no zone") << QStringList{u"import"_s, u"--zone"_s, u"Mars/Base"_s, u"-"_s};
    QTest::newRow("import with an option of list") << QStringList{u"import"_s, u"--search"_s, u"a"_s, u"-"_s};
    QTest::newRow("list of something") << QStringList{u"list"_s, u"mail"_s};
    QTest::newRow("search without text") << QStringList{u"list"_s, u"--search"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s};
    QTest::newRow("show two") << QStringList{u"show"_s, u"01"_s, u"02"_s};
    QTest::newRow("export without format") << QStringList{u"export"_s, u"01"_s};
    QTest::newRow("export as unknown format") << QStringList{u"export"_s, u"01"_s, u"--as"_s, u"pdf"_s};
    QTest::newRow("export nothing") << QStringList{u"export"_s, u"--as"_s, u"text"_s};
    QTest::newRow("export with unknown labels")
        << QStringList{u"export"_s, u"01"_s, u"--as"_s, u"text"_s, u"--labels"_s, u"often"_s};
    QTest::newRow("export to a file without name")
        << QStringList{u"export"_s, u"01"_s, u"--as"_s, u"text"_s, u"--output"_s, QString()};
    QTest::newRow("check nothing") << QStringList{u"check"_s};
    QTest::newRow("check two") << QStringList{u"check"_s, u"a"_s, u"b"_s};
    QTest::newRow("backup to nowhere") << QStringList{u"backup"_s};
    QTest::newRow("backup to two files") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
    QTest::newRow("verify something") << QStringList{u"verify"_s, u"a"_s};
}

void TestUsage::refusesWrongUsageInOneLine()
{
    QFETCH(QStringList, arguments);
    const Tool tool;
    compareRefusal(Tool::runBare(arguments), 2);
    QVERIFY(!QFileInfo::exists(tool.storeFile()));
}

void TestUsage::refusesWhatCannotBeDoneInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list of a missing file") << QStringList{u"--store"_s, u"/nowhere/at all.noticedesk"_s, u"list"_s};
    QTest::newRow("import into a missing folder")
        << QStringList{u"--store"_s, u"/nowhere/at all.noticedesk"_s, u"import"_s, u"-"_s};
    QTest::newRow("list of a folder") << QStringList{u"--store"_s, u"/"_s, u"list"_s};
    QTest::newRow("check an incident of a missing file")
        << QStringList{u"--store"_s, u"/nowhere/at all.noticedesk"_s, u"check"_s, u"01"_s};
    QTest::newRow("check a folder") << QStringList{u"check"_s, u"/"_s};
    QTest::newRow("verify a file that is not ours")
        << QStringList{u"--store"_s, QStringLiteral(NOTICEDESK_CLI), u"verify"_s};
}

void TestUsage::refusesWhatCannotBeDoneInOneLine()
{
    QFETCH(QStringList, arguments);
    compareRefusal(Tool::runBare(arguments, queuePost()), 1);
}

void TestUsage::helpsOnStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("overview") << QStringList{u"--help"_s} << QByteArray("  verify   Read");
    QTest::newRow("short") << QStringList{u"-h"_s} << QByteArray("--store");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray(NOTICEDESK_VERSION);
    QTest::newRow("import") << QStringList{u"import"_s, u"--help"_s} << QByteArray("--plan");
    QTest::newRow("list") << QStringList{u"list"_s, u"--help"_s} << QByteArray("--search");
    QTest::newRow("show") << QStringList{u"show"_s, u"--help"_s} << QByteArray("--json");
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s} << QByteArray("--labels");
    QTest::newRow("timeline") << QStringList{u"timeline"_s, u"--help"_s} << QByteArray("--output <FILE>");
    QTest::newRow("figures") << QStringList{u"figures"_s, u"--help"_s}
                             << QByteArray("Usage: noticedesk-cli figures [options] [ID]\n");
    QTest::newRow("site") << QStringList{u"site"_s, u"--help"_s} << QByteArray("--since <DAY>");
    QTest::newRow("report") << QStringList{u"report"_s, u"--help"_s} << QByteArray("--from <DAY>");
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s}
                           << QByteArray("Usage: noticedesk-cli check [options] ID|FILE\n");
    QTest::newRow("backup") << QStringList{u"backup"_s, u"--help"_s}
                            << QByteArray("Usage: noticedesk-cli backup [options] FILE\n");
    QTest::newRow("verify") << QStringList{u"verify"_s, u"--help"_s}
                            << QByteArray("Usage: noticedesk-cli verify [options]\n");
}

void TestUsage::helpsOnStandardOutput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Ran ran = Tool::runBare(arguments);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.contains(word), ran.out.constData());
}

void TestUsage::usesTheDataFolderWithoutAStore()
{
    const Tool tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, tool.path(u"data"_s));

    compareRefusal(Tool::runBare({u"list"_s}, {}, environment), 1);
    const Ran imported = Tool::runBare({u"import"_s, u"-"_s}, queuePost(), environment);
    QCOMPARE(imported.err, QByteArray());
    QVERIFY(QFileInfo::exists(tool.path(u"data/noticedesk/incidents.noticedesk"_s)));
    QVERIFY(Tool::runBare({u"list"_s}, {}, environment).out.contains("Queue is slow"));
}

void TestUsage::staysQuietInThePlainLocale()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    const Tool tool;
    const QString post = tool.file(u"Störung.txt"_s, queuePost());
    const Ran ran = Tool::runBare({u"--store"_s, tool.storeFile(), u"import"_s, post}, {}, environment);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 0);
}

void TestUsage::saysThatStandardOutputIsFull()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(NOTICEDESK_CLI), {u"--help"_s});
    QVERIFY(process.waitForFinished());
    compareRefusal({process.exitCode(), {}, process.readAllStandardError()}, 1);
}

void TestUsage::verifiesASoundStore()
{
    const Tool tool;
    QCOMPARE(tool.run({u"import"_s, u"-"_s}, queuePost()).exitCode, 0);
    QCOMPARE(tool.run({u"verify"_s}), (Ran{0, tool.storeFile().toUtf8() + " is sound.\n", {}}));
}

void TestUsage::backsUpToANewFileOnly()
{
    const Tool tool;
    QCOMPARE(tool.run({u"import"_s, u"-"_s}, queuePost()).exitCode, 0);
    const QString copy = tool.path(u"copy.noticedesk"_s);
    QCOMPARE(tool.run({u"backup"_s, copy}), (Ran{0, {}, {}}));
    QCOMPARE(Tool::runBare({u"--store"_s, copy, u"list"_s}), tool.run({u"list"_s}));

    const QByteArray before = bytesOf(copy);
    compareRefusal(tool.run({u"backup"_s, copy}), 1);
    QCOMPARE(bytesOf(copy), before);
}

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
