#include "tests/incident/builders.h"
#include "ui/timeline/rowwords.h"
#include "ui/timeline/timelineedges.h"
#include "ui/timeline/timelinelabels.h"
#include "ui/timeline/timelinetablemodel.h"
#include "ui/widgets/tabbedtext.h"

#include <QAbstractItemModelTester>
#include <QFontMetricsF>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);

/// Mail in two windows that overlap, web at an unknown time.
Incident anOutage()
{
    Incident incident = anIncident(u"Outbound mail is late"_s,
                                   {anUpdate(Status::Investigating, at(10, 0)), anUpdate(Status::Resolved, at(14, 0))});
    incident.components = {mail.id, web.id};
    incident.impacts = {{mail.id, ComponentStatus::PartialOutage, {at(10, 0), at(12, 0)}},
                        {mail.id, ComponentStatus::MajorOutage, {at(11, 0), at(13, 0)}}};
    return incident;
}

Timeline aTimeline()
{
    return layOutTimeline(anOutage(), {mail, web}, at(20, 0),
                          {{at(9, 12), u"It is us"_s, {}}, {at(12, 0), u"We know why"_s, {}}});
}

/// Ten days on a thousand pixels, from the ninth on.
TimelineGeometry tenDays(const Timeline &timeline)
{
    TimelineGeometry geometry;
    geometry.setTimeline(timeline, 12);
    geometry.setPlot({100, 50, 1000, 500});
    geometry.setView({at(9, 0), at(19, 0), 0});
    return geometry;
}

QStringList names(const TimelineGeometry &geometry)
{
    QStringList list;
    for (const TimelineLine &line : geometry.lines())
        list += line.name;
    return list;
}

} // namespace

class TestTimelineGeometry final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasALineForEachKindOfRow();
    void placesRows_data();
    void placesRows();
    void findsWhatLiesAtAPlace_data();
    void findsWhatLiesAtAPlace();
    void findsEveryRowAtItsOwnPlace();
    void tellsACrowdByTheGravest();
    void scrollsNoFurtherThanItsLines();
    void stepsBesideAndAcross();
    void findsEdgesToBeMoved_data();
    void findsEdgesToBeMoved();
    void movesAnEdgeToARoundTime_data();
    void movesAnEdgeToARoundTime();
    void keepsLabelsApart();
    void namesTheDayAndTheZone();
    void saysEachRowInASentence();
    void fillsATable();
};

void TestTimelineGeometry::hasALineForEachKindOfRow()
{
    const TimelineGeometry geometry = tenDays(aTimeline());
    QCOMPARE(names(geometry), (QStringList{u"Phase"_s, u"Mail"_s, u"Web"_s, u"Vendor"_s, u"Updates"_s, u"Silences"_s}));
    QVERIFY(geometry.lines().at(1).height > geometry.lines().at(0).height); // two rows
    QVERIFY(!geometry.lines().at(2).bars);
    TimelineGeometry nothing;
    nothing.setTimeline(Timeline(), 12);
    QCOMPARE(nothing.height(), 0.0);
    QCOMPARE(nothing.at({0, 0}), std::nullopt);
}

void TestTimelineGeometry::placesRows_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QRectF>("place");
    QTest::newRow("a phase of four days") << 0 << QRectF(200, 50, 400, 20);
    QTest::newRow("a window") << 2 << QRectF(200, 80, 200, 20);
    QTest::newRow("one that overlaps it, below") << 3 << QRectF(300, 102, 200, 20);
    QTest::newRow("a component at an unknown time") << 4 << QRectF(100, 132, 1000, 20);
    QTest::newRow("a vendor's post, around its middle") << 5 << QRectF(142, 164, 16, 16);
}

void TestTimelineGeometry::placesRows()
{
    QFETCH(int, row);
    QTEST(tenDays(aTimeline()).placeOf(row), "place");
}

void TestTimelineGeometry::findsWhatLiesAtAPlace_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<int>("row");
    QTest::newRow("in a bar") << QPointF(300, 60) << 0;
    QTest::newRow("beside it") << QPointF(700, 60) << -1;
    QTest::newRow("in the lower row of a lane") << QPointF(310, 110) << 3;
    QTest::newRow("in a lane of which no time is known") << QPointF(800, 140) << 4;
    QTest::newRow("near a mark") << QPointF(155, 175) << 5;
    QTest::newRow("not near enough") << QPointF(170, 175) << -1;
    QTest::newRow("between two lines") << QPointF(300, 75) << -1;
    QTest::newRow("among the names") << QPointF(50, 60) << -1;
}

void TestTimelineGeometry::findsWhatLiesAtAPlace()
{
    QFETCH(QPointF, place);
    const auto hit = tenDays(aTimeline()).at(place);
    QTEST(hit ? int(hit->row) : -1, "row");
}

void TestTimelineGeometry::findsEveryRowAtItsOwnPlace()
{
    const TimelineGeometry geometry = tenDays(aTimeline());
    for (qsizetype row = 0; row < geometry.rows().size(); ++row)
        QCOMPARE(geometry.at(geometry.placeOf(row).center()), (TimelineHit{row, 1}));
}

void TestTimelineGeometry::tellsACrowdByTheGravest()
{
    Incident incident = anOutage();
    incident.impacts.clear();
    for (int minute = 0; minute < 50; ++minute)
        incident.impacts.append({mail.id,
                                 minute == 20 ? ComponentStatus::MajorOutage : ComponentStatus::DegradedPerformance,
                                 {at(10, 0, minute), at(10, 0, minute).addSecs(30)}});
    const Timeline timeline = layOutTimeline(incident, {mail, web}, at(20, 0));
    const TimelineGeometry geometry = tenDays(timeline);
    const auto hit = geometry.at({201.5, 90});
    QVERIFY(hit);
    QVERIFY(hit->count > 1);
    QCOMPARE(geometry.rows().at(hit->row).word, u"major_outage"_s);
}

void TestTimelineGeometry::scrollsNoFurtherThanItsLines()
{
    TimelineGeometry geometry = tenDays(aTimeline());
    geometry.setScroll(1000);
    QCOMPARE(geometry.scroll(), 0.0);
    geometry.setPlot({100, 50, 1000, 60});
    geometry.setScroll(1000);
    QCOMPARE(geometry.scroll(), geometry.height() - 60);
    geometry.setScroll(-5);
    QCOMPARE(geometry.scroll(), 0.0);
}

void TestTimelineGeometry::stepsBesideAndAcross()
{
    const TimelineGeometry geometry = tenDays(aTimeline());
    QCOMPARE(geometry.beside(2, 1), 3);
    QCOMPARE(geometry.beside(3, 1), 3);
    QCOMPARE(geometry.beside(2, -1), 2);
    QCOMPARE(geometry.across(0, -1), 0);
    QCOMPARE(geometry.across(0, 1), 2);
    QCOMPARE(geometry.across(1, 1), 3);
    QCOMPARE(geometry.across(3, 1), 4);
    const qsizetype last = geometry.rows().size() - 1;
    QCOMPARE(geometry.across(last, 1), last);
}

void TestTimelineGeometry::findsEdgesToBeMoved_data()
{
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<QString>("edge");
    QTest::newRow("begin") << QPointF(202, 90) << u"begin of 2"_s;
    QTest::newRow("just before the begin") << QPointF(197, 90) << u"begin of 2"_s;
    QTest::newRow("end") << QPointF(399, 90) << u"end of 2"_s;
    QTest::newRow("just behind the end") << QPointF(403, 90) << u"end of 2"_s;
    QTest::newRow("in the row below") << QPointF(301, 110) << u"begin of 3"_s;
    QTest::newRow("in the middle") << QPointF(300, 90) << QString();
    QTest::newRow("beside it") << QPointF(410, 90) << QString();
    QTest::newRow("of a phase") << QPointF(201, 60) << QString();
    QTest::newRow("of a lane of which no time is known") << QPointF(101, 140) << QString();
}

void TestTimelineGeometry::findsEdgesToBeMoved()
{
    QFETCH(QPointF, place);
    const auto edge = edgeAt(tenDays(aTimeline()), place);
    const QString found = edge ? (edge->isEnd ? u"end of %1"_s : u"begin of %1"_s).arg(edge->row) : QString();
    QTEST(found, "edge");
}

void TestTimelineGeometry::movesAnEdgeToARoundTime_data()
{
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<qreal>("x");
    QTest::addColumn<QDateTime>("at");
    QTest::newRow("later") << true << 452.0 << at(12, 12);
    QTest::newRow("earlier") << true << 351.0 << at(11, 12);
    QTest::newRow("not before it begins") << true << 120.0 << at(10, 0, 1);
    QTest::newRow("not after it ends") << false << 900.0 << at(11, 23, 59);
}

void TestTimelineGeometry::movesAnEdgeToARoundTime()
{
    QFETCH(bool, isEnd);
    QFETCH(qreal, x);
    QTEST(edgeMovedTo(tenDays(aTimeline()), {2, isEnd}, x, QTimeZone::utc()), "at");
}

void TestTimelineGeometry::keepsLabelsApart()
{
    Incident busy = anOutage();
    for (int hour = 0; hour < 40; ++hour)
        busy.updates.append(anUpdate(Status::Monitoring, at(11, 0).addSecs(hour * 3600), u"Still late."_s));
    sortUpdates(busy.updates);
    const Timeline timeline = layOutTimeline(busy, {mail, web}, at(18, 0));
    MeasuredTexts texts{QFont()};
    const TimelineLabels labels = placeTimelineLabels(timeline, tenDays(timeline), QTimeZone("America/Chicago"), texts);
    QVERIFY(labels.axis.size() > 3);
    QVERIFY(labels.marks.size() > 3);
    QCOMPARE(labels.instants.size(), 1);
    for (const QList<TimelineLabel> &group : {labels.axis, labels.marks})
        for (qsizetype a = 0; a < group.size(); ++a)
            for (qsizetype b = a + 1; b < group.size(); ++b)
                QVERIFY2(!group.at(a).place.adjusted(1, 1, -1, -1).intersects(group.at(b).place.adjusted(1, 1, -1, -1)),
                         qPrintable(group.at(a).text + u" / "_s + group.at(b).text));
}

void TestTimelineGeometry::namesTheDayAndTheZone()
{
    const auto axis = [](const QDateTime &begin, const QDateTime &end) {
        TimelineGeometry geometry = tenDays(aTimeline());
        geometry.setView({begin, end, 0});
        MeasuredTexts texts{QFont()};
        QStringList said;
        for (const TimelineLabel &label :
             placeTimelineLabels(aTimeline(), geometry, QTimeZone("America/Chicago"), texts).axis)
            said += label.text;
        return said;
    };
    QCOMPARE(axis(at(10, 14), at(10, 18)).mid(0, 2), (QStringList{u"10 Jun 2024"_s, u"CDT"_s}));
    QCOMPARE(axis(at(10, 14), at(13, 18)).first(), u"CDT"_s);
}

void TestTimelineGeometry::saysEachRowInASentence()
{
    Incident incident = anOutage();
    incident.updates[0].promise = Promise{at(11, 0)};
    const Timeline timeline = layOutTimeline(incident, {mail, web}, at(20, 0), {{at(9, 12), u"It is us"_s, {}}});
    QStringList sentences;
    for (const TimelineRow &row : timelineTable(timeline))
        sentences += rowSentence(timeline, row, QTimeZone::utc());
    QCOMPARE(sentences.mid(4),
             (QStringList{u"Web: affected, level and time not known"_s, u"Vendor, 9 Jun 2024 12:00 UTC: It is us"_s,
                          u"Update 1, Investigating, 10 Jun 2024 00:00 UTC"_s,
                          u"Update 2, Resolved, 14 Jun 2024 00:00 UTC, 4 d after the update before it"_s,
                          u"Promised for 11 Jun 2024 00:00 UTC, came 3 d late"_s,
                          u"No update from 10 Jun 2024 00:00 UTC to 14 Jun 2024 00:00 UTC, 4 d"_s}));
}

void TestTimelineGeometry::fillsATable()
{
    TimelineTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTimeline(aTimeline(), QTimeZone::utc());
    QCOMPARE(model.rowCount(), int(timelineTable(aTimeline()).size()));
    QCOMPARE(tabbedText(model, {4}),
             u"Row\tWhat\tFrom\tTo\tHow long\nWeb\tAffected, level and time not known\tnot known\t\t"_s);
    QCOMPARE(model.updateOf(0), std::nullopt);
    QCOMPARE(model.updateOf(7), std::optional(anOutage().updates.first().id));
    model.setTimeline(aTimeline(), QTimeZone("America/Chicago"));
    QCOMPARE(model.index(0, 2).data().toString(), u"9 Jun 2024 19:00 CDT"_s);
    model.setTimeline(Timeline(), QTimeZone::utc());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
