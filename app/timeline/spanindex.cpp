#include "app/timeline/spanindex.h"

#include <algorithm>

namespace noticedesk {

namespace {

/// How far outside of the view bars are drawn, so that their edges are not seen.
constexpr qreal overhang = 8;

size_t rankOf(ComponentStatus level)
{
    switch (level) {
    case ComponentStatus::Operational: return 0;
    case ComponentStatus::UnderMaintenance: return 1;
    case ComponentStatus::DegradedPerformance: return 2;
    case ComponentStatus::PartialOutage: return 3;
    case ComponentStatus::MajorOutage: return 4;
    }
    Q_UNREACHABLE();
}

size_t rankOf(Status phase)
{
    switch (phase) {
    case Status::Resolved:
    case Status::Postmortem:
    case Status::Completed: return 0;
    case Status::Scheduled: return 1;
    case Status::Monitoring:
    case Status::Verifying: return 2;
    case Status::Identified:
    case Status::InProgress: return 3;
    case Status::Investigating: return 4;
    }
    Q_UNREACHABLE();
}

size_t rankOf(const Span &span)
{
    return span.meaning == Span::Meaning::Level ? rankOf(span.level) : rankOf(span.phase);
}

/// The first place at or after `from` at which the sorted list holds more than `value`.
qsizetype firstAfter(const QList<qint64> &sorted, qsizetype from, qint64 value)
{
    return std::upper_bound(sorted.begin() + from, sorted.end(), value) - sorted.begin();
}

} // namespace

SpanIndex::SpanIndex(const Lane &lane) : m_rows(lane.rows)
{
    for (Row &row : m_rows)
        for (QList<qsizetype> &counts : row.counts)
            counts.append(0);
    for (qsizetype i = 0; i < lane.spans.size(); ++i) {
        const Span &span = lane.spans.at(i);
        Row &row = m_rows[span.row];
        row.spans.append(i);
        row.begins.append(span.begin.toMSecsSinceEpoch());
        row.ends.append(span.end.toMSecsSinceEpoch());
        for (size_t rank = 0; rank < ranks; ++rank)
            row.counts[rank].append(row.counts[rank].last() + (rankOf(span) == rank ? 1 : 0));
    }
}

QList<Bar> SpanIndex::barsIn(const TimeView &view) const
{
    QList<Bar> bars;
    if (view.milliseconds() <= 0 || view.width <= 0)
        return bars;
    for (int row = 0; row < m_rows.size(); ++row)
        addBars(m_rows.at(row), row, view, bars);
    return bars;
}

void SpanIndex::addBars(const Row &row, int number, const TimeView &view, QList<Bar> &bars)
{
    const qreal perMillisecond = view.width / qreal(view.milliseconds());
    const qint64 begin = view.begin.toMSecsSinceEpoch();
    const qint64 end = view.end.toMSecsSinceEpoch();
    const auto xOf = [&](qint64 at) {
        return std::clamp(qreal(at - begin) * perMillisecond, -overhang, view.width + overhang);
    };
    qsizetype i = std::lower_bound(row.ends.begin(), row.ends.end(), begin) - row.ends.begin();
    while (i < row.begins.size() && row.begins.at(i) <= end) {
        const qreal left = xOf(row.begins.at(i));
        qsizetype next = i + 1;
        if (xOf(row.ends.at(i)) - left < 1) {
            const auto pixelEnds = qint64(qreal(begin) + (left + 1) / perMillisecond);
            next = std::max(next, firstAfter(row.begins, i, pixelEnds));
            // Rows do not overlap, so that only the last of them can be seen by itself.
            if (next - i > 1 && xOf(row.ends.at(next - 1)) - xOf(row.begins.at(next - 1)) >= 1)
                --next;
        }
        const qreal right = std::max(left + 1, xOf(row.ends.at(next - 1)));
        bars.append({left, right, number, gravestOf(row, i, next), next - i});
        i = next;
    }
}

qsizetype SpanIndex::gravestOf(const Row &row, qsizetype from, qsizetype to)
{
    for (size_t rank = ranks; rank-- > 0;) {
        const QList<qsizetype> &counts = row.counts[rank];
        if (counts.at(to) == counts.at(from))
            continue;
        const auto first = std::upper_bound(counts.begin() + from, counts.begin() + to + 1, counts.at(from));
        return row.spans.at(first - counts.begin() - 1);
    }
    return row.spans.at(from);
}

std::optional<qsizetype> SpanIndex::spanAt(const QDateTime &at, int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    const Row &searched = m_rows.at(row);
    const qint64 instant = at.toMSecsSinceEpoch();
    const qsizetype next = firstAfter(searched.begins, 0, instant);
    const bool isInside = next > 0 && instant < searched.ends.at(next - 1);
    return isInside ? std::optional(searched.spans.at(next - 1)) : std::nullopt;
}

} // namespace noticedesk
