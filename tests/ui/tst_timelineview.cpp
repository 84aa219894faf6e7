#include "app/timeline/figurewords.h"
#include "tests/ui/timelineprogram.h"
#include "ui/timeline/figurecard.h"
#include "ui/timeline/figuresdialog.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepane.h"
#include "ui/updates/updatecard.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabbedtext.h"
#include "ui/window/workviews.h"

#include <QActionGroup>
#include <QClipboard>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestTimelineView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesBetweenDeskAndTimelineByKeys();
    void comesBackAsItWasLeft();
    void saysWhatToDoWithoutAnIncident();
    void showsTheFiguresWithTheirDefinitions();
    void tellsTheMedianOfOtherIncidents();
    void showsAllFiguresAsATable();
    void showsWhatAVendorPosted();
    void saysWhatItsSignsMean();
    void walksThroughEverythingByKeys();
    void opensAnUpdateOnTheDesk();
    void zoomsAndMovesByKeys();
    void keepsItsPlaceWhenTheIncidentChanges();
    void goesOnWithTime();
    void showsTheSameAsATable();
    void offersOnlyWhatHasAnEffect();
    void goesToTheDeskForASearch();
    void tellsTimesInTheZoneThatIsChosen();
    void movesTheEdgeOfAWindowByHand();
    void leavesAWindowAloneThatIsNotMoved();
};

void TestTimelineView::changesBetweenDeskAndTimelineByKeys()
{
    TimelineProgram program;
    QVERIFY(!program.view().isVisible());
    program.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(program.view().isVisible());
    QVERIFY(!program.desk().isVisible());
    QCOMPARE(QApplication::focusWidget(), &program.chart());
    program.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(program.desk().isVisible());
    QVERIFY(program.list().isAncestorOf(QApplication::focusWidget()));
}

void TestTimelineView::comesBackAsItWasLeft()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.window.close();
    QCOMPARE(program.settings.view(), WorkView::Timeline);

    MainWindow again(program.session, program.settings, program.appearance);
    again.show();
    QVERIFY(again.findChild<TimelineView *>()->isVisible());
    again.openFile(u"memory"_s);
    program.session.write(withItsPage(anOutage()), u"Prepared"_s);
    again.findChild<DeskView *>()->show(anOutage().id);
    QTRY_COMPARE(QApplication::focusWidget(), again.findChild<TimelineChart *>());
}

void TestTimelineView::saysWhatToDoWithoutAnIncident()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.desk().show(IncidentId());
    const auto *empty = program.view().findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No incident chosen"_s);

    Incident silent = anIncident(u"Nothing known"_s);
    program.session.write(silent, u"Prepared"_s);
    program.desk().show(silent.id);
    QCOMPARE(empty->title(), u"Nothing is known yet that has a time"_s);
    QTest::keyClick(program.view().findChild<EmptyState *>()->focusProxy(), Qt::Key_Space);
    QVERIFY(program.desk().isVisible());
}

void TestTimelineView::showsTheFiguresWithTheirDefinitions()
{
    Incident incident = anOutage();
    incident.updates[2].stage = Stage::Draft;
    TimelineProgram program(incident);
    program.press(Qt::Key_2, Qt::ControlModifier);
    QStringList said;
    for (const FigureCard *card : program.view().findChildren<FigureCard *>()) {
        said += card->accessibleName();
        QVERIFY(!card->toolTip().isEmpty());
        QCOMPARE(card->accessibleDescription(), card->toolTip());
    }
    QCOMPARE(said,
             (QStringList{u"Time to first notice: 14 min"_s, u"Time to identify: 3 d 44 min"_s,
                          u"Time to resolve: unknown"_s, u"Longest silence: 3 d 21 h 30 min"_s,
                          u"Updates: 2, 1 not out yet"_s}));
}

void TestTimelineView::tellsTheMedianOfOtherIncidents()
{
    TimelineProgram program;
    Incident other = anOutage();
    other =
        anIncident(u"Another"_s, {anUpdate(Status::Investigating, at(14, 9)), anUpdate(Status::Resolved, at(14, 10))});
    other.components = {mail.id};
    other.impacts = {{mail.id, ComponentStatus::MajorOutage, {at(14, 8, 38), at(14, 10)}}};
    QVERIFY(program.session.write(other, u"Prepared"_s));
    program.press(Qt::Key_2, Qt::ControlModifier);
    const auto *first = program.view().findChild<FigureCard *>();
    QCOMPARE(first->accessibleName(), u"Time to first notice: 14 min, median 22 min"_s);
    program.session.undoStack().clear();
    other.impacts[0].span.begin = at(14, 8, 50);
    QVERIFY(program.session.write(other, u"Edited"_s));
    Q_EMIT program.desk().shown();
    QCOMPARE(first->accessibleName(), u"Time to first notice: 14 min, median 10 min"_s);
}

void TestTimelineView::showsAllFiguresAsATable()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    QStringList copied;
    QTimer::singleShot(0, &program.window, [&] {
        auto *dialog = program.window.findChild<FiguresDialog *>();
        copied = tabbedText(*dialog->findChild<QTableView *>()).split(u'\n');
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    program.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied.size(), 1 + allFigures().size() + 2);
    QVERIFY(copied.at(1).startsWith(u"Time to first notice\t14 min\tunknown\tFrom the first known"_s));
    QVERIFY(copied.contains(u"Vendor lag\tunknown\tunknown\t"_s + figureDefinition(Figure::VendorLag)));
    QVERIFY(copied.at(copied.size() - 2).startsWith(u"Impact on Mail\t4 h 26 min\t\t"_s));
    QVERIFY(copied.last().startsWith(u"Impact on Mail, windows added\t4 h 26 min\t\t"_s));
}

void TestTimelineView::showsWhatAVendorPosted()
{
    Incident relayed = anOutage();
    relayed.source = {u"Contoso"_s, u"CO1"_s, u"https://status.contoso.example/1"_s};
    relayed.updates[0].sourceKey = u"u1"_s;
    relayed.updates[0].postedAt = at(13, 13, 50);
    TimelineProgram program(relayed);
    Incident ours = *program.session.incident(relayed.id);
    ours.updates[0].postedAt = at(13, 14);
    QVERIFY(program.session.write(ours, u"Edited"_s));
    program.press(Qt::Key_2, Qt::ControlModifier);
    QStringList rows;
    for (int row = 0; row < program.chart().rowCount(); ++row)
        rows += program.chart().wordsOf(row);
    QCOMPARE(rows.filter(u"Contoso, "_s), QStringList{u"Contoso, Investigating, 13 Jun 2024 08:50 CDT"_s});
    QVERIFY(program.view().findChild<TimelineLegend *>()->words().contains(u"Post of the vendor"_s));
}

void TestTimelineView::saysWhatItsSignsMean()
{
    Incident incident = anOutage();
    incident.updates[0].promise = Promise{at(14, 14)};
    incident.updates[2].stage = Stage::Draft;
    incident.impacts.append({mail.id, ComponentStatus::DegradedPerformance, {at(13, 18, 12), at(13, 19)}});
    TimelineProgram program(incident);
    program.press(Qt::Key_2, Qt::ControlModifier);
    const auto *legend = program.view().findChild<TimelineLegend *>();
    QCOMPARE(legend->words(),
             (QStringList{u"Degraded performance"_s, u"Partial outage"_s, u"Update, out"_s, u"Update, not out"_s,
                          u"Promise missed"_s, u"Silence"_s}));
    QVERIFY(program.session.write(anOutage(), u"Edited"_s));
    QCOMPARE(legend->words(), (QStringList{u"Partial outage"_s, u"Update, out"_s, u"Silence"_s}));
    QVERIFY(legend->height() > 0);
}

void TestTimelineView::walksThroughEverythingByKeys()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(program.chart().accessibleDescription().contains(u"Mail was affected for 4 h 26 min."_s));
    QStringList heard;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Left,
                              Qt::Key_Down, Qt::Key_Down}) {
        program.press(key);
        heard += program.heard();
    }
    QCOMPARE(heard,
             (QStringList{u"Phase, Investigating, 13 Jun 2024 09:00 CDT, 16 Jun 2024 09:30 CDT, 3 d 30 min"_s,
                          u"Phase, Monitoring, 16 Jun 2024 09:30 CDT, 17 Jun 2024 09:00 CDT, 23 h 30 min"_s,
                          u"Mail, Partial outage, 13 Jun 2024 08:46 CDT, 13 Jun 2024 13:12 CDT, 4 h 26 min"_s,
                          u"Updates, Update 1, Investigating, 13 Jun 2024 09:00 CDT"_s,
                          u"Updates, Update 2, Monitoring, 16 Jun 2024 09:30 CDT"_s,
                          u"Updates, Update 1, Investigating, 13 Jun 2024 09:00 CDT"_s,
                          u"Silences, No update, 13 Jun 2024 09:00 CDT, 16 Jun 2024 09:30 CDT, 3 d 30 min"_s,
                          u"Silences, No update, 13 Jun 2024 09:00 CDT, 16 Jun 2024 09:30 CDT, 3 d 30 min"_s}));
}

void TestTimelineView::opensAnUpdateOnTheDesk()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_Home);
    for (int i = 0; i < 2; ++i)
        program.press(Qt::Key_Down);
    program.press(Qt::Key_Right);
    program.press(Qt::Key_Return);
    QVERIFY(program.desk().isVisible());
    QCOMPARE(program.desk().place().update.update, anOutage().updates.at(1).id);

    program.window.findChild<WorkViews *>()->setView(WorkView::Timeline);
    const TimelineGeometry &geometry = program.chart().geometryOfPlot();
    for (qsizetype row = 0; row < geometry.rows().size(); ++row)
        if (geometry.rows().at(row).kind == TimelineRow::Kind::Update && geometry.rows().at(row).place == 2)
            QTest::mouseClick(program.chart().viewport(), Qt::LeftButton, {}, geometry.placeOf(row).center().toPoint());
    QVERIFY(program.desk().isVisible());
    QCOMPARE(program.desk().place().update.update, anOutage().updates.at(2).id);
}

void TestTimelineView::zoomsAndMovesByKeys()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    const auto view = [&] { return program.chart().geometryOfPlot().view(); };
    const TimeView whole = view();
    program.press(Qt::Key_Plus);
    QVERIFY(view().milliseconds() < whole.milliseconds());
    const TimeView closer = view();
    program.press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view().begin < closer.begin);
    QCOMPARE(view().milliseconds(), closer.milliseconds());
    program.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view(), whole);
    program.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view().milliseconds(), closer.milliseconds());
    for (int i = 0; i < 60; ++i)
        program.press(Qt::Key_Plus);
    QCOMPARE(view().milliseconds(), 60 * 1000);
    for (int i = 0; i < 60; ++i)
        program.press(Qt::Key_Minus);
    QCOMPARE(view().milliseconds(), 3 * whole.milliseconds());
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Return);
    QVERIFY(view().begin < at(13, 14) && view().begin > at(13, 0));
}

void TestTimelineView::keepsItsPlaceWhenTheIncidentChanges()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_End);
    program.press(Qt::Key_Plus);
    QCoreApplication::processEvents(); // what is laid out later has found its place
    const TimeView view = program.chart().geometryOfPlot().view();
    Incident changed = anOutage();
    changed.impacts.first().level = ComponentStatus::MajorOutage;
    QVERIFY(program.session.write(changed, u"Edited"_s));
    QCOMPARE(program.chart().geometryOfPlot().view(), view);
    QCOMPARE(program.chart().selected(), program.chart().geometryOfPlot().rows().size() - 1);

    changed.updates.resize(1);
    changed.impacts.clear();
    QVERIFY(program.session.write(changed, u"Edited"_s));
    QCOMPARE(program.chart().selected(), std::nullopt);
}

void TestTimelineView::goesOnWithTime()
{
    Incident open = anOutage();
    open.updates.resize(2);
    TimelineProgram program(open);
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_End);
    QVERIFY(program.heard().endsWith(u"still open, 3 d 21 h 30 min"_s));
    program.clock.set(at(20, 13));
    Q_EMIT program.desk().shown();
    QVERIFY(program.heard().endsWith(u"still open, 3 d 22 h 30 min"_s));
}

void TestTimelineView::showsTheSameAsATable()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i)
        program.press(Qt::Key_Down);
    program.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &program.table());
    QCOMPARE(program.table().selected(), int(*program.chart().selected()));
    QTest::keyClick(&program.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 2),
             u"Row\tWhat\tFrom\tTo\tHow long\n"
             "Phase\tInvestigating\t13 Jun 2024 09:00 CDT\t16 Jun 2024 09:30 CDT\t3 d 30 min\n"
             "Phase\tMonitoring\t16 Jun 2024 09:30 CDT\t17 Jun 2024 09:00 CDT\t23 h 30 min"_s);
    program.press(Qt::Key_Home, Qt::ControlModifier);
    program.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &program.chart());
    QCOMPARE(program.chart().selected(), std::optional<qsizetype>(0));
}

void TestTimelineView::offersOnlyWhatHasAnEffect()
{
    TimelineProgram program;
    const TimelineActs &acts = program.view().acts();
    const auto enabled = [&] {
        QList<bool> states;
        for (const QAction *act : {acts.zoomIn, acts.asTable, acts.savePicture})
            states += act->isEnabled();
        return states;
    };
    QCOMPARE(enabled(), (QList<bool>{false, false, false}));
    program.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(enabled(), (QList<bool>{true, true, true}));
    program.press(Qt::Key_T, Qt::ControlModifier);
    Q_EMIT program.desk().shown();
    QCOMPARE(enabled(), (QList<bool>{false, true, true}));
    program.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(enabled(), (QList<bool>{false, false, false}));
}

void TestTimelineView::goesToTheDeskForASearch()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(program.desk().isVisible());
}

void TestTimelineView::tellsTimesInTheZoneThatIsChosen()
{
    TimelineProgram program;
    const auto zones = program.window.findChildren<QActionGroup *>();
    const auto chooser = std::find_if(zones.begin(), zones.end(), [](const QActionGroup *group) {
        return group->actions().last()->text() == u"&UTC"_s;
    });
    QVERIFY(chooser != zones.end());
    const auto *card = program.window.findChild<UpdateCard *>();
    QVERIFY(card->text().contains(u"09:00 CDT"_s) || card->text().contains(u"09:30 CDT"_s));
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_Home);
    QVERIFY(program.heard().contains(u"13 Jun 2024 09:00 CDT"_s));
    (*chooser)->actions().last()->trigger();
    QVERIFY(program.heard().contains(u"13 Jun 2024 14:00 UTC"_s));
    QVERIFY(program.table().model()->index(0, 2).data().toString() == u"13 Jun 2024 14:00 UTC"_s);
    QVERIFY(card->text().contains(u"UTC"_s) && !card->text().contains(u"CDT"_s));
    QCOMPARE(program.settings.shownZone(), ShownZone::Utc);
    (*chooser)->actions().first()->trigger();
    QVERIFY(program.heard().contains(u"13 Jun 2024 09:00 CDT"_s));
}

void TestTimelineView::movesTheEdgeOfAWindowByHand()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Down);
    program.press(Qt::Key_Return); // closer, so that it moves by the minute or a few
    const auto geometry = [&] { return program.chart().geometryOfPlot(); };
    const QRectF bar = geometry().placeOf(*program.chart().selected());
    const QPoint end(int(bar.right()), int(bar.center().y()));
    QWidget *plot = program.chart().viewport();
    QTest::mousePress(plot, Qt::LeftButton, {}, end);
    QTest::mouseMove(plot, end - QPoint(50, 0));
    QTest::mouseMove(plot, end - QPoint(100, 0));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, end - QPoint(100, 0));

    const auto window = [&] { return program.desk().incident()->impacts.first().span; };
    QVERIFY(window().end.has_value());
    QVERIFY(*window().end < at(13, 18, 12));
    QVERIFY(*window().end > window().begin);
    QCOMPARE(window().end->time().second(), 0);
    QCOMPARE(window().begin, at(13, 13, 46));
    QCOMPARE(program.session.undoStack().undoText(), u"Move a Window of Impact"_s);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window().end, std::optional(at(13, 18, 12)));
}

void TestTimelineView::leavesAWindowAloneThatIsNotMoved()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Down);
    const QRectF bar = program.chart().geometryOfPlot().placeOf(*program.chart().selected());
    const QPoint begin(int(bar.left()), int(bar.center().y()));
    QWidget *plot = program.chart().viewport();
    QTest::mouseClick(plot, Qt::LeftButton, {}, begin);
    QTest::mousePress(plot, Qt::LeftButton, {}, begin);
    QTest::mouseMove(plot, begin - QPoint(30, 0));
    program.press(Qt::Key_Escape);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, begin - QPoint(30, 0));
    QCOMPARE(program.desk().incident()->impacts, anOutage().impacts);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
