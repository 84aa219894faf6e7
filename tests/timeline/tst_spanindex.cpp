#include "app/timeline/spanindex.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;

namespace {

constexpr auto minor = ComponentStatus::DegradedPerformance;
constexpr auto major = ComponentStatus::PartialOutage;

/// Ten hours on a hundred pixels: six minutes each.
const TimeView tenHours{at(10, 0), at(10, 10), 100};

Span aSpan(const QDateTime &begin, int minutes, ComponentStatus level = minor, int row = 0)
{
    Span span;
    span.meaning = Span::Meaning::Level;
    span.level = level;
    span.begin = begin;
    span.end = begin.addSecs(minutes * 60);
    span.row = row;
    return span;
}

Lane aLane(const QList<Span> &spans, int rows = 1)
{
    Lane lane;
    lane.kind = Lane::Kind::Component;
    lane.spans = spans;
    lane.rows = rows;
    return lane;
}

} // namespace

class TestSpanIndex final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesWhatLiesWithinAPixel_data();
    void mergesWhatLiesWithinAPixel();
    void findsTheSpanOfAnInstant_data();
    void findsTheSpanOfAnInstant();
    void countsEachOfAHundredThousandOnce();
};

void TestSpanIndex::mergesWhatLiesWithinAPixel_data()
{
    QTest::addColumn<Lane>("lane");
    QTest::addColumn<QList<Bar>>("bars");
    const auto row = [](const char *name, const Lane &lane, const QList<Bar> &bars) {
        QTest::newRow(name) << lane << bars;
    };
    row("none", aLane({}), {});
    row("one", aLane({aSpan(at(10, 1), 60)}), {{10, 20, 0, 0, 1}});
    row("at least a pixel", aLane({aSpan(at(10, 1), 1)}), {{10, 11, 0, 0, 1}});
    row("an instant", aLane({aSpan(at(10, 1), 0)}), {{10, 11, 0, 0, 1}});
    row("touching, both wide", aLane({aSpan(at(10, 1), 60), aSpan(at(10, 2), 60)}),
        {{10, 20, 0, 0, 1}, {20, 30, 0, 1, 1}});
    row("three in a pixel: the gravest is shown",
        aLane({aSpan(at(10, 1), 1), aSpan(at(10, 1, 2), 1, major), aSpan(at(10, 1, 4), 1)}), {{10, 11, 0, 1, 3}});
    row("a wide one after them stands by itself",
        aLane({aSpan(at(10, 1), 1), aSpan(at(10, 1, 2), 1), aSpan(at(10, 1, 3), 57)}),
        {{10, 11, 0, 0, 2}, {10.5, 20, 0, 2, 1}});
    row("before the view", aLane({aSpan(at(9, 1), 60), aSpan(at(10, 1), 60)}), {{10, 20, 0, 1, 1}});
    row("after the view", aLane({aSpan(at(11, 1), 60)}), {});
    row("from before to after", aLane({aSpan(at(1, 0), 28 * 24 * 60)}), {{-8, 108, 0, 0, 1}});
    row("rows by themselves", aLane({aSpan(at(10, 1), 60), aSpan(at(10, 1), 120, major, 1)}, 2),
        {{10, 20, 0, 0, 1}, {10, 30, 1, 1, 1}});
}

void TestSpanIndex::mergesWhatLiesWithinAPixel()
{
    QFETCH(Lane, lane);
    QTEST(SpanIndex(lane).barsIn(tenHours), "bars");
    QCOMPARE(SpanIndex(lane).barsIn(resized(tenHours, 0)), QList<Bar>());
}

void TestSpanIndex::findsTheSpanOfAnInstant_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<int>("row");
    QTest::addColumn<std::optional<qsizetype>>("span");
    const std::optional<qsizetype> none;
    QTest::newRow("before all") << at(10, 0) << 0 << none;
    QTest::newRow("begin") << at(10, 1) << 0 << std::optional<qsizetype>(0);
    QTest::newRow("end belongs to the next") << at(10, 2) << 0 << std::optional<qsizetype>(1);
    QTest::newRow("between") << at(10, 3) << 0 << none;
    QTest::newRow("another row") << at(10, 3) << 1 << std::optional<qsizetype>(2);
    QTest::newRow("no such row") << at(10, 3) << 2 << none;
}

void TestSpanIndex::findsTheSpanOfAnInstant()
{
    QFETCH(QDateTime, instant);
    QFETCH(int, row);
    const SpanIndex index(aLane({aSpan(at(10, 1), 60), aSpan(at(10, 2), 30), aSpan(at(10, 2), 120, minor, 1)}, 2));
    QTEST(index.spanAt(instant, row), "span");
}

void TestSpanIndex::countsEachOfAHundredThousandOnce()
{
    constexpr int many = 100000;
    QList<Span> spans;
    for (int i = 0; i < many; ++i)
        spans.append(aSpan(at(1, 0).addSecs(i * 25), 0, i == 77777 ? major : minor));
    const SpanIndex index(aLane(spans));
    const TimeView view = fitted(spans.first().begin, spans.last().end, 1000);
    const QList<Bar> bars = index.barsIn(view);
    QVERIFY2(bars.size() <= 1001, qPrintable(QString::number(bars.size())));
    qsizetype counted = 0;
    bool showsTheGravest = false;
    for (const Bar &bar : bars) {
        counted += bar.count;
        showsTheGravest = showsTheGravest || bar.span == 77777;
    }
    QCOMPARE(counted, many);
    QVERIFY(showsTheGravest);
}

QTEST_APPLESS_MAIN(TestSpanIndex)
#include "tst_spanindex.moc"
