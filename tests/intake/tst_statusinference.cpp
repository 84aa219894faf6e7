#include "app/intake/statusinference.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestStatusInference final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hearsWhereAnUpdateStands_data();
    void hearsWhereAnUpdateStands();
    void neverTakesAnOlderUpdateForTheEnd_data();
    void neverTakesAnOlderUpdateForTheEnd();
    void hearsWherePlannedWorkStands_data();
    void hearsWherePlannedWorkStands();
    void tellsALookBackFromAnEnd();
};

void TestStatusInference::hearsWhereAnUpdateStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Status>("status");
    const auto row = [](const QString &text, Status status) { QTest::newRow(qUtf8Printable(text)) << text << status; };

    row(u"This incident has been resolved."_s, Status::Resolved);
    row(u"The incident is resolved."_s, Status::Resolved);
    row(u"The outage was resolved at 09:12."_s, Status::Resolved);
    row(u"Resolved: mail flows again."_s, Status::Resolved);
    row(u"We have now fully restored sign-in."_s, Status::Resolved);
    row(u"All delayed mail has been restored"_s, Status::Resolved);
    row(u"Our changes improved delivery and remediated the impact."_s, Status::Resolved);
    row(u"Final update from Example"_s, Status::Resolved);
    row(u"This is the final update for the event."_s, Status::Resolved);
    row(u"We can confirm that the issue has been resolved."_s, Status::Resolved);
    row(u"We can now confirm the problem is resolved and will publish a report."_s, Status::Resolved);
    row(u"This has been resolved. We will continue to monitor."_s, Status::Resolved);
    row(u"Mail was delayed until service was restored."_s, Status::Resolved);
    row(u"The problem that may have delayed your mail has been resolved."_s, Status::Resolved);
    row(u"The cause has been fixed."_s, Status::Resolved);
    row(u"Everything is back to normal."_s, Status::Resolved);

    row(u"We are waiting for telemetry to confirm the issue is resolved."_s, Status::Investigating);
    row(u"We are watching to ensure the problem has been resolved."_s, Status::Investigating);
    row(u"We will post here until resolved."_s, Status::Investigating);
    row(u"Updates follow every hour until the issue is resolved."_s, Status::Investigating);
    row(u"We will let you know once it has been resolved."_s, Status::Investigating);
    row(u"Sign-in will be restored at noon."_s, Status::Investigating);
    row(u"Service should now be restored."_s, Status::Investigating);
    row(u"The issue should have been resolved by now."_s, Status::Investigating);
    row(u"We hope to have this resolved soon."_s, Status::Investigating);
    row(u"Engineers are working to get access restored."_s, Status::Investigating);
    row(u"We expect that service is restored at 10:00."_s, Status::Investigating);
    row(u"The issue has not been resolved."_s, Status::Investigating);
    row(u"The issue hasn't been resolved yet."_s, Status::Investigating);
    row(u"The issue isn’t resolved."_s, Status::Investigating);
    row(u"Service is being restored."_s, Status::Investigating);
    row(u"Service is partially restored."_s, Status::Investigating);
    row(u"The problem is resolved for some users."_s, Status::Investigating);
    row(u"We will send a final update tomorrow morning."_s, Status::Investigating);
    row(u"We need to see if the problem was resolved."_s, Status::Investigating);
    row(u"Service is unresolved."_s, Status::Investigating);

    row(u"We continue to monitor."_s, Status::Monitoring);
    row(u"A fix is in place and we are monitoring the results."_s, Status::Monitoring);
    row(u"The bug was fixed and we're monitoring."_s, Status::Monitoring);
    row(u"We've identified the cause. We're continuing to monitor and confirm the issue is resolved."_s,
        Status::Monitoring);
    row(u"Our monitoring systems have alerted us to slow replies."_s, Status::Investigating);
    row(u"Service monitoring has detected errors."_s, Status::Investigating);

    row(u"The cause has been identified."_s, Status::Identified);
    row(u"We identified a bad route and are removing it."_s, Status::Identified);
    row(u"A fix is being deployed, we are rolling it out region by region."_s, Status::Identified);
    row(u"The cause has not been identified."_s, Status::Investigating);
    row(u"We will update you as soon as a cause has been found."_s, Status::Investigating);
    row(u"Once the cause is identified, we will tell you."_s, Status::Investigating);
    row(u"There is no fix to be deployed."_s, Status::Investigating);

    row(u"We are looking into it."_s, Status::Investigating);
    row(u""_s, Status::Investigating);
    row(u"Identificamos"_s, Status::Investigating);
}

void TestStatusInference::hearsWhereAnUpdateStands()
{
    QFETCH(QString, text);
    QTEST(statusSpokenOf(text, Place::Newest), "status");
}

void TestStatusInference::neverTakesAnOlderUpdateForTheEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Status>("status");
    QTest::newRow("over") << u"This incident has been resolved."_s << Status::Investigating;
    QTest::newRow("over, watched") << u"It has been resolved. We are monitoring."_s << Status::Monitoring;
    QTest::newRow("final") << u"Final update from Example"_s << Status::Investigating;
}

void TestStatusInference::neverTakesAnOlderUpdateForTheEnd()
{
    QFETCH(QString, text);
    QTEST(statusSpokenOf(text, Place::Older), "status");
}

void TestStatusInference::hearsWherePlannedWorkStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Status>("status");
    QTest::newRow("done") << u"The maintenance has been completed."_s << Place::Newest << Status::Completed;
    QTest::newRow("done, older") << u"The maintenance has been completed."_s << Place::Older << Status::Scheduled;
    QTest::newRow("hoped") << u"It will be completed by noon."_s << Place::Newest << Status::Scheduled;
    QTest::newRow("begun") << u"Work is in progress."_s << Place::Newest << Status::InProgress;
    QTest::newRow("tested") << u"We are verifying the result."_s << Place::Newest << Status::Verifying;
    QTest::newRow("announced") << u"We will replace a switch."_s << Place::Newest << Status::Scheduled;
}

void TestStatusInference::hearsWherePlannedWorkStands()
{
    QFETCH(QString, text);
    QFETCH(Place, place);
    QTEST(statusSpokenOf(text, place, Kind::Maintenance), "status");
}

void TestStatusInference::tellsALookBackFromAnEnd()
{
    QVERIFY(looksBack(u"Root cause\n\nA disk was full."_s));
    QVERIFY(looksBack(u"This post-mortem explains what happened."_s));
    QVERIFY(!looksBack(u"The cause is known."_s));
    QVERIFY(!saysItIsOver(u"Root cause\n\nA disk was full."_s));
}

QTEST_APPLESS_MAIN(TestStatusInference)
#include "tst_statusinference.moc"
