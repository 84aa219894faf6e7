#include "tests/ui/timelineprogram.h"
#include "ui/timeline/timelinepane.h"

#include <QAccessible>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident aWholeStory()
{
    Incident story = anOutage();
    story.updates[0].promise = Promise{at(14, 14)};
    return story;
}

QString nameOf(const QAccessibleInterface *thing)
{
    return thing == nullptr ? QString() : thing->text(QAccessible::Name);
}

} // namespace

class TestTimelineAccess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysOfEachThingWhatTheTableSays();
    void tellsWhereEachThingIsSeen();
    void tellsWhatTheFocusComesTo();
    void opensAnUpdateWhenItIsPressed();
    void makesNothingThatIsNotAskedFor();
    void forgetsWhatIsGone();
};

void TestTimelineAccess::saysOfEachThingWhatTheTableSays()
{
    TimelineProgram program(aWholeStory());
    program.press(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&program.chart());
    QCOMPARE(chart->role(), QAccessible::Chart);
    const QAbstractItemModel &table = *program.table().model();
    QStringList said;
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        said += nameOf(chart->child(row));
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            if (const QString cell = table.index(row, column).data().toString(); !cell.isEmpty())
                cells += cell;
        rows += cells.join(u", "_s);
    }
    QCOMPARE(said, rows);
    QCOMPARE(chart->childCount(), table.rowCount());
    QCOMPARE(rows.size(), 10); // three phases, a window of impact, three updates, a promise, two silences
}

void TestTimelineAccess::tellsWhereEachThingIsSeen()
{
    TimelineProgram program(aWholeStory());
    program.press(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&program.chart());
    for (int row = 0; row < chart->childCount(); ++row) {
        QAccessibleInterface *child = chart->child(row);
        QVERIFY(chart->rect().contains(child->rect()));
        QVERIFY(!child->state().offscreen);
        QCOMPARE(chart->indexOfChild(child), row);
        QCOMPARE(child->parent(), chart);
        const QPoint middle = child->rect().center();
        QCOMPARE(nameOf(chart->childAt(middle.x(), middle.y())), nameOf(child));
    }
    program.chart().select(0);
    for (int i = 0; i < 10; ++i)
        program.chart().zoom(2);
    const QAccessibleInterface *last = chart->child(chart->childCount() - 1);
    QVERIFY(last->state().offscreen);
    QCOMPARE(last->rect(), QRect());
}

void TestTimelineAccess::tellsWhatTheFocusComesTo()
{
    TimelineProgram program(aWholeStory());
    program.press(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&program.chart());
    QCOMPARE(chart->focusChild(), nullptr);
    QStringList focused;
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_End}) {
        program.press(key);
        focused += nameOf(chart->focusChild());
    }
    const int last = chart->childCount() - 1;
    QCOMPARE(focused, (QStringList{nameOf(chart->child(0)), nameOf(chart->child(1)), nameOf(chart->child(last))}));
    QVERIFY(chart->child(last)->state().focused && chart->child(last)->state().selected);
    QVERIFY(!chart->child(0)->state().focused && !chart->child(0)->state().selected);
    QVERIFY(chart->child(0)->state().focusable);
}

void TestTimelineAccess::opensAnUpdateWhenItIsPressed()
{
    TimelineProgram program(aWholeStory());
    program.press(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&program.chart());
    QAccessibleInterface *update = chart->child(5);
    QCOMPARE(nameOf(update), u"Updates, Update 2, Monitoring, 16 Jun 2024 09:30 CDT"_s);
    update->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(program.desk().place().update.update, anOutage().updates.at(1).id);
}

void TestTimelineAccess::makesNothingThatIsNotAskedFor()
{
    TimelineChart chart;
    chart.resize(800, 400);
    Timeline timeline;
    timeline.begin = at(1, 0);
    timeline.now = timeline.end = timeline.begin.addSecs(100'000 * 60);
    timeline.lanes = {Lane()};
    for (int i = 0; i < 100'000; ++i) {
        Span span;
        span.begin = timeline.begin.addSecs(i * 60);
        span.end = span.begin.addSecs(60);
        timeline.lanes.first().spans.append(span);
    }
    chart.setTimeline(timeline, QTimeZone::utc(), true);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(access->childCount(), 100'000);
    const auto first = QAccessible::uniqueId(access->child(0));
    const auto last = QAccessible::uniqueId(access->child(99'999));
    QCOMPARE(last, first + 1);
    QCOMPARE(QAccessible::uniqueId(access->child(0)), first);
}

void TestTimelineAccess::forgetsWhatIsGone()
{
    TimelineProgram program(aWholeStory());
    program.press(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&program.chart());
    QAccessibleInterface *last = chart->child(chart->childCount() - 1);
    QVERIFY(last->isValid());
    Incident changed = aWholeStory();
    changed.updates.resize(1);
    QVERIFY(program.session.write(changed, u"Edited"_s));
    QVERIFY(!last->isValid());
    QCOMPARE(nameOf(last), QString());
    QCOMPARE(last->rect(), QRect());
    QVERIFY(last->state().invalid);
}

QTEST_MAIN(TestTimelineAccess)
#include "tst_timelineaccess.moc"
