#include "app/timeline/labelplaces.h"

#include <algorithm>
#include <limits>

namespace noticedesk {

namespace {

constexpr qreal farAway = std::numeric_limits<qreal>::max();

/// Where the labels of each line end so far.
class Lines {
public:
    Lines(const QList<WantedLabel> &wanted, const LabelRoom &room)
        : m_wanted(wanted)
        , m_room(room)
        , m_ends(std::max(1, room.lines), room.left - room.gap)
    {
    }

    std::optional<LabelPlace> place(qsizetype of, qreal width)
    {
        for (int line = 0; line < m_room.lines; ++line) {
            const auto left = line == 0 ? besideDot(of, width) : belowDot(of, width, line);
            if (!left)
                continue;
            m_ends[line] = std::max(m_ends.at(line), *left + width);
            return LabelPlace{of, *left, width, line};
        }
        return std::nullopt;
    }

private:
    std::optional<qreal> besideDot(qsizetype of, qreal width) const
    {
        const qreal x = m_wanted.at(of).x;
        const qreal after = of + 1 < m_wanted.size() ? m_wanted.at(of + 1).x - m_room.gap : farAway;
        const qreal before = of > 0 ? m_wanted.at(of - 1).x : -farAway;
        const qreal right = x + m_room.gap;
        if (right + width <= std::min(after - m_room.gap, m_room.right) && m_ends.first() + m_room.gap <= right)
            return right;
        const qreal left = x - m_room.gap - width;
        if (left >= std::max({m_room.left, m_ends.first() + m_room.gap, before + 2 * m_room.gap}))
            return left;
        return std::nullopt;
    }

    std::optional<qreal> belowDot(qsizetype of, qreal width, int line) const
    {
        const qreal left = std::max(m_room.left, std::min(m_wanted.at(of).x, m_room.right - width));
        const bool isFree = left >= m_ends.at(line) + m_room.gap && left + width <= m_room.right;
        return isFree ? std::optional(left) : std::nullopt;
    }

    const QList<WantedLabel> &m_wanted;
    const LabelRoom &m_room;
    QList<qreal> m_ends;
};

} // namespace

QList<LabelPlace> placeLabels(const QList<WantedLabel> &wanted, const LabelRoom &room, const TextWidth &widthOf)
{
    QList<LabelPlace> places;
    Lines lines(wanted, room);
    for (qsizetype of = 0; of < wanted.size(); ++of)
        if (!wanted.at(of).text.isEmpty())
            if (const auto place = lines.place(of, widthOf(wanted.at(of).text)))
                places.append(*place);
    return places;
}

QList<LabelPlace> placeTicks(const QList<Tick> &ticks, const TimeView &view, qreal gap, const TextWidth &widthOf)
{
    QList<LabelPlace> places;
    qreal end = -farAway;
    for (qsizetype of = 0; of < ticks.size(); ++of) {
        const qreal width = widthOf(ticks.at(of).label);
        const qreal x = view.xOf(ticks.at(of).at);
        const qreal left = std::max(0.0, std::min(x - width / 2, view.width - width));
        const bool isNear = left <= x && x <= left + width;
        if (!isNear || left < end + gap)
            continue;
        places.append({of, left, width, 0});
        end = left + width;
    }
    return places;
}

} // namespace noticedesk
