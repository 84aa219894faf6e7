#include "ui/timeline/timelinechart.h"

#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelineitem.h"
#include "ui/widgets/zonedtext.h"

#include <QToolTip>

/// How the begin or the end of a window of impact is moved, by hand or by keys.
namespace noticedesk {

qsizetype TimelineChart::impactOf(qsizetype row) const
{
    if (row >= m_geometry.rows().size() || m_geometry.rows().at(row).kind != TimelineRow::Kind::Level)
        return -1;
    const TimelineRow &held = m_geometry.rows().at(row);
    return held.place < 0 ? -1 : m_timeline.lanes.at(held.lanePlace).spans.at(held.place).impact;
}

bool TimelineChart::holdEdge(const QPointF &place)
{
    const auto edge = edgeAt(m_geometry, place);
    if (!edge || impactOf(edge->row) < 0)
        return false;
    select(edge->row);
    m_edge = HeldEdge{*edge, m_geometry.rows().at(edge->row), {}};
    return true;
}

void TimelineChart::moveEdge(const QPointF &place)
{
    m_edge->at = edgeMovedTo(m_geometry, m_edge->edge, place.x(), m_zone);
    m_item->setEdge(m_edge->at);
    QToolTip::showText(viewport()->mapToGlobal(place.toPoint()), zonedText(m_edge->at, m_zone), this);
}

void TimelineChart::stepEdge(bool isEnd, bool isLater)
{
    if (m_edge && (m_edge->edge.row != m_selected || m_edge->edge.isEnd != isEnd))
        letEdgeGo();
    if (!m_selected || impactOf(*m_selected) < 0) {
        Q_EMIT said(tr("Choose a window of impact first, with the arrow keys or a click."));
        return;
    }
    const TimelineRow &row = m_geometry.rows().at(*m_selected);
    if (isEnd && row.ongoing) {
        Q_EMIT said(tr("The impact is still going on: it has no end that could be moved."));
        return;
    }
    if (!m_edge)
        m_edge = HeldEdge{{*m_selected, isEnd}, row, isEnd ? *row.to : *row.from, true};
    m_edge->at = edgeSteppedFrom(m_geometry, m_edge->edge, m_edge->at, isLater, m_zone);
    showSteppedEdge();
}

QString TimelineChart::edgeSentence() const
{
    const QString at = zonedText(m_edge->at, m_zone);
    return m_edge->edge.isEnd ? tr("End: %1. Return takes it, Escape gives it up.").arg(at)
                              : tr("Begin: %1. Return takes it, Escape gives it up.").arg(at);
}

void TimelineChart::showSteppedEdge()
{
    const QRectF &plot = m_geometry.plot();
    if (const qreal x = m_geometry.xOf(m_edge->at); x < plot.left() || x > plot.right())
        move(panned(m_geometry.view(), plot.center().x() - x, m_limits));
    m_item->setEdge(m_edge->at);
    const QPoint below(int(m_geometry.xOf(m_edge->at)), seenPlaceOf(m_edge->edge.row).bottom());
    QToolTip::showText(viewport()->mapToGlobal(below), edgeSentence(), this);
    Q_EMIT said(edgeSentence());
    announceChange(*this, m_edge->edge.row);
}

/// A click without a move changes nothing. What was moved stays selected, wherever its row has come to stand.
void TimelineChart::letEdgeGo()
{
    const HeldEdge held = *m_edge;
    giveEdgeUp();
    if (!held.at.isValid())
        return;
    Q_EMIT edgeMoved(impactOf(held.edge.row), held.edge.isEnd, held.at);
    TimelineRow moved = held.row;
    (held.edge.isEnd ? moved.to : moved.from) = held.at;
    for (qsizetype row = 0; row < rowCount(); ++row) {
        const TimelineRow &other = m_geometry.rows().at(row);
        const bool isSameEnd = other.ongoing || other.to == moved.to;
        if (other.kind == moved.kind && other.lane == moved.lane && other.from == moved.from && isSameEnd) {
            select(row);
            return;
        }
    }
}

void TimelineChart::giveEdgeUp()
{
    m_edge.reset();
    m_item->setEdge({});
    QToolTip::hideText();
}

/// Whether the window whose edge is held is still the one it was.
bool TimelineChart::isStillHeld() const
{
    const qsizetype row = m_edge->edge.row;
    if (row >= rowCount())
        return false;
    const TimelineRow &now = m_geometry.rows().at(row);
    const TimelineRow &held = m_edge->row;
    return now.kind == held.kind && now.lane == held.lane && now.from == held.from && now.ongoing == held.ongoing
        && (now.ongoing || now.to == held.to);
}

} // namespace noticedesk
