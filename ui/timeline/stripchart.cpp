#include "ui/timeline/stripchart.h"

#include "ui/timeline/spanitem.h"
#include "ui/timeline/stripwords.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>

#include <algorithm>

namespace noticedesk {

namespace {

/// Rows that are drawn before the rest is only counted: the strip is for a glance.
constexpr int mostLanes = 8;
constexpr qreal mostOfWidthForNames = 0.3;
constexpr int momentsRoom = 10; ///< between the dots and the words under them

} // namespace

StripChart::StripChart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_axis(new QCategoryAxis(chart()))
    , m_spans(new SpanItem(chart()))
{
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_axis->setLineVisible(false);
    m_axis->setGridLineVisible(false);
    chart()->addAxis(m_axis, Qt::AlignBottom);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    // Any other mode redraws piece by piece, which costs a hundred times as much here.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
}

void StripChart::setTimeline(const Timeline &timeline, const QTimeZone &zone)
{
    m_timeline = timeline;
    m_zone = zone;
    layOut();
}

void StripChart::setSelected(std::optional<int> marker)
{
    m_spans->setSelected(marker);
}

void StripChart::setLook(const QPalette &palette, const QFont &font)
{
    m_spans->setLook(palette, font);
    m_axis->setLabelsColor(quietInk(palette));
    m_axis->setLabelsFont(font);
}

const StripGeometry &StripChart::geometryOfPlot() const
{
    return m_geometry;
}

QString StripChart::sentenceAt(const QPointF &place) const
{
    if (const auto marker = m_geometry.markerAt(place, m_timeline.markers))
        return markerSentence(m_timeline, *marker, m_zone);
    const int lanes = int(std::min<qsizetype>(m_timeline.lanes.size(), mostLanes));
    for (int lane = 0; lane < lanes; ++lane)
        for (const Span &span : m_timeline.lanes.at(lane).spans)
            if (m_geometry.barRect(lane, span).contains(place))
                return spanSentence(m_timeline.lanes.at(lane), span, m_zone);
    return {};
}

void StripChart::resizeEvent(QResizeEvent *event)
{
    if (!m_timeline.lanes.isEmpty())
        layOut();
    QChartView::resizeEvent(event);
}

void StripChart::layOut()
{
    const QFontMetricsF metrics(font());
    const qsizetype lanes = m_timeline.lanes.size();
    const int shown = int(lanes > mostLanes ? mostLanes - 1 : lanes);
    const qsizetype rows = std::min<qsizetype>(lanes, mostLanes);
    qreal names = 0;
    for (int lane = 0; lane < shown; ++lane)
        names = std::max(names, metrics.horizontalAdvance(laneName(m_timeline.lanes.at(lane))));
    const qreal width = viewport()->width();
    // The word under the first dot stands half to its left; without room it would not be drawn at all.
    const qreal left =
        metrics.horizontalAdvance(momentLabel(m_timeline, m_timeline.begin, m_zone)) / 2 + spacing::tight;
    names = std::max(left, std::min(names + spacing::medium, width * mostOfWidthForNames));

    m_geometry.laneHeight = metrics.height() + spacing::hair;
    m_geometry.laneGap = spacing::tight;
    m_geometry.begin = m_timeline.begin;
    m_geometry.end = m_timeline.end;
    const qreal height = plotHeight(rows, m_geometry.laneHeight, m_geometry.laneGap);
    const qreal right = metrics.horizontalAdvance(momentLabel(m_timeline, m_timeline.end, m_zone)) / 2;
    m_geometry.plot = QRectF(names, 0, std::max(10.0, width - names - right), height);
    setFixedHeight(int(height + metrics.height() + momentsRoom));
    chart()->setPlotArea(m_geometry.plot);
    m_spans->show(m_timeline, m_geometry, QRectF(0, 0, width, height), shown);
    showAxis();
}

void StripChart::showAxis()
{
    for (const QString &label : m_axis->categoriesLabels())
        m_axis->remove(label);
    const qreal widest =
        QFontMetricsF(font()).horizontalAdvance(momentLabel(m_timeline, m_timeline.begin, m_zone)) + spacing::large;
    m_axis->setRange(0, std::max<qreal>(1, qreal(m_timeline.begin.msecsTo(m_timeline.end))));
    for (const QDateTime &moment : labelledMoments(m_geometry, m_timeline.markers, widest))
        m_axis->append(momentLabel(m_timeline, moment, m_zone), qreal(m_timeline.begin.msecsTo(moment)));
}

} // namespace noticedesk
