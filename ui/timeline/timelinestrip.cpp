#include "ui/timeline/timelinestrip.h"

#include "ui/timeline/spanitem.h"
#include "ui/timeline/stripwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/zonedtext.h"

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

namespace {

/// Rows that are drawn before the rest is only counted: the strip is for a glance.
constexpr int mostLanes = 8;
constexpr qreal mostOfWidthForNames = 0.3;
constexpr int momentsRoom = 10; ///< between the dots and the words under them

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent), m_card(new Card(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void TimelineStrip::setTimeline(const Timeline &timeline, const Page &page)
{
    m_timeline = timeline;
    m_zone = zoneNamed(page.zone);
    if (m_selected && *m_selected >= timeline.markers.size())
        m_selected.reset();
    setVisible(!timeline.lanes.isEmpty());
    if (timeline.lanes.isEmpty())
        return;
    if (!m_view)
        createChart();
    layOut();
    describe();
}

std::optional<int> TimelineStrip::selectedMarker() const
{
    return m_selected;
}

QChartView *TimelineStrip::chartView() const
{
    return m_view;
}

const StripGeometry &TimelineStrip::geometryOfPlot() const
{
    return m_geometry;
}

void TimelineStrip::createChart()
{
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_axis = new QCategoryAxis(m_chart);
    m_axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_axis->setLineVisible(false);
    m_axis->setGridLineVisible(false);
    m_chart->addAxis(m_axis, Qt::AlignBottom);
    m_spans = new SpanItem(m_chart);
    m_view = new QChartView(m_chart, m_card);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    // Any other mode redraws piece by piece, which costs a hundred times as much here.
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->viewport()->setAccessibleName(m_view->accessibleName());
    m_view->viewport()->installEventFilter(this);
    m_card->layout()->addWidget(m_view);
    applyLook();
}

void TimelineStrip::layOut()
{
    const QFontMetricsF metrics(font());
    const qsizetype lanes = m_timeline.lanes.size();
    const int shown = int(lanes > mostLanes ? mostLanes - 1 : lanes);
    const qsizetype rows = std::min<qsizetype>(lanes, mostLanes);
    qreal names = 0;
    for (int lane = 0; lane < shown; ++lane)
        names = std::max(names, metrics.horizontalAdvance(laneName(m_timeline.lanes.at(lane))));
    const qreal width = m_view->viewport()->width();
    names = std::min(names + spacing::medium, width * mostOfWidthForNames);

    m_geometry.laneHeight = metrics.height() + spacing::hair;
    m_geometry.laneGap = spacing::tight;
    m_geometry.begin = m_timeline.begin;
    m_geometry.end = m_timeline.end;
    const qreal height = plotHeight(rows, m_geometry.laneHeight, m_geometry.laneGap);
    const qreal right = metrics.horizontalAdvance(momentLabel(m_timeline, m_timeline.end, m_zone)) / 2;
    m_geometry.plot = QRectF(names, 0, std::max(10.0, width - names - right), height);
    m_view->setFixedHeight(int(height + metrics.height() + momentsRoom));
    m_chart->setPlotArea(m_geometry.plot);
    m_spans->show(m_timeline, m_geometry, QRectF(0, 0, width, height), shown);
    m_spans->setSelected(hasFocus() ? m_selected : std::nullopt);
    showAxis();
}

void TimelineStrip::showAxis()
{
    for (const QString &label : m_axis->categoriesLabels())
        m_axis->remove(label);
    const qreal widest =
        QFontMetricsF(font()).horizontalAdvance(momentLabel(m_timeline, m_timeline.begin, m_zone)) + spacing::large;
    m_axis->setRange(0, std::max<qreal>(1, qreal(m_timeline.begin.msecsTo(m_timeline.end))));
    for (const QDateTime &moment : labelledMoments(m_geometry, m_timeline.markers, widest))
        m_axis->append(momentLabel(m_timeline, moment, m_zone), qreal(m_timeline.begin.msecsTo(moment)));
}

void TimelineStrip::applyLook()
{
    if (!m_view)
        return;
    m_spans->setLook(palette(), font());
    m_axis->setLabelsColor(quietInk(palette()));
    m_axis->setLabelsFont(font());
}

void TimelineStrip::describe()
{
    setAccessibleDescription(m_selected && hasFocus() ? markerSentence(m_timeline, *m_selected, m_zone)
                                                      : timelineSentence(m_timeline));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineStrip::select(std::optional<int> marker)
{
    m_selected = marker;
    m_spans->setSelected(marker);
    describe();
    if (!marker)
        return;
    const QPoint place = m_geometry.dotOf(m_timeline.markers.at(*marker)).toPoint();
    QToolTip::showText(m_view->viewport()->mapToGlobal(place), markerSentence(m_timeline, *marker, m_zone), m_view);
}

void TimelineStrip::choose(int marker)
{
    Q_EMIT updateChosen(m_timeline.markers.at(marker).update);
}

bool TimelineStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timeline.lanes.isEmpty())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) {
        layOut();
    } else if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent *>(event)->pos());
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const auto marker = m_geometry.markerAt(mouse->position(), m_timeline.markers))
            choose(*marker);
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineStrip::showTip(const QPoint &place)
{
    QToolTip::showText(m_view->viewport()->mapToGlobal(place), tipAt(place), m_view);
}

QString TimelineStrip::tipAt(const QPointF &place) const
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

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_timeline.markers.size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: select(std::max(0, m_selected.value_or(1) - 1)); break;
    case Qt::Key_Right: select(std::min(last, m_selected.value_or(-1) + 1)); break;
    case Qt::Key_Home: select(0); break;
    case Qt::Key_End: select(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected)
            choose(*m_selected);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_card->setCurrent(true);
    if (m_spans)
        m_spans->setSelected(m_selected);
}

void TimelineStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_card->setCurrent(false);
    if (m_spans)
        m_spans->setSelected(std::nullopt);
    describe();
}

void TimelineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

} // namespace noticedesk
