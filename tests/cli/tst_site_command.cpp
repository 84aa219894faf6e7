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
    void keepsToThePeriodAndToWhatWasChosen();
    void refusesWhatCannotBeInTheSite_data();
    void refusesWhatCannotBeInTheSite();
    void saysWhatIsNotOut();
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

void TestSiteCommand::keepsToThePeriodAndToWhatWasChosen()
{
    const Tool tool;
    Incident july = numbered(2);
    july.updates.first().postedAt = july.updates.first().postedAt.addMonths(1);
    save(tool, {numbered(1), july, numbered(0x10)});
    const QString folder = tool.path(u"site"_s);
    const auto run = [&](const QStringList &options) { return tool.run(QStringList{u"site"_s, folder} + options).out; };
    QVERIFY(run({}).startsWith("Incidents: 3."));
    QCOMPARE(run({u"--until"_s, u"2024-06-30"_s}), QByteArray("Incidents: 2. Files written: 5. Pages removed: 1.\n"));
    QVERIFY(bytesOf(folder + u"/index.html"_s).contains("Until Jun 30, 2024"));
    run({u"--until"_s, u"2024-06-30"_s, u"--language"_s, u"de"_s});
    QVERIFY(bytesOf(folder + u"/index.html"_s).contains("Bis 30. Juni 2024"));
    QVERIFY(run({u"--since"_s, u"2024-07-03"_s, u"--until"_s, u"2024-07-03"_s}).startsWith("Incidents: 1."));
    QVERIFY(bytesOf(folder + u"/index.html"_s).contains("Incident 2"));
    const QString one = u"0190aaaa-0000-7000-8000-000000000001"_s;
    QVERIFY(run({u"--incident"_s, one, u"--incident"_s, u"0190AAAA-0000-7000-8000-00000000001"_s})
                .startsWith("Incidents: 2. Files written: "));
    QVERIFY(run({u"--incident"_s, one}).endsWith("Pages removed: 1.\n"));
    const QByteArray index = bytesOf(folder + u"/index.html"_s);
    QVERIFY(index.contains("Selected notices of Example Mail") && index.contains("Incident 1<"));
    QVERIFY(!index.contains("Incident 2<") && !index.contains("Incident 16<"));
}

void TestSiteCommand::refusesWhatCannotBeInTheSite_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no such incident") << QStringList{u"--incident"_s, u"ffff"_s}
                                      << QByteArray("No incident's identifier begins with “ffff”");
    QTest::newRow("no identifier") << QStringList{u"--incident"_s, u"June"_s}
                                   << QByteArray("“june” is no identifier of an incident");
    QTest::newRow("an empty one") << QStringList{u"--incident"_s, QString()} << QByteArray("is no identifier");
    QTest::newRow("the beginning of several")
        << QStringList{u"--incident"_s, u"0190aaaa"_s} << QByteArray("the beginning of several identifiers");
    QTest::newRow("of another page than the site")
        << QStringList{u"--page"_s, u"Example Mail"_s, u"--incident"_s, u"0190aaaa-0000-7000-8000-000000000002"_s}
        << QByteArray("“Incident 2” is an incident of “Example Web”, and the site is that of “Example Mail”.");
    QTest::newRow("of two pages") << QStringList{u"--incident"_s, u"0190aaaa-0000-7000-8000-000000000002"_s,
                                                 u"--incident"_s, u"0190aaaa-0000-7000-8000-000000000001"_s}
                                  << QByteArray("“Incident 1” is an incident of “Example Mail”");
    QTest::newRow("withdrawn") << QStringList{u"--incident"_s, u"0190aaaa-0000-7000-8000-000000000003"_s}
                               << QByteArray("“Incident 3” is withdrawn");
}

void TestSiteCommand::refusesWhatCannotBeInTheSite()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const Tool tool;
    Incident other = numbered(2);
    other.page = aPage(u"Example Web"_s).id;
    Incident withdrawn = numbered(3);
    withdrawn.withdrawn = true;
    {
        const auto store = SqliteStore::open(tool.storeFile());
        QVERIFY((*store)->save({{aPage(u"Example Web"_s)}, {}, {}, {}}, aDrafter()));
    }
    save(tool, {numbered(1), other, withdrawn});
    const QString folder = tool.path(u"site"_s);
    const Ran refused = tool.run(QStringList{u"site"_s, folder} + arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(sentence), refused.err.constData());
    QVERIFY(!QDir(folder).exists());
}

void TestSiteCommand::saysWhatIsNotOut()
{
    const Tool tool;
    Incident draft = numbered(2);
    draft.updates.first().stage = Stage::Draft;
    save(tool, {numbered(1), draft});
    const Ran ran = tool.run(
        {u"site"_s, tool.path(u"site"_s), u"--incident"_s, draft.id.text(), u"--incident"_s, numbered(1).id.text()});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.startsWith("Incidents: 1."));
    QVERIFY2(ran.err.contains("Nothing of “Incident 2” is approved yet, so the site is without it."),
             ran.err.constData());
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
    QTest::newRow("no last day") << QStringList{u"a"_s, u"--until"_s, u"2024-06-31"_s};
    QTest::newRow("a period that ends before it begins")
        << QStringList{u"a"_s, u"--since"_s, u"2024-06-02"_s, u"--until"_s, u"2024-06-01"_s};
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
