// bench_timeline: moving and zooming the picture of one incident, with 60 components and 500 updates and with 100,000
// windows of impact, against a frame of 60 Hz; and moving the latter against a chart of 10,000 stacked bars, by turns.
// In processor time, which other programs do not lengthen much. -platform xcb or offscreen says what is drawn on.
#include "tests/bench/measure.h"
#include "tests/incident/builders.h"
#include "ui/timeline/timelinechart.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGuiApplication>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>
#include <QWheelEvent>

#include <cstdio>
#include <ctime>
#include <random>

using namespace noticedesk;
using namespace noticedesk::bench;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int components = 60;
constexpr int updates = 500;
constexpr int frames = 200;
constexpr double frame = 16;

struct Story {
    Incident incident;
    QList<Component> components;
};

/// `windows` of impact over forty days, on all components by turns, none beside another of the same component.
Story aLongStory(int windows)
{
    Story story{anIncident(u"A long story"_s), {}};
    for (int i = 0; i < components; ++i) {
        story.components.append(aComponent(u"Component %1"_s.arg(i), i));
        story.incident.components.append(story.components.last().id);
    }
    const qint64 step = qint64(40) * 86400 * components / windows;
    for (int i = 0; i < windows; ++i) {
        const QDateTime begin = at(1, 0).addSecs(i / components * step);
        story.incident.impacts.append(
            {story.components.at(i % components).id, ComponentStatus(1 + i % 3), {begin, begin.addSecs(step * 2 / 3)}});
    }
    for (int i = 0; i < updates; ++i)
        story.incident.updates.append(anUpdate(i + 1 == updates ? Status::Resolved : Status::Monitoring,
                                               at(1, 0).addSecs(i * qint64(40) * 86400 / updates)));
    return story;
}

double paintedAfter(TimelineChart &chart, const QPoint &turn, Qt::KeyboardModifiers held)
{
    const QPointF middle = QRectF(chart.viewport()->rect()).center();
    QWheelEvent wheel(middle, chart.viewport()->mapToGlobal(middle), {}, turn, Qt::NoButton, held, Qt::NoScrollPhase,
                      false);
    const std::clock_t begin = std::clock();
    QCoreApplication::sendEvent(chart.viewport(), &wheel);
    chart.viewport()->repaint();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Begins of bars, of as many as there are, on lanes that differ in how much they hold, as components do.
QList<QList<double>> spreadOverLanes(int bars)
{
    constexpr int lanes = 24;
    std::mt19937 chance(3);
    std::uniform_real_distribution<double> part(0, 1);
    QList<QList<double>> begins(lanes);
    for (int i = 0; i < bars; ++i)
        begins[qsizetype(part(chance) * part(chance) * lanes)].append(part(chance));
    for (QList<double> &lane : begins)
        std::sort(lane.begin(), lane.end());
    return begins;
}

/// How a chart would be made of what the library offers: the nth bar of each lane is a set, after a set of the gaps
/// before it.
class StackedBars {
public:
    explicit StackedBars(int bars)
    {
        const QList<QList<double>> lanes = spreadOverLanes(bars);
        auto *series = new QHorizontalStackedBarSeries;
        qsizetype most = 0;
        for (const QList<double> &lane : lanes)
            most = std::max(most, lane.size());
        QList<double> ends(lanes.size(), 0);
        for (qsizetype nth = 0; nth < most; ++nth)
            addSets(*series, lanes, nth, ends);
        QChart &chart = *m_view.chart();
        chart.legend()->hide();
        chart.addSeries(series);
        auto *rows = new QBarCategoryAxis;
        for (qsizetype lane = 0; lane < lanes.size(); ++lane)
            rows->append(QString::number(lane));
        chart.addAxis(rows, Qt::AlignLeft);
        chart.addAxis(m_axis, Qt::AlignBottom);
        series->attachAxis(rows);
        series->attachAxis(m_axis);
        m_axis->setRange(0, 1);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        m_view.resize(1280, 700);
        m_view.show();
        QCoreApplication::processEvents();
    }

    double paintedAfterAMove(int i)
    {
        const double by = 0.001 * (i % 40);
        const std::clock_t begin = std::clock();
        m_axis->setRange(by, 1 + by);
        m_view.viewport()->repaint();
        return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    }

private:
    static void addSets(QHorizontalStackedBarSeries &series, const QList<QList<double>> &lanes, qsizetype nth,
                        QList<double> &ends)
    {
        constexpr double length = 0.0002;
        auto *gaps = new QBarSet(QString());
        auto *bars = new QBarSet(QString());
        gaps->setColor(Qt::transparent);
        gaps->setBorderColor(Qt::transparent);
        for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
            const bool has = nth < lanes.at(lane).size();
            const double begin = has ? std::max(lanes.at(lane).at(nth), ends.at(lane)) : ends.at(lane);
            const double end = has ? begin + length : begin;
            *gaps << begin - ends.at(lane);
            *bars << end - begin;
            ends[lane] = end;
        }
        series.append(gaps);
        series.append(bars);
    }

    QValueAxis *m_axis = new QValueAxis; ///< the chart takes it over
    QChartView m_view{new QChart};
};

void compare()
{
    const Story story = aLongStory(100000);
    TimelineChart chart;
    chart.resize(1280, 700);
    chart.setTimeline(layOutTimeline(story.incident, story.components, at(30, 0).addDays(20)), QTimeZone::utc(), true);
    chart.show();
    StackedBars bars(10000);
    QList<double> ours;
    QList<double> theirs;
    for (int turn = 0; turn < 4; ++turn) {
        for (int i = 0; i < frames / 2; ++i)
            ours.append(paintedAfter(chart, {i % 40 < 20 ? 3 : -3, 0}, Qt::ShiftModifier)); // nearly all stays seen
        for (int i = 0; i < 8; ++i)
            theirs.append(bars.paintedAfterAMove(i));
    }
    std::printf("a frame: ours %.1f ms, p99 %.1f; stacked bars %.1f ms\n", quantile(ours, 0.5), quantile(ours, 0.99),
                quantile(theirs, 0.5));
    const QByteArray platform = QGuiApplication::platformName().toLatin1();
    report("8 moving 100,000 windows to 10,000 stacked bars", quantile(ours, 0.5) / quantile(theirs, 0.5), 1.0 / 12,
           platform.constData());
    report("8 moving 100,000 windows, p99 to a frame", quantile(ours, 0.99) / frame, 1, platform.constData());
}

void measure(const char *what, int windows)
{
    const Story story = aLongStory(windows);
    TimelineChart chart;
    chart.resize(1280, 700);
    chart.setTimeline(layOutTimeline(story.incident, story.components, at(30, 0).addDays(20)), QTimeZone::utc(), true);
    chart.show();
    QCoreApplication::processEvents();
    QList<double> moving;
    QList<double> zooming;
    for (int i = 0; i < frames; ++i) {
        moving.append(paintedAfter(chart, {i % 40 < 20 ? 30 : -30, 0}, Qt::ShiftModifier));
        zooming.append(paintedAfter(chart, {0, i % 40 < 20 ? 60 : -60}, Qt::ControlModifier));
    }
    std::printf("%s: moving %.1f ms in the middle, %.1f at the 99th of 100; zooming %.1f and %.1f\n", what,
                quantile(moving, 0.5), quantile(moving, 0.99), quantile(zooming, 0.5), quantile(zooming, 0.99));
    report("a frame of the timeline, p99 of both, to a frame", quantile(moving + zooming, 0.99) / frame, 1, what);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    measure("60 components, 500 updates", components * 2);
    measure("60 components, 500 updates, 100,000 windows", 100000);
    compare();
    return 0;
}
