#include "tests/cli/filledstore.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// `export --as bundle` on one desk, `import` on another.
class TestBundleCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesIncidentsToAnotherDesk();
    void saysThatItIsNotForReaders();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void writesNothingIfOneIsMissing();
};

void TestBundleCommand::movesIncidentsToAnotherDesk()
{
    const Tool there;
    importAll(there);
    Incident draft = numbered(1);
    draft.updates.first().stage = Stage::Draft;
    save(there, {draft});
    const QStringList ids{idOf(there, u"queue"_s), u"0190aaaa"_s};
    const QString file = there.path(u"bundle.json"_s);
    QCOMPARE(
        there.run(QStringList{u"export"_s} + ids + QStringList{u"--as"_s, u"bundle"_s, u"--output"_s, file}).exitCode,
        0);

    const Tool here;
    const Ran read = here.run({u"import"_s, u"--json"_s, file});
    QCOMPARE(read.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(read.out).object();
    QCOMPARE(report[u"format"_s].toString(), u"bundle"_s);
    QCOMPARE(report[u"added"_s].toArray().size(), 2);
    for (const QString &id : ids)
        QCOMPARE(here.run({u"show"_s, id, u"--json"_s}), there.run({u"show"_s, id, u"--json"_s}));
    const QJsonObject again = QJsonDocument::fromJson(here.run({u"import"_s, u"--json"_s, file}).out).object();
    QCOMPARE(again[u"unchanged"_s].toArray().size(), 2);
    QCOMPARE(bytesOf(file), here.run(QStringList{u"export"_s} + ids + QStringList{u"--as"_s, u"bundle"_s}).out);
}

void TestBundleCommand::saysThatItIsNotForReaders()
{
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran ran = tool.run({u"export"_s, u"0190aaaa"_s, u"--as"_s, u"bundle"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.err.contains("not for readers"), ran.err.constData());
}

void TestBundleCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no incident") << QStringList{u"--as"_s, u"bundle"_s};
    QTest::newRow("a style") << QStringList{u"0190aaaa"_s, u"--as"_s, u"bundle"_s, u"--style"_s, u"letter"_s};
    QTest::newRow("a timeline") << QStringList{u"0190aaaa"_s, u"--as"_s, u"bundle"_s, u"--timeline"_s};
    QTest::newRow("two incidents in another format") << QStringList{u"0190aaaa"_s, u"0190aaab"_s, u"--as"_s, u"text"_s};
}

void TestBundleCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran ran = tool.run(QStringList{u"export"_s} + arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
}

void TestBundleCommand::writesNothingIfOneIsMissing()
{
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran ran = tool.run(
        {u"export"_s, u"0190aaaa"_s, u"0777"_s, u"--as"_s, u"bundle"_s, u"--output"_s, tool.path(u"bundle.json"_s)});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(!QFile::exists(tool.path(u"bundle.json"_s)));
}

QTEST_APPLESS_MAIN(TestBundleCommand)
#include "tst_bundle_command.moc"
