#include "ui/timeline/timelinechart.h"

#include "app/timeline/timelinewords.h"
#include "ui/timeline/rowwords.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelineitem.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace noticedesk {

namespace {
constexpr qreal mostOfWidthForNames = 0.3;
constexpr qreal leastPlot = 40;
} // namespace

TimelineChart::TimelineChart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_texts(font())
    , m_axis(new QCategoryAxis(chart()))
    , m_item(new TimelineItem(m_geometry, chart()))
{
    offerTimelineToScreenReaders();
    setAccessibleName(tr("Timeline"));
    viewport()->setAccessibleName(accessibleName());
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_axis->setLabelsVisible(false); // two may read the same; the item writes them where they fit
    m_axis->setLineVisible(false);
    chart()->addAxis(m_axis, Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    // Any other mode redraws piece by piece, which costs a hundred times as much here.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 60);
    viewport()->setMouseTracking(true); // the cursor tells what can be moved
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
}

void TimelineChart::setTimeline(const Timeline &timeline, const QTimeZone &zone, bool isAnother)
{
    m_timeline = timeline;
    m_zone = zone;
    if (isAnother) {
        m_isFitted = true;
        m_selected.reset();
        m_drag.reset();
        m_edge.reset();
        m_item->setEdge({});
        m_geometry.setScroll(0);
    }
    m_texts = MeasuredTexts(font());
    m_item->setLook(palette(), font());
    m_geometry.setTimeline(timeline, QFontMetricsF(font()).height());
    if (m_selected && *m_selected >= m_geometry.rows().size())
        m_selected.reset();
    m_item->setSelected(m_selected);
    if (m_edge && !isStillHeld())
        giveEdgeUp();
    layOut();
    describe();
}

qreal TimelineChart::namesWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    qreal widest = metrics.horizontalAdvance(tr("30 Sep 2024", "the widest date"));
    for (const TimelineLine &line : m_geometry.lines())
        widest = std::max(widest, metrics.horizontalAdvance(line.name));
    return std::min(widest + spacing::large, viewport()->width() * mostOfWidthForNames);
}

void TimelineChart::layOut()
{
    if (m_timeline.lanes.isEmpty())
        return;
    const qreal above = 2 * QFontMetricsF(font()).height() + spacing::small;
    const qreal names = namesWidth();
    m_geometry.setPlot({names, above, std::max(leastPlot, viewport()->width() - names - spacing::small),
                        std::max(leastPlot, viewport()->height() - above)});
    const TimeView all = whole();
    m_limits = limitsAround(all);
    m_geometry.setView(m_isFitted ? all : clamped(m_geometry.view(), m_limits));
    chart()->setPlotArea(m_geometry.plot());
    refresh();
}

void TimelineChart::refresh()
{
    const TimelineLabels labels = placeTimelineLabels(m_timeline, m_geometry, m_zone, m_texts);
    showAxis(labels.grid);
    m_item->show(m_timeline, labels, QRectF(viewport()->rect()));
    const int page = int(m_geometry.plot().height());
    Q_EMIT scrollable(std::max(0, int(m_geometry.height()) - page), page, int(m_geometry.scroll()));
}

void TimelineChart::showAxis(const QList<QDateTime> &grid)
{
    const TimeView &view = m_geometry.view();
    m_axis->setGridLineColor(lineColor(palette()));
    {
        // Each change lays out the chart; the last one is enough.
        const QSignalBlocker quiet(m_axis);
        for (const QString &label : m_axis->categoriesLabels())
            m_axis->remove(label);
        for (const QDateTime &at : grid)
            m_axis->append(QString::number(at.toMSecsSinceEpoch()), qreal(view.begin.msecsTo(at)));
    }
    m_axis->setRange(0, std::max<qreal>(1, qreal(view.milliseconds())));
    m_axis->append(QStringLiteral("end"), qreal(view.milliseconds()));
}

QString TimelineChart::sentenceOf(qsizetype row) const
{
    return rowSentence(m_timeline, m_geometry.rows().at(row), m_zone);
}

QString TimelineChart::sentenceAt(const QPointF &place) const
{
    const auto hit = m_geometry.at(place);
    if (!hit)
        return {};
    return hit->count == 1 ? sentenceOf(hit->row) : crowdSentence(m_geometry.rows().at(hit->row), hit->count);
}

QString TimelineChart::wordsOf(qsizetype row) const
{
    if (m_edge && m_edge->isByKeys && m_edge->edge.row == row)
        return edgeSentence();
    return rowWords(m_geometry.rows().at(row), m_zone);
}

QRect TimelineChart::seenPlaceOf(qsizetype row) const
{
    return m_geometry.placeOf(row).intersected(m_geometry.plot()).toAlignedRect();
}

std::optional<qsizetype> TimelineChart::rowAt(const QPoint &place) const
{
    const auto hit = m_geometry.at(place);
    return hit ? std::optional(hit->row) : std::nullopt;
}

void TimelineChart::describe()
{
    const QString description = m_timeline.lanes.isEmpty() ? QString() : timelineDescription(m_timeline);
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

/// The toolkit tells that the chart has the focus; what is selected in it says more.
void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    announceSelection(*this);
}

/// What is held is taken, unless the focus will come back: after a menu, or to the window.
void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::MenuBarFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason;
    if (m_edge && m_edge->isByKeys && !comesBack)
        letEdgeGo();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool isFont = event->type() == QEvent::FontChange;
    if (m_timeline.lanes.isEmpty() || (!isFont && event->type() != QEvent::PaletteChange))
        return;
    m_texts = MeasuredTexts(font());
    m_item->setLook(palette(), font());
    m_geometry.setTimeline(m_timeline, QFontMetricsF(font()).height());
    layOut();
}

} // namespace noticedesk
