#pragma once

#include "app/timeline/spanindex.h"
#include "app/timeline/timelinetable.h"
#include "app/timeline/timeview.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace noticedesk {

/// A line of the picture: a lane, the marks of one kind, or the silences.
struct TimelineLine {
    TimelineRow::Kind kind = TimelineRow::Kind::Phase;
    QString name;
    qsizetype first = 0; ///< of the table's rows, which lie in it one after the other
    qsizetype count = 0;
    std::optional<SpanIndex> bars; ///< of what lasts; marks have none, and a lane of which no time is known
    qreal top = 0; ///< below the top of the first line
    qreal height = 0;
};

/// What lies at a place: a row of the table, or several that share a pixel, told by the gravest.
struct TimelineHit {
    qsizetype row = 0;
    qsizetype count = 1;

    bool operator==(const TimelineHit &) const = default;
};

/// Where each row of the table is drawn, in pixels, and which row lies where. Plain numbers: nothing here can draw.
class TimelineGeometry {
public:
    /// The lines anew; the view in time stays.
    void setTimeline(const Timeline &timeline, qreal textHeight);
    void setPlot(const QRectF &plot);
    void setView(const TimeView &view);
    /// How far the lines are moved up, as far as there is anything below.
    void setScroll(qreal scroll);

    [[nodiscard]] const QList<TimelineRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<TimelineLine> &lines() const { return m_lines; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const TimeView &view() const { return m_view; }
    [[nodiscard]] qreal scroll() const { return m_scroll; }
    /// Of all lines.
    [[nodiscard]] qreal height() const;
    [[nodiscard]] qreal barHeight() const { return m_barHeight; }

    [[nodiscard]] qreal xOf(const QDateTime &at) const { return m_plot.left() + m_view.xOf(at); }
    [[nodiscard]] QRectF placeOf(const TimelineLine &line) const;
    [[nodiscard]] QRectF placeOf(const TimelineLine &line, const Bar &bar) const;
    /// The bar, or the square around the mark; partly or wholly outside the plot where the view is elsewhere.
    [[nodiscard]] QRectF placeOf(qsizetype row) const;
    [[nodiscard]] std::optional<TimelineHit> at(const QPointF &place) const;

    /// The row before (-1) or after (1) this one in its line; itself at the end.
    [[nodiscard]] qsizetype beside(qsizetype row, int step) const;
    /// The row that begins nearest in the line above (-1) or below (1); itself in the last line.
    [[nodiscard]] qsizetype across(qsizetype row, int step) const;

private:
    [[nodiscard]] qsizetype lineOf(qsizetype row) const;
    void addLines(const Timeline &timeline);
    void stackLines(qreal textHeight);
    [[nodiscard]] std::optional<TimelineHit> barAt(const TimelineLine &line, const QPointF &place) const;
    [[nodiscard]] std::optional<TimelineHit> markAt(const TimelineLine &line, const QPointF &place) const;

    QList<TimelineRow> m_rows;
    QList<TimelineLine> m_lines;
    QList<int> m_subRows; ///< for each row of the table, which of the rows of its lane
    QRectF m_plot;
    TimeView m_view;
    qreal m_scroll = 0;
    qreal m_barHeight = 0;
};

[[nodiscard]] bool isMark(TimelineRow::Kind kind);

} // namespace noticedesk
