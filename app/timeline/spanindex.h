#pragma once

#include "app/timeline/timeline.h"
#include "app/timeline/timeview.h"

#include <QList>

#include <array>
#include <optional>

namespace noticedesk {

/// What is drawn of a lane as one rectangle: one span, or neighbours that lie within the same pixel.
struct Bar {
    qreal left = 0; ///< within the view, or a little outside of it
    qreal right = 0; ///< at least one pixel after `left`
    int row = 0;
    qsizetype span = 0; ///< in the lane: the one that is drawn, of several the gravest, of equals the first
    qsizetype count = 1; ///< how many lie in it

    bool operator==(const Bar &) const = default;
};

/// Looks up which spans of a lane are to be seen, however many it has: the cost goes with the pixels of the view and
/// the logarithm of the spans. Built once, in time linear in the spans.
class SpanIndex {
public:
    explicit SpanIndex(const Lane &lane);

    /// From left to right, row by row. Bars are cut off shortly outside the view.
    [[nodiscard]] QList<Bar> barsIn(const TimeView &view) const;
    /// The span of that row which holds the instant.
    [[nodiscard]] std::optional<qsizetype> spanAt(const QDateTime &at, int row = 0) const;
    [[nodiscard]] int rows() const { return int(m_rows.size()); }

private:
    static constexpr size_t ranks = 5;
    struct Row {
        QList<qsizetype> spans; ///< those of this row, none of which overlap
        QList<qint64> begins;
        QList<qint64> ends;
        std::array<QList<qsizetype>, ranks> counts; ///< of each gravity, how many there are before each place
    };
    static void addBars(const Row &row, int number, const TimeView &view, QList<Bar> &bars);
    [[nodiscard]] static qsizetype gravestOf(const Row &row, qsizetype from, qsizetype to);

    QList<Row> m_rows;
};

} // namespace noticedesk
