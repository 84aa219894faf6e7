#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace noticedesk {

/// The part of a timeline that is seen, and on how many pixels: time becomes place and place time. A plain value;
/// whatever moves it answers another one. `begin` is at 0, `end` at `width`; in a view without length everything is at
/// 0.
struct TimeView {
    QDateTime begin; ///< UTC
    QDateTime end;
    qreal width = 0;

    [[nodiscard]] qreal xOf(const QDateTime &at) const;
    /// To the millisecond.
    [[nodiscard]] QDateTime instantAt(qreal x) const;
    [[nodiscard]] qreal pixelsPerSecond() const;
    [[nodiscard]] qint64 milliseconds() const { return begin.msecsTo(end); }

    bool operator==(const TimeView &) const = default;
};

/// How far one can go: what is behind the ends is empty, and nobody needs a picture of less than `shortest`.
struct ViewLimits {
    QDateTime begin;
    QDateTime end;
    qint64 shortest = 60 * 1000; ///< milliseconds

    bool operator==(const ViewLimits &) const = default;
};

/// All that lies between `begin` and `end`, with a margin of that part of its length on both sides. Where there is no
/// length, half an hour before and after.
[[nodiscard]] TimeView fitted(const QDateTime &begin, const QDateTime &end, qreal width, qreal margin = 0.03);

/// What there is to see around a fitted view: its length again on either side.
[[nodiscard]] ViewLimits limitsAround(const TimeView &fitted);

/// `factor` above 1 shows less time, closer; the instant at `x` stays there, as far as the limits allow.
[[nodiscard]] TimeView zoomed(const TimeView &view, qreal factor, qreal x, const ViewLimits &limits);

/// The picture follows the hand: by a positive number of pixels earlier times come in from the left.
[[nodiscard]] TimeView panned(const TimeView &view, qreal pixels, const ViewLimits &limits);

/// The same length, moved into the limits; shorter where they are, longer than `shortest` where they allow it.
[[nodiscard]] TimeView clamped(const TimeView &view, const ViewLimits &limits);

/// The nearest round time on the clocks of the zone, where dragging an edge stops: the shortest step, from a minute to
/// a day, that is some pixels wide.
[[nodiscard]] QDateTime snapped(const QDateTime &at, const TimeView &view, const QTimeZone &zone);

/// The round time before it, or after it: where a key moves an edge to.
[[nodiscard]] QDateTime stepped(const QDateTime &at, bool isLater, const TimeView &view, const QTimeZone &zone);

/// What is seen of the same time on another width.
[[nodiscard]] TimeView resized(TimeView view, qreal width);

} // namespace noticedesk
