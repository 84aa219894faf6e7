#include "app/incident/templaterules.h"
#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestLeavingRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheHouseToItself_data();
    void keepsTheHouseToItself();
    void marksWhatMustNotLeave_data();
    void marksWhatMustNotLeave() { checkTextRow(); }
    void marksTitlesAndHeadlinesToo();
    void namesTheFactThatIsMissing_data();
    void namesTheFactThatIsMissing();
    void leavesSecurityToItsTemplates();
    void removesWhatNobodySees_data();
    void removesWhatNobodySees();
};

namespace {

QStringList internalNamesIn(const QString &body)
{
    Circumstances around = circumstances();
    around.page.rules.internalDomains = {u"corp.example.com"_s};
    around.page.rules.ticketKeys = {u"OPS"_s};
    around.page.rules.publicContacts = {u"+1 555 010 9999"_s, u"jo@example.com"_s};
    const Update draft = aDraft(Status::Investigating, body);
    return marked(Rule::InternalName, IncidentCheck(incidentWith({draft}), around).findings(draft), body);
}

} // namespace

void TestLeavingRules::keepsTheHouseToItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");
    const auto kept = [](const QString &text, const QString &mark) {
        QTest::newRow(qUtf8Printable(text)) << text << QStringList{mark};
    };
    const auto fine = [](const QString &text) { QTest::newRow(qUtf8Printable(text)) << text << QStringList(); };
    kept(u"10.0.12.3 is down"_s, u"10.0.12.3"_s);
    kept(u"on 192.168.1.1:8080"_s, u"192.168.1.1"_s);
    kept(u"172.31.0.9."_s, u"172.31.0.9"_s);
    fine(u"172.32.0.9"_s);
    fine(u"version 10.1.2"_s);
    fine(u"8.8.8.8"_s);
    fine(u"110.1.2.3"_s);
    kept(u"db1.corp.example.com is full"_s, u"db1.corp.example.com"_s);
    kept(u"see https://wiki.corp.example.com/x"_s, u"wiki.corp.example.com"_s);
    kept(u"mail2.internal"_s, u"mail2.internal"_s);
    fine(u"www.example.com"_s);
    fine(u"notcorp.example.com"_s);
    kept(u"see OPS-123"_s, u"OPS-123"_s);
    kept(u"`OPS-9`"_s, u"OPS-9"_s);
    fine(u"DEVOPS-123, OPS"_s);
    kept(u"ask sam.miller@example.com"_s, u"sam.miller@example.com"_s);
    fine(u"ask support@example.com or JO@example.com"_s);
    kept(u"call +49 30 1234 5678"_s, u"+49 30 1234 5678"_s);
    kept(u"call (555) 010-1234"_s, u"(555) 010-1234"_s);
    fine(u"call +1 (555) 010-9999"_s);
    fine(u"between 2024-06-27 and 2024-06-28"_s);
    fine(u"errors 500, 502, 503 in 120.000 of 4 000 000"_s);
}

void TestLeavingRules::keepsTheHouseToItself()
{
    QFETCH(QString, text);
    QTEST(internalNamesIn(text), "marks");
}

void TestLeavingRules::marksWhatMustNotLeave_data()
{
    textColumns();
    const auto row = [](Rule rule, const char *name, const QString &text, const QStringList &marks) {
        textRow(name, rule, Status::Investigating, text, marks);
    };
    row(Rule::PlaceholderLeft, "braces", u"Since {{time}} mail is late."_s, {u"{{time}}"_s});
    row(Rule::PlaceholderLeft, "empty braces", u"Since {{}} mail is late."_s, {u"{{}}"_s});
    row(Rule::PlaceholderLeft, "braces never closed", u"Since {{time mail is late."_s, {u"{{"_s});
    row(Rule::PlaceholderLeft, "braces with too much", u"{{%1}}"_s.arg(QString(90, u'a')), {u"{{"_s});
    row(Rule::PlaceholderLeft, "brackets", u"[service name] is down."_s, {u"[service name]"_s});
    row(Rule::PlaceholderLeft, "insert", u"It began [insert time here]."_s, {u"[insert time here]"_s});
    row(Rule::PlaceholderLeft, "angle brackets", u"<name> is down."_s, {u"<name>"_s});
    row(Rule::PlaceholderLeft, "to be done", u"The cause is TBD."_s, {u"TBD"_s});
    row(Rule::PlaceholderLeft, "filling", u"Lorem ipsum dolor."_s, {u"Lorem ipsum"_s});
    row(Rule::PlaceholderLeft, "a tag", u"<b>Mail</b> is <br> late"_s, {});
    row(Rule::PlaceholderLeft, "a link", u"See [the time](https://example.com)."_s, {});
    row(Rule::PlaceholderLeft, "a status in brackets", u"[Resolved] [UPDATE] [EU] mail is late."_s, {});
    row(Rule::PlaceholderLeft, "in code", u"Type `{{name}}` to see it."_s, {});
    row(Rule::UnsafeLink, "script", u"See [this](javascript:alert)."_s, {u"this"_s});
    row(Rule::UnsafeLink, "file", u"See [this](file:///etc/passwd)."_s, {u"this"_s});
    row(Rule::UnsafeLink, "relative", u"See [this](/status)."_s, {u"this"_s});
    row(Rule::UnsafeLink, "safe ones", u"[a](https://example.com) [b](mailto:support@example.com)"_s, {});
    row(Rule::SecurityWords, "breach", u"There was no breach of data."_s, {u"breach"_s});
    row(Rule::SecurityWords, "both spellings", u"Unauthorized people saw it."_s, {u"Unauthorized"_s});
    row(Rule::SecurityWords, "an answer of a server", u"Clients receive HTTP 401 Unauthorized."_s, {});
    row(Rule::HiddenCharacters, "direction", u"Mail \u202eis late"_s, {u"\u202e"_s});
    row(Rule::HiddenCharacters, "zero width", u"Mail\u200b is late\u200b."_s, {u"\u200b"_s});
    row(Rule::HiddenCharacters, "joined emoji", u"\U0001f469\u200d\U0001f680 is late"_s, {});
    row(Rule::HiddenCharacters, "joined letters", u"می\u200cخواهم"_s, {});
    row(Rule::HiddenCharacters, "tab and no-break space", u"Mail\t\u00a0is late"_s, {});
}

void TestLeavingRules::marksTitlesAndHeadlinesToo()
{
    Update draft = aDraft(Status::Investigating, u"Mail is late."_s);
    draft.headline = u"Update from {{vendor}}"_s;
    Incident incident = incidentWith({draft});
    incident.title = u"[service] is late"_s;
    const IncidentCheck check(incident, circumstances());
    const QList<Finding> inUpdate = ofRule(Rule::PlaceholderLeft, check.findings(draft));
    QCOMPARE(inUpdate.size(), 1);
    QCOMPARE(inUpdate.first().place, (Place{Field::Headline, {12, 10}}));
    const QList<Finding> inTitle = ofRule(Rule::PlaceholderLeft, check.incidentFindings());
    QCOMPARE(inTitle.size(), 1);
    QCOMPARE(inTitle.first().place, (Place{Field::Title, {0, 9}}));
}

void TestLeavingRules::namesTheFactThatIsMissing_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a fact") << u"Since {{ start time }}."_s << u"A fact is missing: start time."_s;
    QTest::newRow("no fact") << u"Since {{}}."_s << u"“{{}}” still waits to be filled in."_s;
    QTest::newRow("not closed") << u"Since {{time."_s << u"A placeholder is opened here and not closed with “}}”."_s;
    QTest::newRow("brackets") << u"[service name] is down."_s << u"“[service name]” still waits to be filled in."_s;
}

void TestLeavingRules::namesTheFactThatIsMissing()
{
    QFETCH(QString, body);
    const Update draft = aDraft(Status::Investigating, body);
    const QList<Finding> found =
        ofRule(Rule::PlaceholderLeft, IncidentCheck(incidentWith({draft}), circumstances()).findings(draft));
    QCOMPARE(found.size(), 1);
    QTEST(found.first().reason, "reason");
}

void TestLeavingRules::leavesSecurityToItsTemplates()
{
    const QString unmarked = u"What happened -\nThere was a breach."_s;
    const QString marked = shippedTemplate(u"Security"_s)->body + u"\n\nThere was a breach."_s;
    const auto findings = [](const QString &body) {
        const Update draft = aDraft(Status::Identified, body);
        return ofRule(Rule::SecurityWords, IncidentCheck(incidentWith({draft}), circumstances()).findings(draft));
    };
    QCOMPARE(findings(unmarked).size(), 1);
    QCOMPARE(findings(marked).size(), 0);
}

void TestLeavingRules::removesWhatNobodySees_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mendedBody");
    QTest::newRow("one") << u"Mail \u202eis late"_s << u"Mail is late"_s;
    QTest::newRow("several") << u"\u200bMail **is**\u2067 late\u2069"_s << u"Mail **is** late"_s;
}

void TestLeavingRules::removesWhatNobodySees()
{
    QFETCH(QString, body);
    QTEST(mendedBy(Rule::HiddenCharacters, body), "mendedBody");
}

QTEST_APPLESS_MAIN(TestLeavingRules)
#include "tst_leavingrules.moc"
