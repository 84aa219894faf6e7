#include "app/timeline/timelinewords.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {
Span phase(Status status, const QDateTime &begin, const QDateTime &end, bool ongoing = false)
{
    Span span;
    span.phase = status;
    span.begin = begin;
    span.end = end;
    span.ongoing = ongoing;
    return span;
}

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);

Impact anImpact(const Component &component, const QDateTime &begin, const std::optional<QDateTime> &end,
                ComponentStatus level = ComponentStatus::MajorOutage)
{
    return {component.id, level, {begin, end}};
}

Incident affecting(const QList<Impact> &impacts)
{
    Incident incident = anIncident(u"A"_s, {anUpdate(Status::Investigating, at(13, 9))});
    incident.impacts = impacts;
    return incident;
}

QStringList names(const Timeline &timeline)
{
    QStringList names;
    for (const Lane &lane : timeline.lanes)
        names.append(laneName(lane));
    return names;
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
    void namesRetiredComponentsAndThoseNamedByAWindowAlone();
    void callsARenamedComponentByItsNameOfToday();
    void keepsAGroupTogether();
    void laysOverlappingWindowsBelowEachOther();
    void findsSilences_data();
    void findsSilences();
    void keepsVendorPostsInOrder();
    void reachesToOpenPromises();
    void saysWhatItCannotDraw_data();
    void saysWhatItCannotDraw();
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
    QCOMPARE(names(timeline), (QStringList{u"Phase"_s, u"Mail"_s, u"A component that is not known any more"_s}));
    QCOMPARE(timeline.lanes.at(1).spans, QList<Span>());
}

void TestTimeline::drawsEachWindowOfAComponent()
{
    Component grouped = mail;
    grouped.group = u"Hosted"_s;
    Incident incident = anIncident(u"A"_s);
    incident.components = {mail.id};
    incident.impacts = {{mail.id, ComponentStatus::MajorOutage, {at(13, 9), at(13, 10)}},
                        {mail.id, ComponentStatus::DegradedPerformance, {at(13, 10), {}}}};
    const Lane lane = layOutTimeline(incident, {grouped}, at(13, 12)).lanes.at(1);
    QCOMPARE(laneName(lane), u"Hosted – Mail"_s);
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
    Span planned;
    planned.meaning = Span::Meaning::Window;
    planned.phase = Status::Scheduled;
    planned.level = ComponentStatus::UnderMaintenance;
    planned.begin = at(15, 2);
    planned.end = at(15, 4);
    const Timeline alone = layOutTimeline(incident, {}, at(20, 0));
    QCOMPARE(names(alone), (QStringList{u"Phase"_s, u"Planned"_s}));
    QCOMPARE(alone.lanes.at(1).spans, QList<Span>{planned});
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
    QCOMPARE(timeline.lanes.first().spans, QList<Span>{phase(Status::Identified, at(13, 9), at(15, 0), true)});
}

void TestTimeline::namesRetiredComponentsAndThoseNamedByAWindowAlone()
{
    Component gone = web;
    gone.standing = ComponentStanding::Retired;
    const Incident incident = affecting({anImpact(web, at(13, 9), at(13, 10))});
    QCOMPARE(names(layOutTimeline(incident, {gone}, at(14, 0))), (QStringList{u"Phase"_s, u"Web (retired)"_s}));
}

void TestTimeline::callsARenamedComponentByItsNameOfToday()
{
    Component renamed = mail;
    renamed.name = u"Outbound mail"_s;
    Incident incident = affecting({anImpact(mail, at(13, 9), at(13, 10)), anImpact(mail, at(13, 11), {})});
    incident.components = {mail.id};
    const Timeline timeline = layOutTimeline(incident, {renamed}, at(14, 0));
    QCOMPARE(names(timeline), (QStringList{u"Phase"_s, u"Outbound mail"_s}));
    QCOMPARE(timeline.lanes.at(1).spans.size(), 2);
}

void TestTimeline::keepsAGroupTogether()
{
    QList<Component> components = {aComponent(u"A"_s), aComponent(u"B"_s), aComponent(u"C"_s), aComponent(u"D"_s)};
    components[1].group = u"Group"_s;
    components[3].group = u"Group"_s;
    Incident incident = affecting({});
    for (const Component &component : components)
        incident.components.append(component.id);
    QCOMPARE(names(layOutTimeline(incident, components, at(14, 0))),
             (QStringList{u"Phase"_s, u"A"_s, u"Group – B"_s, u"Group – D"_s, u"C"_s}));
}

void TestTimeline::laysOverlappingWindowsBelowEachOther()
{
    const Incident incident = affecting({anImpact(mail, at(13, 9), at(13, 12)), anImpact(mail, at(13, 10), at(13, 11)),
                                         anImpact(mail, at(13, 11), at(13, 13)), anImpact(mail, at(13, 13), {})});
    const Lane lane = layOutTimeline(incident, {mail}, at(13, 14)).lanes.at(1);
    QList<int> rows;
    for (const Span &span : lane.spans)
        rows.append(span.row);
    QCOMPARE(rows, (QList<int>{0, 1, 1, 0}));
    QCOMPARE(lane.rows, 2);
    QCOMPARE(lane.spans.at(2).impact, 2);
}

void TestTimeline::findsSilences_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QStringList>("silences");
    const auto row = [](const char *name, const Incident &incident, const QStringList &silences) {
        QTest::newRow(name) << incident << silences;
    };
    const Update first = anUpdate(Status::Investigating, at(13, 9));
    const Update over = anUpdate(Status::Resolved, at(13, 12));
    Update draft = anUpdate(Status::Identified, at(13, 10));
    draft.stage = Stage::Draft;
    row("no update", anIncident(), {});
    row("one update, open", anIncident(u"A"_s, {first}), {u"9:00-20:00 ongoing"_s});
    row("one update, over", anIncident(u"A"_s, {over}), {});
    row("a draft breaks no silence", anIncident(u"A"_s, {first, draft, over}), {u"9:00-12:00"_s});
    row("nobody waits after the end", anIncident(u"A"_s, {first, over, anUpdate(Status::Postmortem, at(14, 9))}),
        {u"9:00-12:00"_s});
    row("the same second", anIncident(u"A"_s, {first, anUpdate(Status::Resolved, at(13, 9))}), {});
    row("dated ahead", anIncident(u"A"_s, {anUpdate(Status::Investigating, at(14, 9))}), {});
    Incident planned =
        anIncident(u"A"_s, {anUpdate(Status::Scheduled, at(12, 9)), anUpdate(Status::Completed, at(13, 7))});
    planned.window = Interval{at(13, 4), at(13, 6)};
    row("planned work, from its window on", planned, {u"4:00-7:00"_s});
}

void TestTimeline::findsSilences()
{
    QFETCH(Incident, incident);
    QStringList found;
    for (const Silence &silence : silencesOf(incident, at(13, 20)))
        found.append(silence.begin.toString(u"H:mm"_s) + u'-' + silence.end.toString(u"H:mm"_s)
                     + (silence.ongoing ? u" ongoing"_s : QString()));
    QTEST(found, "silences");
}

void TestTimeline::keepsVendorPostsInOrder()
{
    Incident incident = affecting({});
    incident.source.name = u"Vendor"_s;
    const VendorPost early{at(12, 8), u"Service incident"_s, incident.updates.first().id};
    const VendorPost late{at(12, 9), u"Update"_s, {}};
    const Timeline timeline = layOutTimeline(incident, {}, at(14, 0), {late, early});
    QCOMPARE(timeline.vendor, u"Vendor"_s);
    QCOMPARE(timeline.vendorPosts, (QList<VendorPost>{early, late}));
    QCOMPARE(timeline.begin, at(12, 8));
}

void TestTimeline::reachesToOpenPromises()
{
    Incident incident = affecting({});
    incident.updates.first().promise = Promise{at(15, 9)};
    const Timeline timeline = layOutTimeline(incident, {}, at(14, 0));
    QCOMPARE(timeline.promises.size(), 1);
    QCOMPARE(timeline.end, at(14, 0));
    QCOMPARE(extentOf(timeline), (Interval{at(13, 9), at(15, 9)}));
}

void TestTimeline::saysWhatItCannotDraw_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const Incident &incident, const QStringList &sentences) {
        QTest::newRow(name) << incident << sentences;
    };
    row("nothing", affecting({anImpact(mail, at(13, 9), at(13, 10))}), {});
    row("end before start", affecting({anImpact(mail, at(13, 9), at(13, 8))}),
        {u"Mail: a window that begins 13 Jun 2024 09:00 UTC ends before that, and is not drawn. Correct its times."_s});
    row("touching", affecting({anImpact(mail, at(13, 9), at(13, 10)), anImpact(mail, at(13, 10), {})}), {});
    row("overlapping", affecting({anImpact(mail, at(13, 8), at(13, 10)), anImpact(mail, at(13, 9), {})}),
        {u"Mail: the window that begins 13 Jun 2024 09:00 UTC overlaps an earlier one; the time is counted once."_s});
    row("ahead", anIncident(u"A"_s, {anUpdate(Status::Investigating, at(15, 9))}),
        {u"An update is dated 15 Jun 2024 09:00 UTC, which is later than now."_s});
    Incident planned = affecting({});
    planned.window = Interval{at(13, 9), at(13, 8)};
    row("planned work", planned,
        {u"Planned work: a window that begins 13 Jun 2024 09:00 UTC ends before that, and is not drawn. Correct its times."_s});
}

void TestTimeline::saysWhatItCannotDraw()
{
    QFETCH(Incident, incident);
    const Timeline timeline = layOutTimeline(incident, {mail}, at(14, 0));
    QStringList found;
    for (const Fault &fault : timeline.faults)
        found.append(faultSentence(timeline, fault, QTimeZone::utc(), QLocale::c()));
    QTEST(found, "sentences");
    QVERIFY(timeline.begin.isValid());
    for (const Lane &lane : timeline.lanes)
        for (const Span &span : lane.spans)
            QVERIFY(span.begin <= span.end);
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
