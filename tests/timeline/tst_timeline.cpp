#include "app/timeline/timeline.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {
Span phase(Status status, const QDateTime &begin, const QDateTime &end, bool ongoing = false)
{
    return {Span::Meaning::Phase, status, ComponentStatus::Operational, begin, end, ongoing};
}
} // namespace

class TestTimeline final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyBeforeAnythingIsKnown();
    void drawsPhasesFromUpdateToUpdate();
    void runsToNowWhileOpen();
    void neverEndsBeforeItBeginsWhenTheClockIsBehind();
    void drawsAComponentOfUnknownWindowsWithoutSpans();
    void drawsEachWindowOfAComponent();
    void drawsThePlannedWindow();
    void leavesWithdrawnUpdatesOut();
    void tellsDraftsFromWhatIsOut();
};

void TestTimeline::isEmptyBeforeAnythingIsKnown()
{
    QCOMPARE(layOutTimeline(anIncident(), {}, at(20, 0)), Timeline());
}

void TestTimeline::drawsPhasesFromUpdateToUpdate()
{
    const Incident incident =
        anIncident(u"A"_s,
                   {anUpdate(Status::Investigating, at(13, 9)), anUpdate(Status::Investigating, at(13, 10), u"again"_s),
                    anUpdate(Status::Monitoring, at(14, 9)), anUpdate(Status::Resolved, at(15, 9))});
    const Timeline timeline = layOutTimeline(incident, {}, at(20, 0));
    QCOMPARE(timeline.lanes.size(), 1);
    QCOMPARE(timeline.lanes.first().spans.size(), 3);
    QCOMPARE(timeline.lanes.first().spans.at(0).begin, at(13, 9));
    QCOMPARE(timeline.lanes.first().spans.at(0).end, at(14, 9));
    QCOMPARE(timeline.lanes.first().spans.at(1).end, at(15, 9));
    QCOMPARE(timeline.lanes.first().spans.at(2).phase, Status::Resolved);
    QCOMPARE(timeline.begin, at(13, 9));
    QCOMPARE(timeline.end, at(15, 9));
    QCOMPARE(timeline.markers.size(), 4);
}

void TestTimeline::runsToNowWhileOpen()
{
    const Incident incident = anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9))});
    const Span span = layOutTimeline(incident, {}, at(13, 11)).lanes.first().spans.first();
    QCOMPARE(span.end, at(13, 11));
    QVERIFY(span.ongoing);
}

void TestTimeline::neverEndsBeforeItBeginsWhenTheClockIsBehind()
{
    Incident incident = anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9))});
    incident.components = {aComponent(u"Mail"_s).id};
    incident.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::MajorOutage, {at(13, 9), {}}}};
    const Timeline timeline = layOutTimeline(incident, {aComponent(u"Mail"_s)}, at(12, 0));
    for (const Lane &lane : timeline.lanes)
        QCOMPARE(lane.spans.first().end, at(13, 9));
}

void TestTimeline::drawsAComponentOfUnknownWindowsWithoutSpans()
{
    Incident incident = anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9))});
    incident.components = {aComponent(u"Mail"_s).id, aComponent(u"Gone"_s).id};
    const Timeline timeline = layOutTimeline(incident, {aComponent(u"Mail"_s)}, at(14, 0));
    QCOMPARE(timeline.lanes.size(), 2);
    QCOMPARE(timeline.lanes.at(1), (Lane{u"Mail"_s, {}}));
}

void TestTimeline::drawsEachWindowOfAComponent()
{
    Component mail = aComponent(u"Mail"_s);
    mail.group = u"Hosted"_s;
    Incident incident = anIncident(u"A"_s);
    incident.components = {mail.id};
    incident.impacts = {{mail.id, ComponentStatus::MajorOutage, {at(13, 9), at(13, 10)}},
                        {mail.id, ComponentStatus::DegradedPerformance, {at(13, 10), {}}}};
    const Lane lane = layOutTimeline(incident, {mail}, at(13, 12)).lanes.at(1);
    QCOMPARE(lane.name, u"Hosted – Mail"_s);
    QCOMPARE(lane.spans.at(0).level, ComponentStatus::MajorOutage);
    QCOMPARE(lane.spans.at(0).end, at(13, 10));
    QVERIFY(!lane.spans.at(0).ongoing);
    QCOMPARE(lane.spans.at(1).end, at(13, 12));
    QVERIFY(lane.spans.at(1).ongoing);
}

void TestTimeline::drawsThePlannedWindow()
{
    Incident incident = anIncident(u"A"_s);
    incident.kind = Kind::Maintenance;
    incident.window = Interval{at(15, 2), at(15, 4)};
    const Span planned{
        Span::Meaning::Window, Status::Scheduled, ComponentStatus::UnderMaintenance, at(15, 2), at(15, 4), false};
    const Timeline alone = layOutTimeline(incident, {}, at(20, 0));
    QCOMPARE(alone.lanes, (QList<Lane>{{}, {QString(), {planned}}}));
    QCOMPARE(alone.end, at(15, 4));
    incident.updates = {anUpdate(Status::Scheduled, at(13, 9))};
    const Timeline announced = layOutTimeline(incident, {}, at(14, 0));
    QCOMPARE(announced.begin, at(13, 9));
    QCOMPARE(announced.lanes.at(1).spans, QList<Span>{planned});
}

void TestTimeline::leavesWithdrawnUpdatesOut()
{
    Incident incident =
        anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9)), anUpdate(Status::Resolved, at(14, 9))});
    incident.updates.last().stage = Stage::Withdrawn;
    const Timeline timeline = layOutTimeline(incident, {}, at(13, 11));
    QCOMPARE(timeline.markers.size(), 1);
    QCOMPARE(timeline.lanes.first().spans, QList<Span>{phase(Status::Identified, at(13, 9), at(13, 11), true)});
}

void TestTimeline::tellsDraftsFromWhatIsOut()
{
    Incident incident =
        anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9)), anUpdate(Status::Resolved, at(14, 9))});
    incident.updates.last().stage = Stage::Draft;
    const Timeline timeline = layOutTimeline(incident, {}, at(15, 0));
    QVERIFY(timeline.markers.first().out);
    QVERIFY(!timeline.markers.last().out);
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
