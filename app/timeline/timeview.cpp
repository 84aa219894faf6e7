#include "app/timeline/timeview.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace noticedesk {

namespace {

constexpr qint64 halfAnHour = 30 * 60 * 1000;
/// In seconds; each divides the day.
constexpr std::array<qint64, 9> snapSteps = {60, 300, 900, 1800, 3600, 10800, 21600, 43200, 86400};

/// Seconds.
qint64 snapStep(const TimeView &view)
{
    constexpr qreal leastPixels = 6;
    const qreal pixels = view.pixelsPerSecond();
    const auto enough = std::find_if(snapSteps.begin(), snapSteps.end(),
                                     [&](qint64 step) { return qreal(step) * pixels >= leastPixels; });
    return enough == snapSteps.end() ? snapSteps.back() : *enough;
}

TimeView withLength(const TimeView &view, qint64 length, qreal x)
{
    if (view.width <= 0)
        return view;
    TimeView changed = view;
    changed.begin = view.instantAt(x).addMSecs(-qRound64(qreal(length) * x / view.width));
    changed.end = changed.begin.addMSecs(length);
    return changed;
}

} // namespace

qreal TimeView::xOf(const QDateTime &at) const
{
    const qint64 length = milliseconds();
    return length <= 0 ? 0 : width * qreal(begin.msecsTo(at)) / qreal(length);
}

QDateTime TimeView::instantAt(qreal x) const
{
    return width <= 0 ? begin : begin.addMSecs(qRound64(qreal(milliseconds()) * x / width));
}

qreal TimeView::pixelsPerSecond() const
{
    const qint64 length = milliseconds();
    return length <= 0 ? 0 : 1000 * width / qreal(length);
}

TimeView fitted(const QDateTime &begin, const QDateTime &end, qreal width, qreal margin)
{
    const qint64 length = begin.msecsTo(end);
    const qint64 around = length <= 0 ? halfAnHour : qRound64(qreal(length) * margin);
    return {begin.addMSecs(-around), std::max(begin, end).addMSecs(around), width};
}

ViewLimits limitsAround(const TimeView &fitted)
{
    const qint64 length = fitted.milliseconds();
    return {fitted.begin.addMSecs(-length), fitted.end.addMSecs(length)};
}

TimeView zoomed(const TimeView &view, qreal factor, qreal x, const ViewLimits &limits)
{
    if (!(factor > 0) || !std::isfinite(factor) || !std::isfinite(x))
        return view;
    const qint64 longest = std::max(limits.shortest, limits.begin.msecsTo(limits.end));
    const qreal wished = std::min(qreal(view.milliseconds()) / factor, qreal(longest));
    const qint64 length = std::clamp(qRound64(wished), limits.shortest, longest);
    return clamped(withLength(view, length, x), limits);
}

TimeView panned(const TimeView &view, qreal pixels, const ViewLimits &limits)
{
    if (view.width <= 0 || !std::isfinite(pixels))
        return view;
    const qreal wished = -pixels * qreal(view.milliseconds()) / view.width;
    const qreal furthest = 2 * qreal(limits.begin.msecsTo(limits.end)) + qreal(view.milliseconds());
    const qint64 by = qRound64(std::clamp(wished, -furthest, furthest));
    return clamped({view.begin.addMSecs(by), view.end.addMSecs(by), view.width}, limits);
}

TimeView clamped(const TimeView &view, const ViewLimits &limits)
{
    const qint64 most = std::max<qint64>(0, limits.begin.msecsTo(limits.end));
    const qint64 length = std::min(std::max(view.milliseconds(), limits.shortest), most);
    const QDateTime latest = limits.end.addMSecs(-length);
    const QDateTime begin = std::max(limits.begin, std::min(view.begin, latest));
    return {begin, begin.addMSecs(length), view.width};
}

QDateTime snapped(const QDateTime &at, const TimeView &view, const QTimeZone &zone)
{
    const qint64 step = snapStep(view);
    const qint64 offset = zone.offsetFromUtc(at);
    const qint64 local = qint64(std::floor(qreal(at.toMSecsSinceEpoch()) / 1000)) + offset;
    const qint64 rounded = qint64(std::floor(qreal(local) / qreal(step) + 0.5)) * step;
    return QDateTime::fromSecsSinceEpoch(rounded - offset, Qt::UTC);
}

QDateTime stepped(const QDateTime &at, bool isLater, const TimeView &view, const QTimeZone &zone)
{
    // A little more than half a step on, the nearest round time is the next one.
    const qint64 half = snapStep(view) / 2 + 1;
    return snapped(at.addSecs(isLater ? half : -half), view, zone);
}

TimeView resized(TimeView view, qreal width)
{
    view.width = width;
    return view;
}

} // namespace noticedesk
