#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestIncident final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheStatusOfItsLatestStandingUpdate();
    void isToldByDraftsOnlyWhereNothingIsOut_data();
    void isToldByDraftsOnlyWhereNothingIsOut();
    void hasNoStatusStartOrEndBeforeTheFirstUpdate();
    void keepsTheOrderOfUpdatesOfOneInstant();
    void startsWithItsFirstImpactElseWindowElseUpdate();
    void endsWhereItWasLastClosed();
    void publishesOnlyWhatMayLeaveTheHouse();
    void takesAnUpdateInItsPlace();
};

void TestIncident::hasTheStatusOfItsLatestStandingUpdate()
{
    Incident incident =
        anIncident(u"A"_s, {anUpdate(Status::Monitoring, at(14, 9)), anUpdate(Status::Investigating, at(13, 9))});
    QCOMPARE(currentStatus(incident), Status::Monitoring);
    incident.updates.last().stage = Stage::Withdrawn;
    QCOMPARE(currentStatus(incident), Status::Investigating);
}

void TestIncident::isToldByDraftsOnlyWhereNothingIsOut_data()
{
    QTest::addColumn<Stage>("first");
    QTest::addColumn<Stage>("last");
    QTest::addColumn<std::optional<Status>>("told");
    QTest::addColumn<std::optional<Status>>("latest");
    const auto row = [](const char *name, Stage first, Stage last, std::optional<Status> told,
                        std::optional<Status> latest) { QTest::newRow(name) << first << last << told << latest; };
    row("posted", Stage::Posted, Stage::Posted, Status::Resolved, Status::Resolved);
    row("may go out", Stage::Posted, Stage::Approved, Status::Resolved, Status::Resolved);
    row("drafted", Stage::Posted, Stage::Draft, Status::Identified, Status::Resolved);
    row("in review", Stage::Approved, Stage::InReview, Status::Identified, Status::Resolved);
    row("returned", Stage::Posted, Stage::Returned, Status::Identified, Status::Resolved);
    row("withdrawn", Stage::Posted, Stage::Withdrawn, Status::Identified, Status::Identified);
    row("out, then opened again", Stage::Draft, Stage::Posted, Status::Resolved, Status::Resolved);
    row("nothing out yet", Stage::Draft, Stage::InReview, Status::Resolved, Status::Resolved);
    row("nothing out yet, the last withdrawn", Stage::Draft, Stage::Withdrawn, Status::Identified, Status::Identified);
    row("nothing stands", Stage::Withdrawn, Stage::Withdrawn, std::nullopt, std::nullopt);
}

void TestIncident::isToldByDraftsOnlyWhereNothingIsOut()
{
    QFETCH(Stage, first);
    QFETCH(Stage, last);
    QFETCH(std::optional<Status>, told);
    const auto in = [](Update update, Stage stage) {
        if (stage == Stage::Approved)
            return approved(update, aDrafter());
        update.stage = stage;
        return update;
    };
    const Incident incident = anIncident(
        u"A"_s, {in(anUpdate(Status::Identified, at(13, 9)), first), in(anUpdate(Status::Resolved, at(14, 9)), last)});
    QCOMPARE(currentStatus(incident), told);
    QTEST(latestStatus(incident), "latest");
    QCOMPARE(endedAt(incident), told == Status::Resolved ? std::optional(at(14, 9)) : std::nullopt);
}

void TestIncident::hasNoStatusStartOrEndBeforeTheFirstUpdate()
{
    const Incident incident = anIncident();
    QCOMPARE(currentStatus(incident), std::nullopt);
    QCOMPARE(startedAt(incident), std::nullopt);
    QCOMPARE(endedAt(incident), std::nullopt);
}

void TestIncident::keepsTheOrderOfUpdatesOfOneInstant()
{
    const Update first = anUpdate(Status::Identified, at(13, 9), u"first"_s);
    const Update second = anUpdate(Status::Investigating, at(13, 9), u"second"_s);
    QList<Update> updates{first, second, anUpdate(Status::Investigating, at(13, 8))};
    sortUpdates(updates);
    QCOMPARE(updates.at(1), first);
    QCOMPARE(updates.at(2), second);
}

void TestIncident::startsWithItsFirstImpactElseWindowElseUpdate()
{
    Incident incident = anIncident(u"A"_s, {anUpdate(Status::Scheduled, at(13, 9))});
    QCOMPARE(startedAt(incident), at(13, 9));
    incident.window = Interval{at(15, 3), at(15, 5)};
    QCOMPARE(startedAt(incident), at(15, 3));
    incident.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::UnderMaintenance, {at(15, 4), {}}}};
    QCOMPARE(startedAt(incident), at(15, 4));
}

void TestIncident::endsWhereItWasLastClosed()
{
    Incident incident = anIncident(u"A"_s,
                                   {anUpdate(Status::Investigating, at(13, 9)), anUpdate(Status::Resolved, at(13, 10)),
                                    anUpdate(Status::Postmortem, at(15, 10))});
    QCOMPARE(endedAt(incident), at(13, 10));
    incident = withUpdate(incident, anUpdate(Status::Identified, at(16, 9)));
    QCOMPARE(endedAt(incident), std::nullopt);
    incident = withUpdate(incident, anUpdate(Status::Resolved, at(16, 10)));
    QCOMPARE(endedAt(incident), at(16, 10));
}

void TestIncident::publishesOnlyWhatMayLeaveTheHouse()
{
    const Update out = anUpdate(Status::Investigating, at(13, 9));
    Update draft = anUpdate(Status::Resolved, at(14, 9));
    draft.stage = Stage::Draft;
    QCOMPARE(publishableUpdates(anIncident(u"A"_s, {out, draft})), QList<Update>{out});
}

void TestIncident::takesAnUpdateInItsPlace()
{
    const Update early = anUpdate(Status::Investigating, at(13, 9));
    Update late = anUpdate(Status::Monitoring, at(14, 9));
    Incident incident = withUpdate(anIncident(u"A"_s, {late}), early);
    QCOMPARE(incident.updates, (QList<Update>{early, late}));
    late.postedAt = at(12, 9);
    incident = withUpdate(incident, late);
    QCOMPARE(incident.updates, (QList<Update>{late, early}));
    QCOMPARE(updateOf(incident, late.id), late);
    QCOMPARE(updateOf(incident, UpdateId()), std::nullopt);
}

QTEST_APPLESS_MAIN(TestIncident)
#include "tst_incident.moc"
