#pragma once

#include "app/timeline/axis.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace noticedesk {

/// How wide a text is drawn. A window asks its font, a file makes a careful guess.
using TextWidth = std::function<qreal(const QString &text)>;

/// Where a label lies: from `left` on in a line of text, 0 being the uppermost.
struct LabelPlace {
    qsizetype of = 0; ///< which of those that were asked for
    qreal left = 0;
    qreal width = 0;
    int line = 0;

    bool operator==(const LabelPlace &) const = default;
};

/// A dot that wants a label beside or below it.
struct WantedLabel {
    qreal x = 0; ///< the middle of the dot
    QString text;

    bool operator==(const WantedLabel &) const = default;
};

/// The room for labels.
struct LabelRoom {
    qreal left = 0;
    qreal right = 0;
    int lines = 1; ///< line 0 is that of the dots
    qreal gap = 8; ///< between a dot and its label, and between labels

    bool operator==(const LabelRoom &) const = default;
};

/// Places for as many labels as go without one lying on another or on a dot: in the line of the dots to the right of
/// its dot or else to its left, in the lines below it begins at the dot, moved into the room. The earlier dot goes
/// first; for what has no place there is none. `wanted` by x.
[[nodiscard]] QList<LabelPlace> placeLabels(const QList<WantedLabel> &wanted, const LabelRoom &room,
                                            const TextWidth &widthOf);

/// The ticks whose labels, with their middle at the tick and moved into the view, leave `gap` to the one before.
[[nodiscard]] QList<LabelPlace> placeTicks(const QList<Tick> &ticks, const TimeView &view, qreal gap,
                                           const TextWidth &widthOf);

} // namespace noticedesk
