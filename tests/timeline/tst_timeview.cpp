#include "app/timeline/timeview.h"
#include "tests/incident/builders.h"

#include <QTest>

#include <limits>

using namespace noticedesk;
using namespace noticedesk::tests;

namespace {

/// Ten days on a thousand pixels.
const TimeView tenDays{at(10, 0), at(20, 0), 1000};
const ViewLimits june{at(1, 0), at(30, 0)};

} // namespace

class TestTimeView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void turnsTimeIntoPlaceAndBack_data();
    void turnsTimeIntoPlaceAndBack();
    void fitsEverything_data();
    void fitsEverything();
    void movesWithinItsLimits_data();
    void movesWithinItsLimits();
    void snapsToRoundTimes_data();
    void snapsToRoundTimes();
    void stepsFromOneRoundTimeToTheNext_data();
    void stepsFromOneRoundTimeToTheNext();
    void keepsTheInstantUnderTheMouse_data();
    void keepsTheInstantUnderTheMouse();
};

void TestTimeView::turnsTimeIntoPlaceAndBack_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<qreal>("x");
    QTest::newRow("begin") << at(10, 0) << 0.0;
    QTest::newRow("middle") << at(15, 0) << 500.0;
    QTest::newRow("end") << at(20, 0) << 1000.0;
    QTest::newRow("before") << at(9, 0) << -100.0;
    QTest::newRow("after") << at(21, 0) << 1100.0;
}

void TestTimeView::turnsTimeIntoPlaceAndBack()
{
    QFETCH(QDateTime, instant);
    QFETCH(qreal, x);
    QCOMPARE(tenDays.xOf(instant), x);
    QCOMPARE(tenDays.instantAt(x), instant);
    QCOMPARE(tenDays.pixelsPerSecond(), 1000.0 / (10 * 86400));
    const TimeView nothing{at(10, 0), at(10, 0), 1000};
    QCOMPARE(nothing.xOf(instant), 0.0);
    QCOMPARE(resized(tenDays, 0).instantAt(x), at(10, 0));
}

void TestTimeView::fitsEverything_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<TimeView>("view");
    QTest::newRow("ten hours") << at(10, 10) << TimeView{at(9, 23), at(10, 11), 500};
    QTest::newRow("an instant") << at(10, 0) << TimeView{at(9, 23, 30), at(10, 0, 30), 500};
    QTest::newRow("end before begin") << at(9, 0) << TimeView{at(9, 23, 30), at(10, 0, 30), 500};
}

void TestTimeView::fitsEverything()
{
    QFETCH(QDateTime, end);
    const TimeView view = fitted(at(10, 0), end, 500, 0.1);
    QTEST(view, "view");
    QCOMPARE(limitsAround(view).begin.msecsTo(limitsAround(view).end), 3 * view.milliseconds());
}

void TestTimeView::movesWithinItsLimits_data()
{
    QTest::addColumn<TimeView>("moved");
    QTest::addColumn<TimeView>("expected");
    const auto row = [](const char *name, const TimeView &moved, const QDateTime &begin, const QDateTime &end) {
        QTest::newRow(name) << moved << TimeView{begin, end, 1000};
    };
    const qreal infinite = std::numeric_limits<qreal>::infinity();
    row("earlier", panned(tenDays, 100, june), at(9, 0), at(19, 0));
    row("later", panned(tenDays, -100, june), at(11, 0), at(21, 0));
    row("not beyond the begin", panned(tenDays, 1e300, june), at(1, 0), at(11, 0));
    row("not beyond the end", panned(tenDays, -1e300, june), at(20, 0), at(30, 0));
    row("no number", panned(tenDays, infinite, june), at(10, 0), at(20, 0));
    row("closer", zoomed(tenDays, 2, 0, june), at(10, 0), at(15, 0));
    row("away", zoomed(tenDays, 0.5, 500, june), at(5, 0), at(25, 0));
    row("not further away than there is", zoomed(tenDays, 1e-300, 500, june), at(1, 0), at(30, 0));
    row("not closer than a minute", zoomed(tenDays, 1e300, 0, june), at(10, 0), at(10, 0, 1));
    row("no factor", zoomed(tenDays, 0, 0, june), at(10, 0), at(20, 0));
    row("negative factor", zoomed(tenDays, -1, 0, june), at(10, 0), at(20, 0));
    row("longer than the limits", clamped({at(1, 0), at(30, 0), 1000}, {at(5, 0), at(6, 0)}), at(5, 0), at(6, 0));
    row("limits shorter than the shortest", clamped(tenDays, {at(5, 0), at(5, 0)}), at(5, 0), at(5, 0));
}

void TestTimeView::movesWithinItsLimits()
{
    QFETCH(TimeView, moved);
    QTEST(moved, "expected");
}

void TestTimeView::snapsToRoundTimes_data()
{
    QTest::addColumn<QDateTime>("viewEnd"); // it begins on the tenth and has 1000 pixels
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("snapped");
    QTest::newRow("an hour: minutes") << at(10, 1) << QByteArray("UTC") << at(10, 7, 23);
    QTest::newRow("ten hours: five minutes") << at(10, 10) << QByteArray("UTC") << at(10, 7, 25);
    QTest::newRow("ten days: three hours") << at(20, 0) << QByteArray("UTC") << at(10, 6);
    QTest::newRow("where clocks are three quarters off") << at(20, 0) << QByteArray("Asia/Kathmandu") << at(10, 6, 15);
    QTest::newRow("years: days of the zone") << at(10, 0).addYears(5) << QByteArray("America/Chicago") << at(10, 5);
    QTest::newRow("no length: days") << at(10, 0) << QByteArray("UTC") << at(10, 0);
}

void TestTimeView::snapsToRoundTimes()
{
    QFETCH(QDateTime, viewEnd);
    QFETCH(QByteArray, zone);
    QTEST(snapped(at(10, 7, 23).addSecs(10), {at(10, 0), viewEnd, 1000}, QTimeZone(zone)), "snapped");
}

void TestTimeView::stepsFromOneRoundTimeToTheNext_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<bool>("isLater");
    QTest::addColumn<QDateTime>("to");
    QTest::newRow("later, from a round time") << at(10, 7, 25) << true << at(10, 7, 30);
    QTest::newRow("earlier, from a round time") << at(10, 7, 25) << false << at(10, 7, 20);
    QTest::newRow("later, from a little after") << at(10, 7, 26) << true << at(10, 7, 30);
    QTest::newRow("later, from a little before") << at(10, 7, 24) << true << at(10, 7, 25);
    QTest::newRow("earlier, from a little after") << at(10, 7, 26) << false << at(10, 7, 25);
    QTest::newRow("earlier, from a little before") << at(10, 7, 24) << false << at(10, 7, 20);
}

void TestTimeView::stepsFromOneRoundTimeToTheNext()
{
    QFETCH(QDateTime, from);
    QFETCH(bool, isLater);
    QTEST(stepped(from, isLater, {at(10, 0), at(10, 10), 1000}, QTimeZone::utc()), "to");
}

void TestTimeView::keepsTheInstantUnderTheMouse_data()
{
    QTest::addColumn<qreal>("factor");
    QTest::newRow("closer") << 1.25;
    QTest::newRow("much closer") << 500.0;
    QTest::newRow("away") << 0.8;
}

void TestTimeView::keepsTheInstantUnderTheMouse()
{
    QFETCH(qreal, factor);
    const TimeView view = zoomed(tenDays, factor, 700, june);
    QVERIFY(qAbs(view.xOf(at(17, 0)) - 700) < 0.01);
}

QTEST_APPLESS_MAIN(TestTimeView)
#include "tst_timeview.moc"
