#include "tests/cli/filledstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestTimelineCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsAPicture();
    void answersTheTableOfThePicture();
    void keepsHostileTextInItsCell();
    void saysWhatIsWrongWithTheCommandLine_data();
    void saysWhatIsWrongWithTheCommandLine();
};

void TestTimelineCommand::drawsAPicture()
{
    const Tool tool;
    importAll(tool);
    const QString id = idOf(tool, u"queue"_s);
    const Ran out = tool.run({u"timeline"_s, id, u"--as"_s, u"svg"_s});
    QCOMPARE(out.exitCode, 0);
    QVERIFY(out.out.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    QVERIFY(out.out.contains(">Queue is slow</title>"));
    const QString file = tool.path(u"queue.svg"_s);
    QCOMPARE(tool.run({u"timeline"_s, id, u"--as"_s, u"svg"_s, u"--output"_s, file}), (Ran{0, {}, {}}));
    QCOMPARE(bytesOf(file), out.out);
}

void TestTimelineCommand::answersTheTableOfThePicture()
{
    const Tool tool;
    importAll(tool);
    const QString id = idOf(tool, u"queue"_s);
    const QByteArray text = tool.run({u"timeline"_s, id, u"--as"_s, u"text"_s}).out;
    QVERIFY2(text.contains("Phase\tInvestigating\t12 Jun 2025 09:20 UTC\t12 Jun 2025 10:05 UTC\t45 min\n"),
             text.constData());
    QVERIFY2(text.contains("Outbound mail\tAffected, level and time not known\tnot known\t\t\n"), text.constData());
    const QJsonObject json = QJsonDocument::fromJson(tool.run({u"timeline"_s, id, u"--as"_s, u"json"_s}).out).object();
    QCOMPARE(json["id"_L1].toString(), id);
    const QJsonObject phase = json["rows"_L1][0].toObject();
    QCOMPARE(phase["word"_L1].toString(), u"investigating"_s);
    QCOMPARE(phase["seconds"_L1].toInt(), 45 * 60);
    QCOMPARE(json["rows"_L1].toArray().size(), text.count('\n') - 4);
}

void TestTimelineCommand::keepsHostileTextInItsCell()
{
    const Tool tool;
    Incident incident = numbered(1);
    incident.updates.first().headline = u"a\tb\nPhase\t\x1b[31m</svg><script>"_s;
    save(tool, {incident});
    const Ran text = tool.run({u"timeline"_s, u"0190"_s, u"--as"_s, u"text"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(!text.out.contains('\x1b'));
    for (const QByteArray &line : text.out.split('\n').mid(3, 3))
        QCOMPARE(line.count('\t'), 4);
    QVERIFY(!tool.run({u"timeline"_s, u"0190"_s, u"--as"_s, u"svg"_s}).out.contains("<script"));
}

void TestTimelineCommand::saysWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no ID") << QStringList{u"timeline"_s, u"--as"_s, u"svg"_s} << 2;
    QTest::newRow("no format") << QStringList{u"timeline"_s, u"0190"_s} << 2;
    QTest::newRow("unknown format") << QStringList{u"timeline"_s, u"0190"_s, u"--as"_s, u"png"_s} << 2;
    QTest::newRow("no file name") << QStringList{u"timeline"_s, u"0190"_s,     u"--as"_s,
                                                 u"svg"_s,      u"--output"_s, QString()}
                                  << 2;
    QTest::newRow("nobody knows it") << QStringList{u"timeline"_s, u"ffff"_s, u"--as"_s, u"svg"_s} << 1;
    QTest::newRow("figures of nothing") << QStringList{u"figures"_s} << 2;
    QTest::newRow("figures of both") << QStringList{u"figures"_s,    u"0190"_s, u"--from"_s,
                                                    u"2024-06-01"_s, u"--to"_s, u"2024-06-30"_s}
                                     << 2;
    QTest::newRow("half a period") << QStringList{u"figures"_s, u"--from"_s, u"2024-06-01"_s} << 2;
    QTest::newRow("no such day") << QStringList{u"figures"_s, u"--from"_s, u"2024-06-01"_s, u"--to"_s, u"2024-06-31"_s}
                                 << 2;
    QTest::newRow("backwards") << QStringList{u"figures"_s, u"--from"_s, u"2024-06-02"_s, u"--to"_s, u"2024-06-01"_s}
                               << 2;
}

void TestTimelineCommand::saysWhatIsWrongWithTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const Tool tool;
    save(tool, {numbered(1)});
    const Ran ran = tool.run(arguments);
    QTEST(ran.exitCode, "exitCode");
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_APPLESS_MAIN(TestTimelineCommand)
#include "tst_timeline_command.moc"
