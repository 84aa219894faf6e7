#include "ui/timeline/timelinechart.h"

#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelineitem.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

/// What hands do with the timeline: wheel, mouse, fingers and keys.
namespace noticedesk {

namespace {
constexpr qreal keyFactor = 1.5;
constexpr qreal degreesForDouble = 60; ///< of the wheel, four notches
constexpr qreal stepOfView = 0.2; ///< how much of what is seen a key moves it by
} // namespace

void TimelineChart::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ControlModifier) {
        const qreal degrees = event->angleDelta().y() / 8.0;
        const qreal x = event->position().x() - m_geometry.plot().left();
        move(zoomed(m_geometry.view(), std::exp2(degrees / degreesForDouble), x, m_limits));
        return;
    }
    const bool isTall = m_geometry.height() > m_geometry.plot().height();
    if (isTall && by.y() != 0 && !(event->modifiers() & Qt::ShiftModifier)) {
        m_geometry.setScroll(m_geometry.scroll() - by.y());
        refresh();
        return;
    }
    move(panned(m_geometry.view(), by.x() != 0 ? by.x() : by.y(), m_limits));
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !holdEdge(event->position()))
        m_drag = Drag{event->position(), event->position()};
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_edge && !m_edge->isByKeys) {
        moveEdge(place);
        return;
    }
    if (!m_drag) {
        viewport()->setCursor(edgeAt(m_geometry, place) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->isMoving && (place - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->isMoving = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPointF by = place - m_drag->last;
    m_drag->last = place;
    m_geometry.setScroll(m_geometry.scroll() - by.y());
    move(panned(m_geometry.view(), by.x(), m_limits));
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_edge && !m_edge->isByKeys)
        letEdgeGo();
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool wasMoving = m_drag->isMoving;
    m_drag.reset();
    viewport()->unsetCursor();
    if (wasMoving)
        return;
    const auto hit = m_geometry.at(event->position());
    select(hit ? std::optional(hit->row) : std::nullopt);
    if (hit && m_geometry.rows().at(hit->row).kind == TimelineRow::Kind::Update)
        choose(hit->row);
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint place = static_cast<QHelpEvent *>(event)->pos();
        QToolTip::showText(viewport()->mapToGlobal(place), sentenceAt(place), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture && pinch(*static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate || event->type() == QEvent::TouchEnd
        || event->type() == QEvent::TouchCancel) {
        touch(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (m_edge && handleEdgeKey(event->key()))
        return;
    if (m_geometry.rows().isEmpty() || !isPlain) {
        event->ignore();
        return;
    }
    const qreal by = m_geometry.plot().width() * stepOfView;
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyFactor); return;
    case Qt::Key_Minus: zoom(1 / keyFactor); return;
    case Qt::Key_PageUp: move(panned(m_geometry.view(), 4 * by, m_limits)); return;
    case Qt::Key_PageDown: move(panned(m_geometry.view(), -4 * by, m_limits)); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isShifted) {
            move(panned(m_geometry.view(), event->key() == Qt::Key_Left ? by : -by, m_limits));
            return;
        }
        walk(event->key());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: walk(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            choose(*m_selected);
        return;
    default: event->ignore();
    }
}

/// Whether the key decides about the edge that is held.
bool TimelineChart::handleEdgeKey(int key)
{
    if (key == Qt::Key_Escape) {
        const qsizetype row = m_edge->edge.row;
        giveEdgeUp();
        announceChange(*this, row);
        return true;
    }
    if (!m_edge->isByKeys || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    letEdgeGo();
    return true;
}

/// The first key comes to the first thing there is.
void TimelineChart::walk(int key)
{
    const qsizetype last = m_geometry.rows().size() - 1;
    const qsizetype row = m_selected.value_or(0);
    switch (key) {
    case Qt::Key_Home: select(0); break;
    case Qt::Key_End: select(last); break;
    case Qt::Key_Left: select(m_selected ? m_geometry.beside(row, -1) : 0); break;
    case Qt::Key_Right: select(m_selected ? m_geometry.beside(row, 1) : 0); break;
    case Qt::Key_Up: select(m_selected ? m_geometry.across(row, -1) : 0); break;
    case Qt::Key_Down: select(m_selected ? m_geometry.across(row, 1) : 0); break;
    }
    const QPointF place = m_geometry.placeOf(*m_selected).intersected(m_geometry.plot()).bottomLeft();
    QToolTip::showText(viewport()->mapToGlobal(place.toPoint()), sentenceOf(*m_selected), this);
}

void TimelineChart::select(std::optional<qsizetype> row)
{
    if (m_edge && m_edge->isByKeys && row != m_edge->edge.row)
        letEdgeGo();
    if (row && (*row < 0 || *row >= m_geometry.rows().size()))
        return;
    m_selected = row;
    m_item->setSelected(row);
    if (row)
        reveal(*row);
    announceSelection(*this);
}

/// Moves as little as it takes for the begin of the row to be seen.
void TimelineChart::reveal(qsizetype row)
{
    const QRectF &plot = m_geometry.plot();
    const QRectF place = m_geometry.placeOf(row);
    qreal scroll = m_geometry.scroll();
    if (place.top() < plot.top())
        scroll -= plot.top() - place.top();
    else if (place.bottom() > plot.bottom())
        scroll += place.bottom() - plot.bottom();
    m_geometry.setScroll(scroll);
    const bool isOutside = place.right() < plot.left() || place.left() > plot.right();
    const qreal middle =
        plot.center().x() - (isMark(m_geometry.rows().at(row).kind) ? place.center().x() : place.left());
    if (isOutside)
        move(panned(m_geometry.view(), middle, m_limits));
    else
        refresh();
}

void TimelineChart::choose(qsizetype row)
{
    const TimelineRow &chosen = m_geometry.rows().at(row);
    if (chosen.kind == TimelineRow::Kind::Update) {
        Q_EMIT updateChosen(m_timeline.markers.at(chosen.place).update);
    } else if (chosen.from && chosen.to) {
        select(row);
        zoomToSelection();
    }
}

} // namespace noticedesk
