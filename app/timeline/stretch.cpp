#include "app/timeline/stretch.h"

#include <algorithm>

namespace noticedesk {

bool endsBeforeItBegins(const Interval &interval)
{
    return interval.end && *interval.end < interval.begin;
}

Stretch stretchOf(const Interval &interval, const QDateTime &now)
{
    const qint64 begin = interval.begin.toMSecsSinceEpoch();
    const qint64 end = interval.end.value_or(now).toMSecsSinceEpoch();
    return {begin, std::max(begin, end)};
}

Stretch clipped(const Stretch &stretch, const Stretch &within)
{
    const qint64 begin = std::clamp(stretch.begin, within.begin, within.end);
    return {begin, std::clamp(stretch.end, begin, within.end)};
}

QList<Stretch> unionOf(QList<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.begin < b.begin; });
    QList<Stretch> merged;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (stretch.begin == stretch.end)
            continue;
        if (!merged.isEmpty() && stretch.begin <= merged.last().end)
            merged.last().end = std::max(merged.last().end, stretch.end);
        else
            merged.append(stretch);
    }
    return merged;
}

qint64 totalOf(const QList<Stretch> &stretches)
{
    qint64 total = 0;
    for (const Stretch &stretch : stretches)
        total += stretch.end - stretch.begin;
    return total;
}

} // namespace noticedesk
