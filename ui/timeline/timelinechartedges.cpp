#include "ui/timeline/timelinechart.h"

#include "ui/timeline/timelineitem.h"
#include "ui/widgets/zonedtext.h"

#include <QToolTip>

/// How the begin or the end of a window of impact is moved.
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
    m_edge = HeldEdge{*edge, impactOf(edge->row), {}};
    return true;
}

void TimelineChart::moveEdge(const QPointF &place)
{
    if (impactOf(m_edge->edge.row) != m_edge->impact) { // the incident has been changed meanwhile
        m_edge.reset();
        m_item->setEdge({});
        return;
    }
    m_edge->at = edgeMovedTo(m_geometry, m_edge->edge, place.x(), m_zone);
    m_item->setEdge(m_edge->at);
    QToolTip::showText(viewport()->mapToGlobal(place.toPoint()), zonedText(m_edge->at, m_zone), this);
}

/// A click without a move changes nothing.
void TimelineChart::letEdgeGo()
{
    const HeldEdge held = *m_edge;
    m_edge.reset();
    m_item->setEdge({});
    if (held.at.isValid() && impactOf(held.edge.row) == held.impact)
        Q_EMIT edgeMoved(held.impact, held.edge.isEnd, held.at);
}

} // namespace noticedesk
