#include "ui/timeline/timelinechart.h"

#include "ui/timeline/timelineitem.h"

#include <algorithm>

/// How much of the timeline is seen.
namespace noticedesk {

namespace {
constexpr qreal marginOfSelection = 0.1;
constexpr qreal factorOfMark = 4; ///< how much closer a mark, which lasts no time, is shown
} // namespace

void TimelineChart::zoom(qreal factor)
{
    const QRectF &plot = m_geometry.plot();
    qreal x = plot.width() / 2;
    if (m_selected) {
        const qreal middle = m_geometry.placeOf(*m_selected).intersected(plot).center().x() - plot.left();
        x = std::clamp(middle, 0.0, plot.width());
    }
    move(zoomed(m_geometry.view(), factor, x, m_limits));
}

void TimelineChart::fit()
{
    m_isFitted = true;
    layOut();
}

void TimelineChart::zoomToSelection()
{
    if (!m_selected) {
        Q_EMIT said(tr("Choose something first, with the arrow keys or a click."));
        return;
    }
    const TimelineRow &row = m_geometry.rows().at(*m_selected);
    const qreal width = m_geometry.plot().width();
    if (row.from && row.to && !isMark(row.kind))
        move(clamped(fitted(*row.from, *row.to, width, marginOfSelection), m_limits));
    else if (row.from)
        move(zoomed(panned(m_geometry.view(), width / 2 - m_geometry.view().xOf(*row.from), m_limits), factorOfMark,
                    width / 2, m_limits));
}

void TimelineChart::move(const TimeView &view)
{
    if (m_timeline.lanes.isEmpty())
        return;
    m_isFitted = view == whole();
    m_geometry.setView(view);
    refresh();
}

void TimelineChart::setScroll(int scroll)
{
    m_geometry.setScroll(scroll);
    m_item->update();
}

TimeView TimelineChart::whole() const
{
    const Interval extent = extentOf(m_timeline);
    return fitted(extent.begin, extent.end.value_or(extent.begin), m_geometry.plot().width());
}

} // namespace noticedesk
