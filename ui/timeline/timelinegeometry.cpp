#include "ui/timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace noticedesk {

namespace {

using RowKind = TimelineRow::Kind;

constexpr qreal leastBarWidth = 3;
constexpr qreal gapBelow = 10;
constexpr qreal gapOfRows = 2;
constexpr qreal reach = 8; ///< how far from the middle of a mark a click still means it

/// Lines of text that marks have for their labels, the line of the marks among them.
int labelLinesOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Update: return 3;
    case RowKind::VendorPost:
    case RowKind::Promise: return 2;
    case RowKind::Phase:
    case RowKind::Window:
    case RowKind::Level:
    case RowKind::Silence: return 1;
    }
    Q_UNREACHABLE();
}

SpanIndex indexOf(const QList<Silence> &silences)
{
    Lane lane;
    for (const Silence &silence : silences) {
        Span span;
        span.begin = silence.begin;
        span.end = silence.end;
        lane.spans.append(span);
    }
    return SpanIndex(lane);
}

std::optional<SpanIndex> indexOf(const Timeline &timeline, const TimelineRow &row)
{
    if (row.place < 0 || isMark(row.kind))
        return std::nullopt;
    return row.kind == RowKind::Silence ? indexOf(timeline.silences) : SpanIndex(timeline.lanes.at(row.lanePlace));
}

} // namespace

bool isMark(TimelineRow::Kind kind)
{
    switch (kind) {
    case RowKind::VendorPost:
    case RowKind::Update:
    case RowKind::Promise: return true;
    case RowKind::Phase:
    case RowKind::Window:
    case RowKind::Level:
    case RowKind::Silence: return false;
    }
    Q_UNREACHABLE();
}

void TimelineGeometry::setTimeline(const Timeline &timeline, qreal textHeight)
{
    m_rows = timelineTable(timeline);
    addLines(timeline);
    stackLines(textHeight);
    setScroll(m_scroll);
}

void TimelineGeometry::addLines(const Timeline &timeline)
{
    m_lines.clear();
    m_subRows.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const TimelineRow &shown = m_rows.at(row);
        if (row == 0 || shown.kind != m_rows.at(row - 1).kind || shown.lanePlace != m_rows.at(row - 1).lanePlace)
            m_lines.append({shown.kind, shown.lane, row, 0, indexOf(timeline, shown), 0, 0});
        ++m_lines.last().count;
        const bool isInLane = shown.lanePlace >= 0 && shown.place >= 0;
        m_subRows.append(isInLane ? timeline.lanes.at(shown.lanePlace).spans.at(shown.place).row : 0);
    }
}

void TimelineGeometry::stackLines(qreal textHeight)
{
    m_barHeight = textHeight + 8;
    qreal top = 0;
    for (TimelineLine &line : m_lines) {
        line.top = top;
        const int rows = line.bars ? std::max(1, line.bars->rows()) : 1;
        line.height = rows * (m_barHeight + gapOfRows) - gapOfRows + (labelLinesOf(line.kind) - 1) * textHeight;
        top += line.height + gapBelow;
    }
}

void TimelineGeometry::setPlot(const QRectF &plot)
{
    m_plot = plot;
    m_view = resized(m_view, plot.width());
    setScroll(m_scroll);
}

void TimelineGeometry::setView(const TimeView &view)
{
    m_view = resized(view, m_plot.width());
}

void TimelineGeometry::setScroll(qreal scroll)
{
    m_scroll = std::clamp(scroll, 0.0, std::max(0.0, height() - m_plot.height()));
}

qreal TimelineGeometry::height() const
{
    return m_lines.isEmpty() ? 0 : m_lines.last().top + m_lines.last().height + gapBelow;
}

QRectF TimelineGeometry::placeOf(const TimelineLine &line) const
{
    return {m_plot.left(), m_plot.top() - m_scroll + line.top, m_plot.width(), line.height};
}

QRectF TimelineGeometry::placeOf(const TimelineLine &line, const Bar &bar) const
{
    const qreal top = placeOf(line).top() + bar.row * (m_barHeight + gapOfRows);
    return {m_plot.left() + bar.left, top, std::max(leastBarWidth, bar.right - bar.left), m_barHeight};
}

QRectF TimelineGeometry::placeOf(qsizetype row) const
{
    const TimelineRow &shown = m_rows.at(row);
    const TimelineLine &line = m_lines.at(lineOf(row));
    if (isMark(shown.kind)) {
        const QPointF middle(xOf(*shown.from), placeOf(line).top() + m_barHeight / 2);
        return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
    }
    if (!shown.from || !shown.to)
        return placeOf(line);
    return placeOf(line, {m_view.xOf(*shown.from), m_view.xOf(*shown.to), m_subRows.at(row), 0, 1});
}

std::optional<TimelineHit> TimelineGeometry::at(const QPointF &place) const
{
    if (!m_plot.contains(place))
        return std::nullopt;
    for (const TimelineLine &line : m_lines) {
        if (!placeOf(line).contains(place))
            continue;
        if (isMark(line.kind))
            return markAt(line, place);
        return line.bars ? barAt(line, place) : TimelineHit{line.first, 1};
    }
    return std::nullopt;
}

std::optional<TimelineHit> TimelineGeometry::barAt(const TimelineLine &line, const QPointF &place) const
{
    std::optional<TimelineHit> uppermost; // thin bars are drawn wider than they are, over those before them
    for (const Bar &bar : line.bars->barsIn(m_view))
        if (placeOf(line, bar).contains(place))
            uppermost = TimelineHit{line.first + bar.span, bar.count};
    return uppermost;
}

std::optional<TimelineHit> TimelineGeometry::markAt(const TimelineLine &line, const QPointF &place) const
{
    std::optional<TimelineHit> nearest;
    qreal least = reach;
    for (qsizetype row = line.first; row < line.first + line.count; ++row) {
        const QPointF middle = placeOf(row).center();
        const qreal distance = std::max(std::abs(middle.x() - place.x()), std::abs(middle.y() - place.y()));
        if (distance > least)
            continue;
        least = distance;
        nearest = TimelineHit{row, 1};
    }
    return nearest;
}

qsizetype TimelineGeometry::beside(qsizetype row, int step) const
{
    const TimelineLine &line = m_lines.at(lineOf(row));
    return std::clamp(row + step, line.first, line.first + line.count - 1);
}

qsizetype TimelineGeometry::across(qsizetype row, int step) const
{
    const qsizetype wanted = lineOf(row) + step;
    if (wanted < 0 || wanted >= m_lines.size())
        return row;
    const TimelineLine &line = m_lines.at(wanted);
    const auto from = m_rows.at(row).from;
    qsizetype nearest = line.first;
    qint64 least = std::numeric_limits<qint64>::max();
    for (qsizetype other = line.first; other < line.first + line.count; ++other) {
        const auto begin = m_rows.at(other).from;
        const qint64 distance = from && begin ? std::abs(from->msecsTo(*begin)) : 0;
        if (distance >= least)
            continue;
        least = distance;
        nearest = other;
    }
    return nearest;
}

qsizetype TimelineGeometry::lineOf(qsizetype row) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), row,
                                        [](qsizetype wanted, const TimelineLine &line) { return wanted < line.first; });
    return std::distance(m_lines.begin(), after) - 1;
}

} // namespace noticedesk
