#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestStoryRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheTextAgainstTheStatus_data();
    void holdsTheTextAgainstTheStatus() { checkTextRow(); }
    void asksWhyTheStatusGoesBack_data();
    void asksWhyTheStatusGoesBack();
    void marksACausePreliminary();
    void knowsAnUpdateWithoutNews_data();
    void knowsAnUpdateWithoutNews();
    void asksWhatWasLostAfterSomethingGrave();
    void knowsWhoSpeaks_data();
    void knowsWhoSpeaks();
    void asksForTheVendorsReference();
    void knowsThatTheVendorWentOn();
};

void TestStoryRules::holdsTheTextAgainstTheStatus_data()
{
    textColumns();
    const auto mismatch = [](const char *name, Status status, const QString &text, const QStringList &marks) {
        textRow(name, Rule::StatusTextMismatch, status, text, marks);
    };
    mismatch("resolved, at work", Status::Resolved, u"We are working on a fix."_s, {u"We are working on"_s});
    mismatch("resolved, investigating", Status::Resolved, u"We continue to investigate."_s,
             {u"We continue to investigate"_s});
    mismatch("resolved, the cause is looked for", Status::Resolved,
             u"We are continuing to investigate the root cause."_s, {});
    mismatch("resolved, so that it stays away", Status::Resolved, u"We are working on preventing a recurrence."_s, {});
    mismatch("resolved, it was so", Status::Resolved, u"While we were investigating, mail was held."_s, {});
    mismatch("resolved, what is left is cleared away", Status::Resolved, u"We are working on rerunning what failed."_s,
             {});
    mismatch("investigating, one part mitigated", Status::Investigating,
             u"The trouble affecting Calendar has been mitigated."_s, {});
    mismatch("identified, at work", Status::Identified, u"We are working on a fix."_s, {});
    mismatch("investigating, resolved", Status::Investigating, u"The error has been resolved."_s,
             {u"has been resolved"_s});
    mismatch("investigating, fix in place", Status::Investigating, u"A fix has been deployed."_s,
             {u"fix has been deployed"_s});
    mismatch("investigating, until resolved", Status::Investigating, u"Hold back until it is resolved."_s, {});
    mismatch("investigating, not resolved", Status::Investigating, u"Not all of it has been resolved."_s, {});
    mismatch("investigating, part of it", Status::Investigating,
             u"Sending has been fixed. We are still looking into receiving."_s, {});

    const auto guess = [](const char *name, const QString &text, const QStringList &marks) {
        textRow(name, Rule::CauseSpeculation, Status::Identified, text, marks);
    };
    guess("under a cause", u"Root cause -\nIt was probably a full disk."_s, {u"probably"_s});
    guess("bold label", u"**Cause**\nWe think a disk was full."_s, {u"We think"_s});
    guess("preliminary", u"Preliminary root cause -\nIt was probably a full disk."_s, {});
    guess("elsewhere", u"Mail will probably flow tonight."_s, {});
    guess("in the section behind it", u"Root cause -\nA full disk.\n\nNext steps -\nProbably a larger one."_s, {});
    textRow("while investigating", Rule::CauseTooEarly, Status::Investigating, u"Root cause -\nA full disk."_s,
            {u"Root cause -"_s});
    textRow("when it is known", Rule::CauseTooEarly, Status::Identified, u"Root cause -\nA full disk."_s, {});
    textRow("preliminary", Rule::CauseTooEarly, Status::Investigating, u"Preliminary root cause -\nA disk."_s, {});
}

void TestStoryRules::asksWhyTheStatusGoesBack_data()
{
    QTest::addColumn<Status>("before");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asked");
    const QString text = u"Mail is late."_s;
    QTest::newRow("forward") << Status::Investigating << Status::Identified << text << false;
    QTest::newRow("the same") << Status::Monitoring << Status::Monitoring << text << false;
    QTest::newRow("back") << Status::Monitoring << Status::Investigating << text << true;
    QTest::newRow("opened again") << Status::Resolved << Status::Investigating << text << true;
    QTest::newRow("and says so") << Status::Resolved << Status::Investigating << u"Mail is late again."_s << false;
    QTest::newRow("after looking back") << Status::Postmortem << Status::Resolved << text << true;
}

void TestStoryRules::asksWhyTheStatusGoesBack()
{
    QFETCH(Status, before);
    QFETCH(Status, status);
    QFETCH(QString, text);
    const Update earlier = anUpdate(before, at(27, 13));
    QTEST(!marksInLast(Rule::StatusBackwards, {earlier, aDraft(status, text)}).isEmpty(), "asked");
}

void TestStoryRules::marksACausePreliminary()
{
    QCOMPARE(mendedBy(Rule::CauseTooEarly, u"Mail is late.\n\nRoot cause -\nA full disk."_s),
             u"Mail is late.\n\nPreliminary root cause -\nA full disk."_s);
    QCOMPARE(mendedBy(Rule::CauseTooEarly, u"**Cause**\nA full disk."_s), u"**Preliminary cause**\nA full disk."_s);
}

void TestStoryRules::knowsAnUpdateWithoutNews_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("empty");
    const QString text = u"We are still looking into late mail and will say more when we can."_s;
    QTest::newRow("the same") << Status::Investigating << text << true;
    QTest::newRow("nearly the same") << Status::Investigating << u"Still: "_s + text << true;
    QTest::newRow("another status") << Status::Identified << text << false;
    QTest::newRow("a number") << Status::Investigating << text + u" By now 40."_s << false;
    QTest::newRow("a name") << Status::Investigating << text + u" So is Calendar."_s << false;
    QTest::newRow("another text") << Status::Investigating << u"The queue was drained; what remains goes out now."_s
                                  << false;
    QTest::newRow("no text") << Status::Investigating << QString() << false;
}

void TestStoryRules::knowsAnUpdateWithoutNews()
{
    QFETCH(Status, status);
    QFETCH(QString, text);
    const Update before = anUpdate(Status::Investigating, at(27, 13),
                                   u"We are still looking into late mail and will say more when we can."_s);
    Update draft = aDraft(status, text);
    QTEST(!marksInLast(Rule::UpdateSaysNothing, {before, draft}).isEmpty(), "empty");
    draft.promise = Promise{at(27, 18)};
    QCOMPARE(marksInLast(Rule::UpdateSaysNothing, {before, draft}), QStringList());
}

void TestStoryRules::asksWhatWasLostAfterSomethingGrave()
{
    const auto asks = [](Severity severity, const QString &text) {
        const Update draft = aDraft(Status::Resolved, text);
        Incident incident = incidentWith({draft});
        incident.severity = severity;
        return !ofRule(Rule::ResidualMissing, IncidentCheck(incident, circumstances()).findings(draft)).isEmpty();
    };
    QVERIFY(asks(Severity::Major, u"All is well."_s));
    QVERIFY(asks(Severity::Critical, u"All is well."_s));
    QVERIFY(!asks(Severity::Minor, u"All is well."_s));
    QVERIFY(!asks(Severity::Major, u"All is well, and no mail was lost."_s));
}

void TestStoryRules::knowsWhoSpeaks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("marks");
    const QString body = u"Mail is late. A queue is full. We look into it."_s;
    QTest::newRow("we are we") << QString() << QString() << body << QStringList();
    QTest::newRow("a vendor speaks") << u"Vendor"_s << QString() << body << QStringList{u"We"_s};
    QTest::newRow("under its name") << u"Vendor"_s << u"Update from Vendor"_s << body << QStringList();
    QTest::newRow("named in the text") << u"Vendor"_s << QString() << u"Vendor writes: "_s + body << QStringList();
    QTest::newRow("named too late") << u"Vendor"_s << QString() << body + u" So says Vendor."_s << QStringList{u"We"_s};
    QTest::newRow("nobody says we") << u"Vendor"_s << QString() << u"Mail is late."_s << QStringList();
}

void TestStoryRules::knowsWhoSpeaks()
{
    QFETCH(QString, source);
    QFETCH(QString, headline);
    QFETCH(QString, body);
    Update draft = aDraft(Status::Investigating, body);
    draft.headline = headline;
    Incident incident = incidentWith({draft});
    incident.source.name = source;
    QTEST(marked(Rule::VoiceAmbiguous, IncidentCheck(incident, circumstances()).findings(draft), body), "marks");
}

void TestStoryRules::asksForTheVendorsReference()
{
    Update draft = aDraft(Status::Investigating, u"Mail is late."_s);
    draft.headline = u"Update from Vendor"_s;
    Incident incident = incidentWith({draft});
    const auto asks = [&] {
        const IncidentCheck check(incident, circumstances());
        return !ofRule(Rule::VendorReferenceMissing, check.findings(draft)).isEmpty();
    };
    QVERIFY(asks());
    incident.title = u"AB123456: mail is late"_s;
    QVERIFY(!asks());
    incident.title = u"Mail is late"_s;
    incident.source.link = u"https://example.com/123"_s;
    QVERIFY(!asks());
    incident.source = {};
    draft.headline.clear();
    QVERIFY(!asks());
}

void TestStoryRules::knowsThatTheVendorWentOn()
{
    Update relayed = aDraft(Status::Investigating, u"Mail is late."_s);
    Update later = anUpdate(Status::Identified, at(27, 15), u"A queue is full."_s);
    later.sourceKey = u"vendor/2"_s;
    Incident incident = incidentWith({relayed, later});
    incident.source.name = u"Vendor"_s;
    const auto isOutrun = [&](const Update &draft) {
        const IncidentCheck check(incident, circumstances());
        return !ofRule(Rule::VendorNewer, check.findings(draft)).isEmpty();
    };
    QVERIFY(isOutrun(relayed));
    QVERIFY(!isOutrun(later));
    relayed.stage = Stage::Posted;
    QVERIFY(!isOutrun(relayed));
}

QTEST_APPLESS_MAIN(TestStoryRules)
#include "tst_storyrules.moc"
