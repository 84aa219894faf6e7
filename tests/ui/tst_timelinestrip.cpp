#include "app/base/zone.h"
#include "tests/incident/builders.h"
#include "ui/timeline/stripchart.h"
#include "ui/timeline/stripgeometry.h"
#include "ui/timeline/stripwords.h"
#include "ui/timeline/timelinestrip.h"

#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);

Incident anOutage()
{
    Incident incident =
        anIncident(u"Outbound mail is late"_s,
                   {anUpdate(Status::Investigating, at(13, 14)), anUpdate(Status::Monitoring, at(24, 13, 30)),
                    anUpdate(Status::Resolved, at(27, 14))});
    incident.components = {mail.id, web.id};
    incident.impacts = {{mail.id, ComponentStatus::PartialOutage, {at(13, 14), at(13, 18, 12)}}};
    incident.updates[2].stage = Stage::Draft;
    return incident;
}

Timeline aTimeline()
{
    return layOutTimeline(anOutage(), {mail, web}, at(28, 0));
}

/// Ten days on a hundred pixels.
StripGeometry tenDays()
{
    return {QRectF(50, 0, 100, 60), 20, 4, at(10, 0), at(20, 0)};
}

Span span(const QDateTime &begin, const QDateTime &end)
{
    Span made;
    made.begin = begin;
    made.end = end;
    return made;
}

Marker dot(const QDateTime &when)
{
    Marker made;
    made.at = when;
    return made;
}

} // namespace

class TestTimelineStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesMoments_data();
    void placesMoments();
    void placesBars_data();
    void placesBars();
    void findsTheMarkerUnderTheMouse_data();
    void findsTheMarkerUnderTheMouse();
    void labelsWhatFits();
    void saysItInOneSentence_data();
    void saysItInOneSentence();
    void takesNoRoomForNothing();
    void growsWithItsRowsUpToALimit();
    void describesItselfToAScreenReader();
    void labelsTimesInTheZoneOfThePage();
    void goesFromUpdateToUpdateByKeys();
    void opensAnUpdateByAClick();
    void showsAnotherIncidentAfterALongOne();
};

void TestTimelineStrip::placesMoments_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<qreal>("x");
    QTest::newRow("begin") << at(10, 0) << 50.0;
    QTest::newRow("middle") << at(15, 0) << 100.0;
    QTest::newRow("end") << at(20, 0) << 150.0;
    QTest::newRow("before") << at(9, 0) << 40.0;
}

void TestTimelineStrip::placesMoments()
{
    QFETCH(QDateTime, at);
    QTEST(tenDays().xOf(at), "x");
    StripGeometry noTime = tenDays();
    noTime.end = noTime.begin;
    QCOMPARE(noTime.xOf(at), 50.0);
}

void TestTimelineStrip::placesBars_data()
{
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QRectF>("bar");
    QTest::newRow("a day") << at(11, 0) << at(12, 0) << QRectF(60, 24, 10, 20);
    QTest::newRow("a minute, still to be seen") << at(11, 0) << at(11, 0, 1) << QRectF(60, 24, 3, 20);
    QTest::newRow("a moment at the very end") << at(20, 0) << at(20, 0) << QRectF(147, 24, 3, 20);
}

void TestTimelineStrip::placesBars()
{
    QFETCH(QDateTime, begin);
    QFETCH(QDateTime, end);
    QTEST(tenDays().barRect(1, span(begin, end)), "bar");
}

void TestTimelineStrip::findsTheMarkerUnderTheMouse_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<int>("marker");
    QTest::newRow("on a stem") << QPointF(60, 10) << 0;
    QTest::newRow("beside it") << QPointF(64, 10) << 0;
    QTest::newRow("between two, nearer the second") << QPointF(66, 10) << 1;
    QTest::newRow("on the dot") << QPointF(70, 54) << 1;
    QTest::newRow("far away") << QPointF(120, 10) << -1;
    QTest::newRow("under the plot") << QPointF(60, 61) << -1;
}

void TestTimelineStrip::findsTheMarkerUnderTheMouse()
{
    QFETCH(QPointF, place);
    const QList<Marker> markers = {dot(at(11, 0)), dot(at(12, 0))};
    QTEST(tenDays().markerAt(place, markers).value_or(-1), "marker");
}

void TestTimelineStrip::labelsWhatFits()
{
    const QList<Marker> markers = {dot(at(11, 0)), dot(at(14, 0)), dot(at(18, 0))};
    QCOMPARE(labelledMoments(tenDays(), markers, 30), QList<QDateTime>({at(10, 0), at(14, 0), at(20, 0)}));
    QCOMPARE(labelledMoments(tenDays(), markers, 10),
             QList<QDateTime>({at(10, 0), at(11, 0), at(14, 0), at(18, 0), at(20, 0)}));
    QCOMPARE(labelledMoments(tenDays(), markers, 200), QList<QDateTime>{at(10, 0)});
}

void TestTimelineStrip::saysItInOneSentence_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QString>("sentence");
    Incident incident = anOutage();
    QTest::newRow("levels known") << incident << u"2 component(s) affected; longest Mail 4 h 12 min; 3 update(s)."_s;
    incident.impacts.append(incident.impacts.first()); // the same time again
    QTest::newRow("windows that overlap")
        << incident << u"2 component(s) affected; longest Mail 4 h 12 min; 3 update(s)."_s;
    incident.impacts.clear();
    QTest::newRow("levels unknown") << incident << u"2 component(s) affected; 3 update(s)."_s;
    incident.components.clear();
    QTest::newRow("no component") << incident << u"No component named; 3 update(s)."_s;
}

void TestTimelineStrip::saysItInOneSentence()
{
    QFETCH(Incident, incident);
    QTEST(timelineSentence(layOutTimeline(incident, {mail, web}, at(28, 0))), "sentence");
}

void TestTimelineStrip::takesNoRoomForNothing()
{
    TimelineStrip strip;
    strip.setTimeline(Timeline(), zoneNamed(aPage().zone));
    QVERIFY(strip.isHidden());
    QVERIFY(!strip.chart());
}

void TestTimelineStrip::growsWithItsRowsUpToALimit()
{
    TimelineStrip strip;
    int before = 0;
    QList<Component> components;
    Incident incident = anOutage();
    incident.impacts.clear();
    for (int count = 0; count < 30; ++count) {
        incident.components.clear();
        components.append(aComponent(u"Component %1"_s.arg(count), count));
        for (const Component &component : components)
            incident.components.append(component.id);
        strip.setTimeline(layOutTimeline(incident, components, at(28, 0)), zoneNamed(aPage().zone));
        QApplication::processEvents();
        const int height = strip.sizeHint().height();
        QVERIFY(count < 7 ? height > before : height == before);
        before = height;
    }
}

void TestTimelineStrip::describesItselfToAScreenReader()
{
    TimelineStrip strip;
    strip.setTimeline(aTimeline(), zoneNamed(aPage().zone));
    QCOMPARE(strip.accessibleName(), u"Timeline"_s);
    QCOMPARE(strip.accessibleDescription(), timelineSentence(aTimeline()));
}

void TestTimelineStrip::labelsTimesInTheZoneOfThePage()
{
    TimelineStrip strip;
    strip.resize(900, 200);
    Incident outage = anOutage();
    outage.updates.last().stage = Stage::Posted;
    strip.setTimeline(layOutTimeline(outage, {mail, web}, at(28, 0)), zoneNamed(aPage().zone));
    QApplication::processEvents();
    auto *axis = qobject_cast<QCategoryAxis *>(strip.chart()->chart()->axes().first());
    QCOMPARE(axis->categoriesLabels().first(), u"13 Jun 09:00 CDT"_s);
    QCOMPARE(axis->categoriesLabels().last(), u"27 Jun 09:00 CDT"_s);

    strip.setTimeline(aTimeline(), zoneNamed(aPage().zone));
    QCOMPARE(axis->categoriesLabels().last(), u"now"_s);
}

void TestTimelineStrip::goesFromUpdateToUpdateByKeys()
{
    TimelineStrip strip;
    strip.resize(900, 200);
    strip.setTimeline(aTimeline(), zoneNamed(aPage().zone));
    strip.show();
    QVERIFY(QTest::qWaitForWindowActive(&strip));
    strip.setFocus();
    QSignalSpy chosen(&strip, &TimelineStrip::updateChosen);
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.accessibleDescription(), u"Update 1 of 3, 13 Jun 2024 09:00 CDT"_s);
    QTest::keyClick(&strip, Qt::Key_End);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.accessibleDescription(), u"Update 3 of 3, 27 Jun 2024 09:00 CDT, not in the notice yet"_s);
    QTest::keyClick(&strip, Qt::Key_Left);
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<UpdateId>(), anOutage().updates.at(1).id);
}

void TestTimelineStrip::opensAnUpdateByAClick()
{
    TimelineStrip strip;
    strip.resize(900, 200);
    strip.setTimeline(aTimeline(), zoneNamed(aPage().zone));
    strip.show();
    QVERIFY(QTest::qWaitForWindowActive(&strip));
    QSignalSpy chosen(&strip, &TimelineStrip::updateChosen);
    const QPointF dot = strip.chart()->geometryOfPlot().dotOf(aTimeline().markers.at(1));
    QTest::mouseClick(strip.chart()->viewport(), Qt::LeftButton, {}, dot.toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<UpdateId>(), anOutage().updates.at(1).id);
}

void TestTimelineStrip::showsAnotherIncidentAfterALongOne()
{
    TimelineStrip strip;
    strip.resize(900, 200);
    strip.show();
    strip.setTimeline(aTimeline(), zoneNamed(aPage().zone));
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_End);
    const Incident brief = anIncident(u"Brief"_s, {anUpdate(Status::Investigating, at(1, 1))});
    strip.setTimeline(layOutTimeline(brief, {}, at(1, 1)), zoneNamed(aPage().zone));
    QCOMPARE(strip.selectedMarker(), std::nullopt);
    strip.grab();
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.selectedMarker(), std::optional(0));
}

QTEST_MAIN(TestTimelineStrip)
#include "tst_timelinestrip.moc"
