#include "tests/cli/filledstore.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestCheckCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksAPostWithoutStoringIt();
    void checksAnIncidentOfTheStore();
    void tellsAProgramEverything();
    void endsInOneWhereThereIsAnError();
    void worksWithoutADictionary();
    void refusesWhatCannotBeRead();
};

namespace {

/// Without a dictionary, so that the words of the machine's own do not matter.
Ran runBare(const QStringList &arguments, const QByteArray &input = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_DIRS"_s, u"/nowhere"_s);
    environment.remove(u"DICPATH"_s);
    return Tool::runBare(arguments, input, environment);
}

QByteArray post(const QByteArray &body)
{
    return "Mail is delayed\nIncident Report for Example Mail\nResolved\n" + body
        + "\nPosted Jun 12, 2025 - 10:05 UTC\nThis incident affected: Outbound mail.\n";
}

QByteArray goodPost()
{
    return post("Mail was late from 09:20 to 10:00 UTC. Nothing was lost.");
}

} // namespace

void TestCheckCommand::checksAPostWithoutStoringIt()
{
    const Tool tool;
    const QString file = tool.file(u"post.txt"_s, post("Mail was late from 09:20 to 10:00. Some users wait."));
    const Ran ran = runBare({u"--store"_s, tool.storeFile(), u"check"_s, file});
    QCOMPARE(ran.out,
             QByteArray("Mail is delayed\n"
                        "2025-06-12T10:05:00.000Z, Resolved\n"
                        "  error   body 1:20    “09:20” names no zone, and readers live in several. (zone-missing)\n"
                        "    Fix: Add the zone of the page\n"
                        "  hint    body 1:36    “Some users” leaves readers to guess whether they are meant. Say how "
                        "many, or which. (scope-vague)\n"));
    QVERIFY(!QFileInfo::exists(tool.storeFile()));
}

void TestCheckCommand::checksAnIncidentOfTheStore()
{
    const Tool tool;
    QCOMPARE(tool.run({u"import"_s, u"-"_s}, goodPost()).exitCode, 0);
    const Ran ran = runBare({u"--store"_s, tool.storeFile(), u"check"_s, idOf(tool, u"delayed"_s)});
    QCOMPARE(ran.out, QByteArray("Mail is delayed\n"));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(runBare({u"check"_s, u"-"_s}, goodPost()).out, ran.out);
}

void TestCheckCommand::tellsAProgramEverything()
{
    const Ran ran = runBare({u"check"_s, u"--json"_s, u"-"_s}, post("Late from 09:20 to 10:00."));
    const QJsonObject incident = QJsonDocument::fromJson(ran.out)["incidents"_L1].toArray().first().toObject();
    QCOMPARE(incident["title"_L1].toString(), u"Mail is delayed"_s);
    QJsonObject finding = incident["findings"_L1].toArray().first().toObject();
    QCOMPARE(finding.take("digest"_L1).toString().size(), 64);
    QVERIFY(!finding.take("update"_L1).toString().isEmpty());
    const QJsonObject fix{{u"label"_s, u"Add the zone of the page"_s},
                          {u"field"_s, u"body"_s},
                          {u"by_hand"_s, false},
                          {u"begin"_s, 10},
                          {u"length"_s, 14},
                          {u"text"_s, u"09:20 UTC to 10:00 UTC"_s}};
    QCOMPARE(finding,
             (QJsonObject{{u"rule"_s, u"zone-missing"_s},
                          {u"grade"_s, u"error"_s},
                          {u"posted_at"_s, u"2025-06-12T10:05:00.000Z"_s},
                          {u"field"_s, u"body"_s},
                          {u"begin"_s, 10},
                          {u"length"_s, 5},
                          {u"line"_s, 1},
                          {u"column"_s, 11},
                          {u"text"_s, u"09:20"_s},
                          {u"reason"_s, u"“09:20” names no zone, and readers live in several."_s},
                          {u"fixes"_s, QJsonArray{fix}}}));
}

void TestCheckCommand::endsInOneWhereThereIsAnError()
{
    const Ran one = runBare({u"check"_s, u"-"_s}, post("Late from 09:20 to 10:00."));
    QCOMPARE(one.exitCode, 1);
    QVERIFY2(one.err.endsWith("noticedesk-cli: 1 finding of grade error must be mended.\n"), one.err.constData());
    const Ran two = runBare({u"check"_s, u"-"_s}, post("Late from 09:20 to 10:00, see 10.0.0.1."));
    QVERIFY2(two.err.endsWith("noticedesk-cli: 2 findings of grade error must be mended.\n"), two.err.constData());
    QCOMPARE(runBare({u"check"_s, u"-"_s}, goodPost()).exitCode, 0);
}

void TestCheckCommand::worksWithoutADictionary()
{
    const Ran ran = runBare({u"check"_s, u"-"_s}, post("Mail was laet from 09:20 to 10:00 UTC."));
    QCOMPARE(ran.out, QByteArray("Mail is delayed\n"));
    QVERIFY2(ran.err.contains("There is no dictionary for the language “en”"), ran.err.constData());
    QCOMPARE(ran.exitCode, 0);
}

void TestCheckCommand::refusesWhatCannotBeRead()
{
    const Tool tool;
    const Ran ran = tool.run({u"check"_s, u"-"_s}, "no post at all");
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
}

QTEST_APPLESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
