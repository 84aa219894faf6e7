#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestWordingRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksWords_data();
    void marksWords() { checkTextRow(); }
    void saysWhatTheHouseSays_data();
    void saysWhatTheHouseSays();
    void takesThePagesWords();
    void knowsAcronymsOfThePageAndTheStory();
    void normalisesTypography_data();
    void normalisesTypography();
    void asksForATitleThatSaysSomething_data();
    void asksForATitleThatSaysSomething();
    void keepsToTheLimits();
};

void TestWordingRules::marksWords_data()
{
    textColumns();
    const auto row = [](Rule rule, const char *name, const QString &text, const QStringList &marks) {
        textRow(name, rule, Status::Investigating, text, marks);
    };
    row(Rule::AcronymUnexplained, "never written out", u"The QRS is full."_s, {u"QRS"_s});
    row(Rule::AcronymUnexplained, "once", u"The QRS is full. The QRS waits."_s, {u"QRS"_s});
    row(Rule::AcronymUnexplained, "several of them", u"All QRSs are full."_s, {u"QRSs"_s});
    row(Rule::AcronymUnexplained, "written out", u"The queue service (QRS) is full. The QRS waits."_s, {});
    row(Rule::AcronymUnexplained, "written out behind", u"The QRS (queue service) is full."_s, {});
    row(Rule::AcronymUnexplained, "known to everybody", u"The API and the DNS answer."_s, {});
    row(Rule::AcronymUnexplained, "part of a name", u"The Grid QRS is full, and so is AB-QRS."_s, {});
    row(Rule::AcronymUnexplained, "a heading", u"THE CAUSE\n\nA full disk."_s, {});
    row(Rule::Shouting, "words", u"DO NOT PANIC now"_s, {u"DO NOT PANIC"_s});
    row(Rule::Shouting, "acronyms", u"The AWS EC2 API is late"_s, {});
    row(Rule::Shouting, "two words", u"PLEASE NOTE that mail is late"_s, {});
    row(Rule::Shouting, "marks", u"Mail flows again!!"_s, {u"!!"_s});
    row(Rule::LinkText, "here", u"See [here](https://example.com)."_s, {u"here"_s});
    row(Rule::LinkText, "click here", u"[Click here](https://example.com)."_s, {u"Click here"_s});
    row(Rule::LinkText, "says where", u"See [the help pages](https://example.com)."_s, {});
    const QString forty = QString(u"word "_s).repeated(39) + u"word"_s;
    row(Rule::SentenceLong, "forty words", forty + u"."_s, {});
    row(Rule::SentenceLong, "one more", forty + u" word."_s, {forty + u" word."_s});
    row(Rule::SentenceLong, "in two", forty + u". "_s + forty + u"."_s, {});
    row(Rule::SentenceLong, "an abbreviation ends none", u"At 9 a.m. "_s + forty + u"."_s,
        {u"At 9 a.m. "_s + forty + u"."_s});
    row(Rule::TypographyMixed, "quotes", u"It's Vendor’s queue"_s, {u"’"_s});
    row(Rule::TypographyMixed, "curly alone", u"It’s “late”"_s, {});
    row(Rule::TypographyMixed, "double blank", u"Late.  Very late."_s, {u" "_s});
    row(Rule::TypographyMixed, "no-break space", u"Mail\u00a0is late"_s, {u"\u00a0"_s});
    row(Rule::TypographyMixed, "an indent", u"- One\n  Two"_s, {});
    row(Rule::TypographyMixed, "in code", u"Type `a  b`"_s, {});
}

void TestWordingRules::saysWhatTheHouseSays_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mendedBody");
    QTest::newRow("a word") << u"To prevent reoccurrence, we wait."_s << u"To prevent recurrence, we wait."_s;
    QTest::newRow("with a capital") << u"Prior to that, mail was late."_s << u"Before that, mail was late."_s;
    QTest::newRow("in bold") << u"We **utilize** it."_s << u"We **use** it."_s;
    QTest::newRow("good words") << u"Mail recurs before noon."_s << QString();
}

void TestWordingRules::saysWhatTheHouseSays()
{
    QFETCH(QString, body);
    QTEST(mendedBy(Rule::Usage, body), "mendedBody");
}

void TestWordingRules::takesThePagesWords()
{
    Circumstances around = circumstances();
    around.page.rules.usage = {{u"Degraded Mode"_s, u"slower service"_s}, {u"reoccurrence"_s, QString()}};
    const QString body = u"In degraded mode we prevent reoccurrence."_s;
    const Update draft = aDraft(Status::Investigating, body);
    QCOMPARE(marked(Rule::Usage, IncidentCheck(incidentWith({draft}), around).findings(draft), body),
             QStringList{u"degraded mode"_s});
}

void TestWordingRules::knowsAcronymsOfThePageAndTheStory()
{
    const QString body = u"The QRS is full, and so are the TUV and the WXY."_s;
    const Update first = anUpdate(Status::Investigating, at(27, 12), u"The TUV is late."_s);
    const Update draft = aDraft(Status::Investigating, body);
    Circumstances around = circumstances();
    QCOMPARE(marksInLast(Rule::AcronymUnexplained, {first, draft}, around), (QStringList{u"QRS"_s, u"WXY"_s}));
    around.page.rules.acronyms = {u"QRS"_s};
    around.components.append(aComponent(u"Gateway (WXY)"_s));
    QCOMPARE(marksInLast(Rule::AcronymUnexplained, {first, draft}, around), QStringList());
}

void TestWordingRules::normalisesTypography_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mendedBody");
    QTest::newRow("quotes") << u"It's *Vendor’s* “queue”"_s << u"It's *Vendor's* \"queue\""_s;
    QTest::newRow("blanks") << u"Late.  Very\u00a0late.  Too late."_s << u"Late. Very late. Too late."_s;
    QTest::newRow("code stays") << u"Late.  See `a  b`.  Late."_s << u"Late. See `a  b`. Late."_s;
}

void TestWordingRules::normalisesTypography()
{
    QFETCH(QString, body);
    QTEST(mendedBy(Rule::TypographyMixed, body), "mendedBody");
}

void TestWordingRules::asksForATitleThatSaysSomething_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("vague");
    for (const QString &title :
         {u"Issue"_s, u"Outage"_s, u"Service disruption"_s, u"Some problems with our services"_s})
        QTest::newRow(qUtf8Printable(title)) << title << true;
    for (const QString &title : {u"Mail outage"_s, u"Slow search"_s, u"Störung im Postausgang"_s})
        QTest::newRow(qUtf8Printable(title)) << title << false;
}

void TestWordingRules::asksForATitleThatSaysSomething()
{
    QFETCH(QString, title);
    Incident incident = incidentWith({aDraft(Status::Investigating, u"Mail is late."_s)});
    incident.title = title;
    QTEST(!ofRule(Rule::TitleVague, IncidentCheck(incident, circumstances()).incidentFindings()).isEmpty(), "vague");
}

void TestWordingRules::keepsToTheLimits()
{
    const auto rules = [](qsizetype title, qsizetype body) {
        const Update draft = aDraft(Status::Investigating, QString(body, u'a'));
        Incident incident = incidentWith({draft});
        incident.title = QString(title, u'a');
        const IncidentCheck check(incident, circumstances());
        return QList<bool>{ofRule(Rule::TitleLong, check.incidentFindings()).isEmpty(),
                           ofRule(Rule::BodyLong, check.findings(draft)).isEmpty()};
    };
    QCOMPARE(rules(255, 25000), (QList<bool>{true, true}));
    QCOMPARE(rules(256, 25000), (QList<bool>{false, true}));
    QCOMPARE(rules(255, 25001), (QList<bool>{true, false}));
}

QTEST_APPLESS_MAIN(TestWordingRules)
#include "tst_wordingrules.moc"
