#include "ui/timeline/timelinechart.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <cmath>

/// What fingers do with the timeline: two pinch it, on the screen or on a touch pad; one is a mouse.
namespace noticedesk {

namespace {

void sendAsMouse(QWidget &viewport, QEvent::Type type, const QEventPoint &point)
{
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, point.position(), point.globalPosition(), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&viewport, &event);
}

qreal distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

bool TimelineChart::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    const qreal x = event.position().x() - m_geometry.plot().left();
    move(zoomed(m_geometry.view(), 1 + event.value(), x, m_limits));
    return true;
}

void TimelineChart::touch(const QTouchEvent &event)
{
    const QList<QEventPoint> &points = event.points();
    if (points.size() > 1)
        pinch(points.at(0), points.at(1));
    else if (points.size() == 1 && !m_isPinched)
        touchAsMouse(event.type(), points.first());
    if (event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel)
        m_isPinched = false;
}

void TimelineChart::pinch(const QEventPoint &one, const QEventPoint &other)
{
    if (!m_isPinched) { // what the first finger began alone is not meant
        m_drag.reset();
        if (m_edge)
            giveEdgeUp();
    }
    m_isPinched = true;
    const QPointF middle = (one.position() + other.position()) / 2;
    const QPointF before = (one.lastPosition() + other.lastPosition()) / 2;
    const qreal apart = distance(one.position(), other.position());
    const qreal wasApart = distance(one.lastPosition(), other.lastPosition());
    const TimeView moved = panned(m_geometry.view(), middle.x() - before.x(), m_limits);
    const qreal factor = wasApart > 0 ? apart / wasApart : 1;
    move(zoomed(moved, factor, middle.x() - m_geometry.plot().left(), m_limits));
}

void TimelineChart::touchAsMouse(QEvent::Type type, const QEventPoint &point)
{
    if (type == QEvent::TouchBegin)
        sendAsMouse(*viewport(), QEvent::MouseButtonPress, point);
    else if (type == QEvent::TouchUpdate)
        sendAsMouse(*viewport(), QEvent::MouseMove, point);
    else
        sendAsMouse(*viewport(), QEvent::MouseButtonRelease, point);
}

} // namespace noticedesk
