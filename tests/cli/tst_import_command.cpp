#include "tests/cli/samples.h"
#include "tests/cli/tool.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestImportCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsWhatIsNew();
    void findsNothingNewTheSecondTime();
    void growsWhatHasGrown();
    void readsStandardInput();
    void looksAtEachFileForItsFormat();
    void countsAnIncidentOfTwoFilesOnce();
    void plansWithoutWriting();
    void readsTheRestWhenAFileIsRefused();
    void failsWhenNothingCouldBeRead_data();
    void failsWhenNothingCouldBeRead();
    void takesThePageByHand();
    void keepsATitleFromSpeakingToTheTerminal();
};

namespace {

QJsonObject report(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

/// The ids of a report as how many there are of each, and its format.
QString counts(const Ran &ran)
{
    const QJsonObject json = report(ran);
    return u"%1: %2 added, %3 grown, %4 unchanged, %5 unreadable"_s.arg(json.value("format"_L1).toString())
        .arg(json.value("added"_L1).toArray().size())
        .arg(json.value("grown"_L1).toArray().size())
        .arg(json.value("unchanged"_L1).toArray().size())
        .arg(json.value("unreadable"_L1).toArray().size());
}

} // namespace

void TestImportCommand::addsWhatIsNew()
{
    const Tool tool;
    const Ran ran = tool.run({u"import"_s, u"--json"_s, tool.file(u"post.txt"_s, queuePost())});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(counts(ran), u"statuspage-text: 1 added, 0 grown, 0 unchanged, 0 unreadable"_s);
    QCOMPARE(report(ran).keys(), (QStringList{u"added"_s, u"format"_s, u"grown"_s, u"unchanged"_s, u"unreadable"_s}));
    const QByteArray id = report(ran).value("added"_L1).toArray().first().toString().toUtf8();
    QVERIFY(tool.run({u"list"_s}).out.startsWith(id + '\t'));
}

void TestImportCommand::findsNothingNewTheSecondTime()
{
    const Tool tool;
    const QString post = tool.file(u"post.txt"_s, queuePost());
    const Ran first = tool.run({u"import"_s, post});
    QVERIFY2(first.out.startsWith("added\t"), first.out.constData());
    const Ran before = tool.run({u"list"_s, u"--json"_s});
    const Ran second = tool.run({u"import"_s, post});
    QVERIFY2(second.out.startsWith("unchanged\t"), second.out.constData());
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(tool.run({u"list"_s, u"--json"_s}), before);
}

void TestImportCommand::growsWhatHasGrown()
{
    const Tool tool;
    QCOMPARE(tool.run({u"import"_s, u"-"_s}, queuePost()).exitCode, 0);
    const Ran ran = tool.run({u"import"_s, u"--json"_s, u"-"_s}, grownQueuePost());
    QCOMPARE(counts(ran), u"statuspage-text: 0 added, 1 grown, 0 unchanged, 0 unreadable"_s);
    const QJsonArray list = QJsonDocument::fromJson(tool.run({u"list"_s, u"--json"_s}).out).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject().value("updates"_L1).toInt(), 2);
}

void TestImportCommand::readsStandardInput()
{
    const Tool tool;
    QCOMPARE(counts(tool.run({u"import"_s, u"--json"_s, u"-"_s}, statusPageJson())),
             u"statuspage-json: 1 added, 0 grown, 0 unchanged, 0 unreadable"_s);
}

void TestImportCommand::looksAtEachFileForItsFormat()
{
    const Tool tool;
    const QString text = tool.file(u"one.json"_s, portalPost());
    const QString json = tool.file(u"two.txt"_s, statusPageJson());
    QCOMPARE(counts(tool.run({u"import"_s, u"--json"_s, text, json})),
             u"statuspage-text,statuspage-json: 2 added, 0 grown, 0 unchanged, 0 unreadable"_s);
}

void TestImportCommand::countsAnIncidentOfTwoFilesOnce()
{
    const Tool tool;
    const QString early = tool.file(u"early.txt"_s, queuePost());
    const QString late = tool.file(u"late.txt"_s, grownQueuePost());
    QCOMPARE(counts(tool.run({u"import"_s, u"--json"_s, early, late, early})),
             u"statuspage-text: 1 added, 0 grown, 0 unchanged, 0 unreadable"_s);
}

void TestImportCommand::plansWithoutWriting()
{
    const Tool tool;
    const QString post = tool.file(u"post.txt"_s, queuePost());
    const Ran planned = tool.run({u"import"_s, u"--plan"_s, post});
    QCOMPARE(planned.exitCode, 0);
    QVERIFY(!QFileInfo::exists(tool.storeFile()));

    QCOMPARE(tool.run({u"import"_s, post}), planned);
    const Ran before = tool.run({u"list"_s, u"--json"_s});
    const Ran grown = tool.run({u"import"_s, u"--plan"_s, u"-"_s}, grownQueuePost());
    QVERIFY2(grown.out.startsWith("grown\t"), grown.out.constData());
    QCOMPARE(tool.run({u"list"_s, u"--json"_s}), before);
}

void TestImportCommand::readsTheRestWhenAFileIsRefused()
{
    const Tool tool;
    const QString good = tool.file(u"good.txt"_s, queuePost());
    const QString bad = tool.file(u"bad.bin"_s, QByteArray(2000, '\0'));
    const QString missing = tool.path(u"missing.txt"_s);
    const Ran ran = tool.run({u"import"_s, u"--json"_s, bad, good, missing});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(counts(ran), u"statuspage-text: 1 added, 0 grown, 0 unchanged, 2 unreadable"_s);
    const QJsonArray unreadable = report(ran).value("unreadable"_L1).toArray();
    QCOMPARE(unreadable.at(0).toObject().value("file"_L1).toString(), bad);
    QCOMPARE(unreadable.at(1).toObject().value("file"_L1).toString(), missing);
    QCOMPARE(unreadable.at(1).toObject().keys(), (QStringList{u"file"_s, u"where"_s, u"why"_s}));
    QCOMPARE(ran.err.count('\n'), 2);
    QVERIFY(ran.err.contains(bad.toUtf8()) && ran.err.contains(missing.toUtf8()));
}

void TestImportCommand::failsWhenNothingCouldBeRead_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("blank") << QByteArray(" \n\n") << QStringList();
    QTest::newRow("binary") << QByteArray(4000, '\0') << QStringList();
    QTest::newRow("json cut in the middle") << statusPageJson().left(400) << QStringList();
    QTest::newRow("page where json was promised")
        << QByteArray("<!doctype html><title>Status</title>") << QStringList{u"--as"_s, u"statuspage-json"_s};
    QTest::newRow("text where json was promised") << queuePost() << QStringList{u"--as"_s, u"statuspage-json"_s};
}

void TestImportCommand::failsWhenNothingCouldBeRead()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, options);
    const Tool tool;
    const QString file = tool.file(u"post"_s, document);
    const Ran ran = tool.run(QStringList{u"import"_s} + options + QStringList{file});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.startsWith("noticedesk-cli: " + file.toUtf8()), ran.err.constData());
}

void TestImportCommand::takesThePageByHand()
{
    const Tool tool;
    QCOMPARE(tool.run({u"import"_s, u"--page"_s, u"Example Post"_s, u"-"_s}, queuePost()).exitCode, 0);
    const QJsonArray list = QJsonDocument::fromJson(tool.run({u"list"_s, u"--json"_s}).out).array();
    QCOMPARE(list.first().toObject().value("page"_L1).toString(), u"Example Post"_s);
}

void TestImportCommand::keepsATitleFromSpeakingToTheTerminal()
{
    const Tool tool;
    const QByteArray json = statusPageJson().replace("Search is slow", "Search\\u001b[31m\\tis\\nslow");
    const Ran imported = tool.run({u"import"_s, u"-"_s}, json);
    QCOMPARE(imported.exitCode, 0);
    for (const QByteArray &out : {imported.out, tool.run({u"list"_s}).out}) {
        QCOMPARE(out.count('\n'), 1);
        QVERIFY2(!out.contains('\x1b'), out.constData());
    }
}

QTEST_APPLESS_MAIN(TestImportCommand)
#include "tst_import_command.moc"
