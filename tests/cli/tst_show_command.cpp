#include "tests/cli/filledstore.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestShowCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAnIncidentToAPerson();
    void showsAnIncidentToAProgram();
    void takesTheBeginningOfAnIdentifier();
    void namesTheCandidatesOfAnAmbiguousBeginning();
    void refusesWhatIsNoIdentifier_data();
    void refusesWhatIsNoIdentifier();
};

void TestShowCommand::showsAnIncidentToAPerson()
{
    const Tool tool;
    importAll(tool);
    const QByteArray shown = tool.run({u"show"_s, idOf(tool, u"queue"_s)}).out;
    const QByteArray end = "Page: Example Mail\n"
                           "Status: Resolved\n"
                           "Impact: none (inferred: severity)\n"
                           "Components: Outbound mail\n"
                           "\n"
                           "2025-06-12T10:05:00.000Z, Resolved, posted\n"
                           "Delivery is back to normal.\n"
                           "\n"
                           "2025-06-12T09:20:00.000Z, Investigating, posted\n"
                           "We are looking into slow delivery.\n";
    QVERIFY2(shown.startsWith("Queue is slow\n"), shown.constData());
    QVERIFY2(shown.endsWith(end), shown.constData());
}

void TestShowCommand::showsAnIncidentToAProgram()
{
    const Tool tool;
    importAll(tool);
    const Ran ran = tool.run({u"show"_s, u"--json"_s, idOf(tool, u"search"_s)});
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject shown = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(shown.value("name"_L1).toString(), u"Search is slow"_s);
    QCOMPARE(shown.value("impact"_L1).toString(), u"minor"_s);
    const QJsonObject newest = shown.value("incident_updates"_L1).toArray().first().toObject();
    QCOMPARE(newest.value("display_at"_L1).toString(), u"2025-06-14T09:00:00.000Z"_s);
    QCOMPARE(newest.value("affected_components"_L1).toArray().first()["old_status"_L1].toString(),
             u"degraded_performance"_s);
    QCOMPARE(tool.run({u"show"_s, u"--json"_s, idOf(tool, u"search"_s)}), ran);
}

void TestShowCommand::takesTheBeginningOfAnIdentifier()
{
    const Tool tool;
    importAll(tool);
    const QString id = idOf(tool, u"portal"_s);
    const Ran whole = tool.run({u"show"_s, id});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(tool.run({u"show"_s, id.left(20)}), whole);
    QCOMPARE(tool.run({u"show"_s, id.toUpper()}), whole);
}

void TestShowCommand::namesTheCandidatesOfAnAmbiguousBeginning()
{
    const Tool tool;
    save(tool, {numbered(1), numbered(2)});
    const Ran ran = tool.run({u"show"_s, u"0190"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("0190aaaa-0000-7000-8000-000000000001 (Incident 1), "
                              "0190aaaa-0000-7000-8000-000000000002 (Incident 2)"),
             ran.err.constData());
}

void TestShowCommand::refusesWhatIsNoIdentifier_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("no hexadecimal digit") << u"xyz"_s;
    QTest::newRow("wildcard") << u"%"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("nobody's") << u"ffffffff"_s;
    QTest::newRow("too long") << u"0190aaaa-0000-7000-8000-0000000000011"_s;
}

void TestShowCommand::refusesWhatIsNoIdentifier()
{
    QFETCH(QString, id);
    const Tool tool;
    save(tool, {numbered(1)});
    for (const QStringList &command :
         {QStringList{u"show"_s, id}, QStringList{u"export"_s, u"--as"_s, u"text"_s, id}}) {
        const Ran ran = tool.run(command);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.out, QByteArray());
        QCOMPARE(ran.err.count('\n'), 1);
    }
}

QTEST_APPLESS_MAIN(TestShowCommand)
#include "tst_show_command.moc"
