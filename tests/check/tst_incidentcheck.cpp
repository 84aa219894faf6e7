#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestIncidentCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryRule();
    void takesThePagesGrades();
    void saysTheSameTwice();
    void answersByPlace();
    void readsADraftThatIsNotStored();
    void renewsWhatHasChanged();
    void saysOfTheWholeStoryOnce();
    void dismissesForExactlyThisText();
    void leavesThePastAlone();
    void understandsNoOtherLanguage();
    void findsNothingInAGoodNotice();
    void tellsLinesAndColumns_data();
    void tellsLinesAndColumns();
    void survivesAnyText();
};

namespace {

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(ruleWord(finding.rule));
    return rules;
}

QList<Finding> findingsIn(const QString &body, const Circumstances &around = circumstances())
{
    Update draft = aDraft(Status::Resolved, body);
    draft.id = UpdateId::from(at(1, 0), "the same one, whatever it says");
    return IncidentCheck(incidentWith({draft}), around).findings(draft);
}

} // namespace

void TestIncidentCheck::namesEveryRule()
{
    QSet<QString> words;
    for (const Rule rule : allRules()) {
        QCOMPARE(ruleFromWord(ruleWord(rule)), std::optional(rule));
        QVERIFY(!words.contains(ruleWord(rule)));
        words.insert(ruleWord(rule));
    }
    QCOMPARE(words.size(), 45);
    QCOMPARE(ruleFromWord(u"no-such-rule"), std::nullopt);
}

void TestIncidentCheck::takesThePagesGrades()
{
    const QString body = u"It was 9:30 when it began, for two hours."_s;
    Circumstances around = circumstances();
    QCOMPARE(worstOf(findingsIn(body, around)), Grade::Error);
    around.page.rules.grades.insert(u"zone-missing"_s, Grade::Hint);
    QCOMPARE(worstOf(findingsIn(body, around)), Grade::Hint);
    around.page.rules.grades.insert(u"zone-missing"_s, Grade::Off);
    QCOMPARE(worstOf(findingsIn(body, around)), Grade::Off);
}

void TestIncidentCheck::saysTheSameTwice()
{
    const QString body = u"Some users wait since 9:30, and so do WE ALL WAIT!!"_s;
    QCOMPARE(findingsIn(body), findingsIn(body));
}

void TestIncidentCheck::answersByPlace()
{
    qsizetype before = -1;
    for (const Finding &finding :
         findingsIn(u"OUR MAIL WAITS. It began at 9:30 today. Some users wait for the QRS."_s)) {
        QVERIFY(finding.place.field != Field::Body || finding.place.range.begin >= before);
        before = finding.place.range.begin;
    }
    QVERIFY(before > 0);
}

void TestIncidentCheck::readsADraftThatIsNotStored()
{
    const Update posted = anUpdate(Status::Investigating, at(27, 12), u"Mail has been late since 9:00 UTC."_s);
    const IncidentCheck check(incidentWith({posted}), circumstances());
    const QList<Finding> found = check.findings(aDraft(Status::Resolved, u"Mail flows again."_s));
    QCOMPARE(rulesOf(found), QStringList{u"end-missing"_s});
}

void TestIncidentCheck::renewsWhatHasChanged()
{
    Update first = anUpdate(Status::Investigating, at(27, 12), u"Mail is late."_s);
    const Update draft = aDraft(Status::Resolved, u"Mail flows again, after ten minutes."_s);
    Incident incident = incidentWith({first, draft});
    const IncidentCheck before(incident, circumstances());
    QCOMPARE(rulesOf(before.findings(draft)), QStringList{u"start-missing"_s});

    first.body = u"Mail has been late since 9:00 UTC."_s;
    incident = withUpdate(incident, first);
    QCOMPARE(rulesOf(before.renewed(incident, circumstances()).findings(draft)), QStringList());
    QCOMPARE(rulesOf(before.findings(draft)), QStringList{u"start-missing"_s});
}

void TestIncidentCheck::saysOfTheWholeStoryOnce()
{
    const Update first = anUpdate(Status::Investigating, at(27, 11), u"Mail is late."_s);
    const Update second = anUpdate(Status::Identified, at(27, 12), u"A queue is full."_s);
    const Update third = anUpdate(Status::Monitoring, at(27, 13), u"The queue was emptied."_s);
    const QList<Finding> all = IncidentCheck(incidentWith({first, second, third}), circumstances()).allFindings();
    QCOMPARE(ofRule(Rule::StartMissing, all).size(), 1);
    QCOMPARE(ofRule(Rule::StartMissing, all).first().update, third.id);
    QCOMPARE(ofRule(Rule::NextUpdateMissing, all).size(), 1);
}

void TestIncidentCheck::dismissesForExactlyThisText()
{
    const QString body = u"Some users wait.\nIt ended at 9:30 UTC, after an hour."_s;
    const QList<Finding> found = ofRule(Rule::ScopeVague, findingsIn(body));
    QCOMPARE(found.size(), 1);
    const QList<QByteArray> dismissed{found.first().digest};
    const auto isLeft = [&](const QString &text) {
        return !ofRule(Rule::ScopeVague, withoutDismissed(findingsIn(text), dismissed)).isEmpty();
    };
    QVERIFY(!isLeft(body));
    QVERIFY(!isLeft(body + u"\nAnother line."_s));
    QVERIFY(!isLeft(u"A line before.\n"_s + body));
    QVERIFY(isLeft(u"Some users wait long.\nIt ended at 9:30 UTC, after an hour."_s));
    QVERIFY(isLeft(u"Some customers wait.\nIt ended at 9:30 UTC, after an hour."_s));
}

void TestIncidentCheck::leavesThePastAlone()
{
    // What was posted in time stays so, whenever it is looked at again.
    Update posted = anUpdate(Status::Investigating, at(20, 9), u"Mail has been late since 8:50 UTC."_s);
    posted.promise = Promise{at(20, 10)};
    const Incident incident = incidentWith({posted});
    QCOMPARE(rulesOf(IncidentCheck(incident, circumstances(at(29, 9))).findings(posted)), QStringList());
}

void TestIncidentCheck::understandsNoOtherLanguage()
{
    const QString body = u"Einige Kunden können seit heute Morgen um 9 Uhr keine Nachrichten senden, siehe 10.0.0.1."_s;
    QCOMPARE(rulesOf(findingsIn(body)), QStringList{u"internal-name"_s});
    Circumstances around = circumstances();
    around.page.language = u"de"_s;
    QCOMPARE(rulesOf(findingsIn(u"Some users wait."_s, around)), QStringList());
}

void TestIncidentCheck::findsNothingInAGoodNotice()
{
    Update first = anUpdate(Status::Investigating, at(27, 12),
                            u"User impact -\nCustomers in Europe receive mail up to an hour late.\n\n"
                            "Start time -\nJune 27, 2024, 11:50 UTC"_s);
    first.promise = Promise{at(27, 12, 30)};
    Update second = anUpdate(Status::Monitoring, at(27, 12, 30),
                             u"A full disk held the queue back. It was emptied, and mail arrives in time."_s);
    second.promise = Promise{at(27, 14)};
    const Update third = anUpdate(Status::Resolved, at(27, 13, 30),
                                  u"Mail has arrived in time since 12:25 UTC. Nothing was lost.\n\nEnd time -\n"
                                  "June 27, 2024, 12:25 UTC"_s);
    Incident incident = incidentWith({first, second, third});
    incident.impacts = {
        {incident.components.first(), ComponentStatus::DegradedPerformance, {at(27, 11, 50), at(27, 12, 25)}}};
    QCOMPARE(rulesOf(IncidentCheck(incident, circumstances()).allFindings()), QStringList());
}

void TestIncidentCheck::tellsLinesAndColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("place");
    QTest::addColumn<LinePlace>("line");
    QTest::newRow("first") << u"ab"_s << qsizetype(0) << LinePlace{1, 1};
    QTest::newRow("in a line") << u"ab\ncd"_s << qsizetype(4) << LinePlace{2, 2};
    QTest::newRow("start of a line") << u"ab\ncd"_s << qsizetype(3) << LinePlace{2, 1};
    QTest::newRow("behind an emoji") << u"\U0001f600b"_s << qsizetype(2) << LinePlace{1, 2};
    QTest::newRow("beyond the end") << u"ab"_s << qsizetype(9) << LinePlace{1, 3};
}

void TestIncidentCheck::tellsLinesAndColumns()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, place);
    QTEST(linePlace(text, place), "line");
}

void TestIncidentCheck::survivesAnyText()
{
    const QStringList texts{QString(),
                            u"\n\n\n"_s,
                            u" - "_s,
                            QString(30000, u'('),
                            QString(u"[a](b "_s).repeated(5000),
                            QString(u"9:30 "_s).repeated(5000),
                            QString(u"1.1."_s).repeated(5000),
                            QString(u"a@"_s).repeated(5000),
                            QString(u"+1 "_s).repeated(5000),
                            QString(u"{{"_s).repeated(5000),
                            QString(u"we are working on "_s).repeated(2000),
                            (u"\u202e"_s + QChar(0xd83d)).repeated(500)};
    for (const QString &text : texts)
        for (const Finding &finding : findingsIn(text)) {
            const TextRange &range = finding.place.range;
            QVERIFY2(range.begin >= 0 && range.length >= 0 && range.end() <= std::max<qsizetype>(text.size(), 1),
                     qPrintable(ruleWord(finding.rule)));
            for (const Fix &fix : finding.fixes)
                if (fix.place.field == Field::Body && fix.means == Fix::Means::Text)
                    QVERIFY(mended(text, fix) != text);
        }
}

QTEST_APPLESS_MAIN(TestIncidentCheck)
#include "tst_incidentcheck.moc"
