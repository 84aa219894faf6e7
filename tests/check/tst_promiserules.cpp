#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestPromiseRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForTheNextUpdate_data();
    void asksForTheNextUpdate() { checkTextRow(); }
    void takesAPromiseThatIsSet();
    void knowsAPromiseThatIsPast_data();
    void knowsAPromiseThatIsPast();
    void ownsAPromiseThatWasMissed_data();
    void ownsAPromiseThatWasMissed();
    void hearsSilence_data();
    void hearsSilence();
    void hearsThatTheFirstWordCameLate();
};

void TestPromiseRules::asksForTheNextUpdate_data()
{
    textColumns();
    const auto missing = [](const char *name, Status status, const QString &text, const QStringList &marks) {
        textRow(name, Rule::NextUpdateMissing, status, text, marks);
    };
    missing("no word of it", Status::Investigating, u"Mail is late."_s, {u"-"_s});
    missing("in words, with a time", Status::Investigating, u"Mail is late. We will post an update by 16:00 UTC."_s,
            {});
    missing("in words, with a length", Status::Investigating, u"Mail is late. Next update in two hours."_s, {});
    missing("in a section", Status::Investigating, u"Mail is late.\n\nNext update by -\nFriday, 9:00 UTC"_s, {});
    missing("a time of something else", Status::Investigating, u"Mail has been late since 9:00 UTC."_s, {u"-"_s});
    missing("watched", Status::Monitoring, u"Mail flows again."_s, {u"-"_s});
    missing("over", Status::Resolved, u"Mail flows again."_s, {});
    missing("vague is another rule", Status::Investigating, u"We will post an update as soon as possible."_s, {});

    const auto vague = [](const char *name, const QString &text, const QStringList &marks) {
        textRow(name, Rule::NextUpdateVague, Status::Investigating, text, marks);
    };
    vague("as soon as possible", u"We will post an update as soon as possible."_s, {u"as soon as possible"_s});
    vague("shortly", u"More information will follow shortly."_s, {u"shortly"_s});
    vague("soon, with a time", u"We will update you soon, at 16:00 UTC at the latest."_s, {});
    vague("soon, of something else", u"Mail will soon flow. Next update in an hour."_s, {});
}

void TestPromiseRules::takesAPromiseThatIsSet()
{
    Update draft = aDraft(Status::Investigating, u"Mail is late."_s);
    draft.promise = Promise{at(27, 16)};
    QCOMPARE(marksInLast(Rule::NextUpdateMissing, {draft}), QStringList());
}

void TestPromiseRules::knowsAPromiseThatIsPast_data()
{
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("past");
    QTest::newRow("to come") << at(27, 16) << Stage::Draft << false;
    QTest::newRow("now") << at(27, 15) << Stage::Draft << true;
    QTest::newRow("past when it is sent") << at(27, 14, 30) << Stage::Draft << true;
    QTest::newRow("past since it was posted") << at(27, 14, 30) << Stage::Posted << false;
    QTest::newRow("past when it was posted") << at(27, 13) << Stage::Posted << true;
}

void TestPromiseRules::knowsAPromiseThatIsPast()
{
    QFETCH(QDateTime, due);
    QFETCH(Stage, stage);
    Update draft = aDraft(Status::Investigating, u"Mail is late."_s);
    draft.promise = Promise{due};
    draft.stage = stage;
    QTEST(!marksInLast(Rule::PromiseInThePast, {draft}).isEmpty(), "past");
}

void TestPromiseRules::ownsAPromiseThatWasMissed_data()
{
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<Status>("before");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("asked");
    const QString body = u"Mail is late."_s;
    QTest::newRow("missed") << at(27, 13, 59) << Status::Investigating << body << true;
    QTest::newRow("kept to the minute") << at(27, 14) << Status::Investigating << body << false;
    QTest::newRow("owned") << at(27, 13) << Status::Investigating << u"We are sorry for the wait."_s << false;
    QTest::newRow("promised after the end") << at(27, 13) << Status::Resolved << body << false;
}

void TestPromiseRules::ownsAPromiseThatWasMissed()
{
    QFETCH(QDateTime, due);
    QFETCH(Status, before);
    QFETCH(QString, body);
    Update earlier = anUpdate(before, at(27, 12));
    earlier.promise = Promise{due};
    const Update draft = aDraft(Status::Investigating, body);
    const IncidentCheck check(incidentWith({earlier, draft}), circumstances());
    const QList<Finding> found = ofRule(Rule::PromiseMissed, check.findings(draft));
    QTEST(!found.isEmpty(), "asked");
    if (!found.isEmpty()) {
        const Update owned = aDraft(Status::Investigating, mended(body, found.first().fixes.first()));
        QCOMPARE(ofRule(Rule::PromiseMissed, check.findings(owned)).size(), 0);
    }
}

void TestPromiseRules::hearsSilence_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<std::optional<int>>("promised"); // minutes after the update before
    QTest::addColumn<bool>("silent");
    const std::optional<int> nothing;
    QTest::newRow("critical, 30 min") << Severity::Critical << 30 << nothing << false;
    QTest::newRow("critical, 31 min") << Severity::Critical << 31 << nothing << true;
    QTest::newRow("major, 60 min") << Severity::Major << 60 << nothing << false;
    QTest::newRow("major, 61 min") << Severity::Major << 61 << nothing << true;
    QTest::newRow("minor, 4 h") << Severity::Minor << 240 << nothing << false;
    QTest::newRow("minor, over 4 h") << Severity::Minor << 241 << nothing << true;
    QTest::newRow("none") << Severity::None << 9999 << nothing << false;
    QTest::newRow("promised so late") << Severity::Critical << 90 << std::optional(90) << false;
    QTest::newRow("later than promised, early on") << Severity::Critical << 90 << std::optional(45) << true;
}

void TestPromiseRules::hearsSilence()
{
    QFETCH(Severity, severity);
    QFETCH(int, minutes);
    QFETCH(std::optional<int>, promised);
    Update before = anUpdate(Status::Investigating, at(20, 8));
    if (promised)
        before.promise = Promise{before.postedAt.addSecs(*promised * 60)};
    const Update draft = aDraft(Status::Investigating, u"Mail is late."_s, before.postedAt.addSecs(minutes * 60));
    Incident incident = incidentWith({before, draft});
    incident.severity = severity;
    QTEST(!ofRule(Rule::Silence, IncidentCheck(incident, circumstances()).findings(draft)).isEmpty(), "silent");
}

void TestPromiseRules::hearsThatTheFirstWordCameLate()
{
    const Update draft = aDraft(Status::Investigating, u"Mail is late."_s, at(27, 14));
    Incident incident = incidentWith({draft});
    const auto isLate = [&](const QDateTime &begin) {
        incident.impacts = {{incident.components.first(), ComponentStatus::PartialOutage, {begin, {}}}};
        return !ofRule(Rule::Silence, IncidentCheck(incident, circumstances()).findings(draft)).isEmpty();
    };
    QVERIFY(!isLate(at(27, 13, 45)));
    QVERIFY(isLate(at(27, 13, 44)));
}

QTEST_APPLESS_MAIN(TestPromiseRules)
#include "tst_promiserules.moc"
