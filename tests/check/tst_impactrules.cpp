#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestImpactRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksWhatIsVague_data();
    void marksWhatIsVague() { checkTextRow(); }
    void asksTheFirstUpdateForTheImpact_data();
    void asksTheFirstUpdateForTheImpact();
    void asksOnlyTheFirstUpdate();
    void belittlesNothingGrave_data();
    void belittlesNothingGrave();
    void holdsComponentsAgainstTheStatus_data();
    void holdsComponentsAgainstTheStatus();
    void movesAWorkaroundToASection();
};

void TestImpactRules::marksWhatIsVague_data()
{
    textColumns();
    const auto scope = [](const char *name, const QString &text, const QStringList &marks) {
        textRow(name, Rule::ScopeVague, Status::Investigating, text, marks);
    };
    scope("nobody knows who", u"Some users may see errors."_s, {u"Some users"_s});
    scope("a subset", u"Mail is late, which touches a subset of customers."_s, {u"a subset of customers"_s});
    scope("once", u"Some users see errors. Some users wait."_s, {u"Some users"_s});
    scope("with a number", u"Some users, about 200, may see errors."_s, {});
    scope("counted elsewhere", u"Some users see errors. In all, 4 % of requests fail."_s, {});
    scope("with a group", u"Some users in Europe may see errors."_s, {});
    scope("with a condition", u"Some users who sign in by telephone may see errors."_s, {});
    scope("all", u"All users may see errors."_s, {});
    scope("in code", u"The answer is `some users fail`."_s, {});

    const auto workaround = [](const char *name, const QString &text, const QStringList &marks) {
        textRow(name, Rule::WorkaroundBuried, Status::Investigating, text, marks);
    };
    workaround("in the middle", u"Mail is late. Users can try again after ten minutes. We are looking into it."_s,
               {u"Users can try again after ten minutes."_s});
    workaround("in its section",
               u"Mail is late. We are looking into it.\n\nWorkaround -\nUsers can try again after ten minutes."_s, {});
    workaround("nothing is buried in two sentences", u"Mail is late. Please try again."_s, {});
    workaround("of ours", u"Mail is late. Our engineers retry the queue. It will take long."_s, {});
}

void TestImpactRules::asksTheFirstUpdateForTheImpact_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("asked");
    const QString vague = u"Incident with mail"_s;
    QTest::newRow("nothing said") << vague << u"We are looking into it."_s << true;
    QTest::newRow("nothing at all") << vague << QString() << true;
    QTest::newRow("a section") << vague << u"User impact -\nSending takes an hour."_s << false;
    QTest::newRow("a bold label") << vague << u"**Impact**\nSending takes an hour."_s << false;
    QTest::newRow("a sentence") << vague << u"Customers cannot send mail."_s << false;
    QTest::newRow("the title says it") << u"Mail is delayed"_s << u"We are looking into it."_s << false;
    QTest::newRow("another language") << vague << u"Wir untersuchen gerade eine Störung und melden uns bald wieder."_s
                                      << false;
}

void TestImpactRules::asksTheFirstUpdateForTheImpact()
{
    QFETCH(QString, title);
    QFETCH(QString, body);
    const Update draft = aDraft(Status::Investigating, body);
    Incident incident = incidentWith({draft});
    incident.title = title;
    const QList<Finding> found = ofRule(Rule::ImpactMissing, IncidentCheck(incident, circumstances()).findings(draft));
    QTEST(!found.isEmpty(), "asked");
    if (!found.isEmpty()) {
        const Update after = aDraft(Status::Investigating, mended(body, found.first().fixes.first()));
        const QList<Finding> then = IncidentCheck(incident, circumstances()).findings(after);
        QCOMPARE(ofRule(Rule::ImpactMissing, then).size(), 0);
        QCOMPARE(ofRule(Rule::PlaceholderLeft, then).size(), 1);
    }
}

void TestImpactRules::asksOnlyTheFirstUpdate()
{
    const Update first = anUpdate(Status::Investigating, at(27, 13), u"Customers cannot send mail."_s);
    QCOMPARE(marksInLast(Rule::ImpactMissing, {first, aDraft(Status::Identified, u"We know why."_s)}), QStringList());
}

void TestImpactRules::belittlesNothingGrave_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("marks");
    const QString small = u"A small number of messages is lost."_s;
    QTest::newRow("grave") << Severity::Critical << small << QStringList{u"small number"_s};
    QTest::newRow("major") << Severity::Major << small << QStringList{u"small number"_s};
    QTest::newRow("small indeed") << Severity::Minor << small << QStringList();
    QTest::newRow("counted") << Severity::Major << u"A small number of messages, 0.1 %, is lost."_s << QStringList();
    QTest::newRow("another minor") << Severity::Major << u"This came with a minor release."_s << QStringList();
}

void TestImpactRules::belittlesNothingGrave()
{
    QFETCH(Severity, severity);
    QFETCH(QString, body);
    const Update draft = aDraft(Status::Investigating, body);
    Incident incident = incidentWith({draft});
    incident.severity = severity;
    QTEST(marked(Rule::Downplay, IncidentCheck(incident, circumstances()).findings(draft), body), "marks");
}

void TestImpactRules::holdsComponentsAgainstTheStatus_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QList<Impact>>("impacts");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QStringList>("rules");
    const ComponentId mail = aComponent(u"Outbound mail"_s).id;
    const Impact past{mail, ComponentStatus::PartialOutage, {at(27, 9), at(27, 13)}};
    const Impact going{mail, ComponentStatus::PartialOutage, {at(27, 9), {}}};
    const Impact coming{mail, ComponentStatus::PartialOutage, {at(28, 9), {}}};
    const QStringList none;
    const QStringList mismatch{u"component-mismatch"_s};
    QTest::newRow("open, still affected") << Status::Identified << QList{going} << true << none;
    QTest::newRow("open, all is well") << Status::Identified << QList{past} << true << mismatch;
    QTest::newRow("watched, all is well") << Status::Monitoring << QList{past} << true << none;
    QTest::newRow("open, nothing is known") << Status::Identified << QList<Impact>() << true << none;
    QTest::newRow("over, still affected") << Status::Resolved << QList{past, going} << true << mismatch;
    QTest::newRow("over, all is well") << Status::Resolved << QList{past} << true << none;
    QTest::newRow("over, and another to come") << Status::Resolved << QList{past, coming} << true << none;
    QTest::newRow("open, none named") << Status::Identified << QList<Impact>() << false
                                      << QStringList{u"component-missing"_s};
    QTest::newRow("over, none named") << Status::Resolved << QList<Impact>() << false << none;
}

void TestImpactRules::holdsComponentsAgainstTheStatus()
{
    QFETCH(Status, status);
    QFETCH(QList<Impact>, impacts);
    QFETCH(bool, named);
    Incident incident = incidentWith({aDraft(status, u"Mail is late."_s)});
    incident.impacts = impacts;
    if (!named)
        incident.components.clear();
    QStringList rules;
    for (const Finding &finding : IncidentCheck(incident, circumstances()).incidentFindings())
        rules.append(ruleWord(finding.rule));
    QTEST(rules, "rules");
}

void TestImpactRules::movesAWorkaroundToASection()
{
    QCOMPARE(mendedBy(Rule::WorkaroundBuried, u"Mail is late. Users can try *again* after ten minutes. We look."_s),
             u"Mail is late. We look.\n\nWorkaround -\nUsers can try *again* after ten minutes."_s);
}

QTEST_APPLESS_MAIN(TestImpactRules)
#include "tst_impactrules.moc"
