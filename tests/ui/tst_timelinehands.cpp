#include "tests/ui/timelineprogram.h"
#include "ui/timeline/timelinepane.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestTimelineHands final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesTheEdgesOfAWindowByKeys_data();
    void movesTheEdgesOfAWindowByKeys();
    void tellsWhereAnEdgeIsWhileItIsMoved();
    void givesAnEdgeUp();
    void takesAnEdgeWhenSomethingElseIsDone();
    void keepsTheWindowSelectedThatWasMoved();
    void saysWhyNothingMoves();
    void zoomsToWhatIsSelected();
    void zoomsOnATouchPad();
    void zoomsWithTwoFingers();
    void takesOneFingerForAMouse();
};

namespace {

/// On the timeline, with the window of Mail selected: seen by the hour, so that keys move by a quarter or five minutes.
struct Held : TimelineProgram {
    explicit Held(const Incident &incident = anOutage()) : TimelineProgram(incident)
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_9, Qt::ControlModifier);
    }
    [[nodiscard]] Interval span() const { return desk().incident()->impacts.first().span; }
};

} // namespace

void TestTimelineHands::movesTheEdgesOfAWindowByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("shifted");
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::newRow("begin earlier") << Qt::Key_Left << false << at(13, 13, 40) << at(13, 18, 12);
    QTest::newRow("begin later") << Qt::Key_Right << false << at(13, 13, 55) << at(13, 18, 12);
    QTest::newRow("end earlier") << Qt::Key_Left << true << at(13, 13, 46) << at(13, 18, 5);
    QTest::newRow("end later") << Qt::Key_Right << true << at(13, 13, 46) << at(13, 18, 20);
}

void TestTimelineHands::movesTheEdgesOfAWindowByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, shifted);
    Held program;
    const auto modifiers = shifted ? Qt::AltModifier | Qt::ShiftModifier : Qt::AltModifier;
    program.press(key, modifiers);
    program.press(key, modifiers);
    QCOMPARE(program.span(), anOutage().impacts.first().span); // not before it is taken
    program.press(Qt::Key_Return);
    QTEST(program.span().begin, "begin");
    QTEST(program.span().end.value(), "end");
    program.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.span(), anOutage().impacts.first().span);
}

void TestTimelineHands::tellsWhereAnEdgeIsWhileItIsMoved()
{
    Held program;
    QSignalSpy said(program.window.findChild<TimelinePane *>(), &TimelinePane::said);
    program.press(Qt::Key_Left, Qt::AltModifier);
    const QString sentence = u"Begin: 13 Jun 2024 08:45 CDT. Return takes it, Escape gives it up."_s;
    QCOMPARE(said, (QList<QVariantList>{{sentence}}));
    QCOMPARE(program.heard(), sentence);
    program.press(Qt::Key_Return);
    QCOMPARE(program.heard(), u"Mail, Partial outage, 13 Jun 2024 08:45 CDT, 13 Jun 2024 13:12 CDT, 4 h 27 min"_s);
}

void TestTimelineHands::givesAnEdgeUp()
{
    Held program;
    program.press(Qt::Key_Left, Qt::AltModifier);
    program.press(Qt::Key_Escape);
    program.press(Qt::Key_Home);
    QCOMPARE(program.span(), anOutage().impacts.first().span);
}

void TestTimelineHands::takesAnEdgeWhenSomethingElseIsDone()
{
    Held program;
    program.press(Qt::Key_Left, Qt::AltModifier);
    program.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(program.span().begin, at(13, 13, 45));
    program.press(Qt::Key_Home);
    QCOMPARE(program.span().end, std::optional(at(13, 18, 15)));
    QCOMPARE(program.chart().selected(), std::optional<qsizetype>(0));
}

void TestTimelineHands::keepsTheWindowSelectedThatWasMoved()
{
    Incident incident = anOutage();
    incident.impacts.append({mail.id, ComponentStatus::DegradedPerformance, {at(13, 13, 44), at(13, 20)}});
    Held program(incident);
    const auto before = program.chart().selected();
    program.press(Qt::Key_Left, Qt::AltModifier);
    program.press(Qt::Key_Left, Qt::AltModifier);
    program.press(Qt::Key_Return); // begins earlier than the other one now
    QVERIFY(program.chart().selected() != before);
    QVERIFY(program.heard().startsWith(u"Mail, Partial outage, 13 Jun 2024 08:40 CDT"_s));
}

void TestTimelineHands::saysWhyNothingMoves()
{
    Incident ongoing = anOutage();
    ongoing.impacts.first().span.end.reset();
    Held program(ongoing);
    QSignalSpy said(program.window.findChild<TimelinePane *>(), &TimelinePane::said);
    program.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(said,
             (QList<QVariantList>{{u"The impact is still going on: it has no end that could be moved."_s},
                                  {u"Choose a window of impact first, with the arrow keys or a click."_s}}));
    QCOMPARE(program.span(), ongoing.impacts.first().span);
}

void TestTimelineHands::zoomsToWhatIsSelected()
{
    Held program;
    const auto view = [&] { return program.chart().geometryOfPlot().view(); };
    QVERIFY(view().begin < at(13, 13, 46) && view().begin > at(13, 13));
    QVERIFY(view().end > at(13, 18, 12) && view().end < at(13, 19));
    const qint64 before = view().milliseconds();
    program.press(Qt::Key_Down); // an update, which lasts no time
    program.press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(view().milliseconds(), before / 4);
    QCOMPARE(qRound(view().xOf(at(13, 14))), qRound(view().width / 2));
}

void TestTimelineHands::zoomsOnATouchPad()
{
    Held program;
    const auto view = [&] { return program.chart().geometryOfPlot().view(); };
    const TimeView before = view();
    const QPointF middle = program.chart().geometryOfPlot().plot().center();
    QNativeGestureEvent apart(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, middle, middle,
                              middle, 0.25, QPointF());
    QApplication::sendEvent(program.chart().viewport(), &apart);
    QCOMPARE(view().milliseconds(), qRound64(qreal(before.milliseconds()) / 1.25));
}

void TestTimelineHands::zoomsWithTwoFingers()
{
    Held program;
    const auto view = [&] { return program.chart().geometryOfPlot().view(); };
    const TimeView before = view();
    QWidget *plot = program.chart().viewport();
    const QPoint middle = program.chart().geometryOfPlot().plot().center().toPoint();
    QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(plot, screen).press(0, middle - QPoint(50, 0), plot).press(1, middle + QPoint(50, 0), plot);
    QTest::touchEvent(plot, screen).move(0, middle - QPoint(100, 0), plot).move(1, middle + QPoint(100, 0), plot);
    QVERIFY(view().milliseconds() < qint64(0.55 * qreal(before.milliseconds())));
    QTest::touchEvent(plot, screen).release(0, middle - QPoint(100, 0), plot).stationary(1);
    QTest::touchEvent(plot, screen).release(1, middle + QPoint(100, 0), plot);
    QCOMPARE(program.span(), anOutage().impacts.first().span);
}

void TestTimelineHands::takesOneFingerForAMouse()
{
    Held program;
    const TimeView before = program.chart().geometryOfPlot().view();
    QWidget *plot = program.chart().viewport();
    const QRectF area = program.chart().geometryOfPlot().plot();
    const QPoint from(int(area.center().x()), int(area.bottom()) - 10);
    QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(plot, screen).press(0, from, plot);
    QTest::touchEvent(plot, screen).move(0, from - QPoint(60, 0), plot);
    QTest::touchEvent(plot, screen).release(0, from - QPoint(60, 0), plot);
    QVERIFY(program.chart().geometryOfPlot().view().begin > before.begin);
    QCOMPARE(program.chart().geometryOfPlot().view().milliseconds(), before.milliseconds());
}

QTEST_MAIN(TestTimelineHands)
#include "tst_timelinehands.moc"
