#include "tests/cli/filledstore.h"

#include <QDir>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestSiteCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesASiteAndThenWhatChanged();
    void needsThePageWhereThereAreSeveral();
    void refusesSomebodysFolder();
    void saysWhatIsWrongWithTheCommandLine_data();
    void saysWhatIsWrongWithTheCommandLine();
};

void TestSiteCommand::writesASiteAndThenWhatChanged()
{
    const Tool tool;
    save(tool, {numbered(1), numbered(2)});
    const QString folder = tool.path(u"site"_s);
    QCOMPARE(tool.run({u"site"_s, folder}), (Ran{0, "Incidents: 2. Files written: 10. Pages removed: 0.\n", {}}));
    QCOMPARE(QDir(folder + u"/incidents"_s).entryList(QDir::Files).size(), 4);
    QVERIFY(bytesOf(folder + u"/index.html"_s).contains("Incident 2"));
    save(tool, {numbered(3)});
    QCOMPARE(tool.run({u"site"_s, folder}), (Ran{0, "Incidents: 3. Files written: 7. Pages removed: 0.\n", {}}));
    QCOMPARE(tool.run({u"site"_s, folder, u"--since"_s, u"2024-07-01"_s}).out,
             QByteArray("Incidents: 0. Files written: 4. Pages removed: 3.\n"));
}

void TestSiteCommand::needsThePageWhereThereAreSeveral()
{
    const Tool tool;
    save(tool, {numbered(1)});
    const auto store = SqliteStore::open(tool.storeFile());
    QVERIFY((*store)->save({{aPage(u"Example Web"_s)}, {}, {}, {}}, aDrafter()));
    const QString folder = tool.path(u"site"_s);
    const Ran refused = tool.run({u"site"_s, folder});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("--page"));
    QVERIFY(!QDir(folder).exists());
    QCOMPARE(tool.run({u"site"_s, folder, u"--page"_s, u"Nowhere"_s}).exitCode, 1);
    QCOMPARE(tool.run({u"site"_s, folder, u"--page"_s, u"Example Mail"_s}).exitCode, 0);
    QVERIFY(bytesOf(folder + u"/index.html"_s).contains("Incident 1"));
}

void TestSiteCommand::refusesSomebodysFolder()
{
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran refused = tool.run({u"site"_s, tool.path(QString())}); // where the store is
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("Nothing was written"));
    QVERIFY(!QDir(tool.path(u"incidents"_s)).exists());
}

void TestSiteCommand::saysWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList{};
    QTest::newRow("an empty name") << QStringList{QString()};
    QTest::newRow("two folders") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no day") << QStringList{u"a"_s, u"--since"_s, u"June"_s};
    QTest::newRow("no page name") << QStringList{u"a"_s, u"--page"_s, QString()};
}

void TestSiteCommand::saysWhatIsWrongWithTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran ran = tool.run(QStringList{u"site"_s} + arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_APPLESS_MAIN(TestSiteCommand)
#include "tst_site_command.moc"
