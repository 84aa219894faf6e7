#pragma once

#include <QtGlobal>

namespace noticedesk {

class TimelineChart;

/// Lets screen readers find an object of its own for each row of a chart's table: a span, a mark, a silence. They are
/// made when they are asked for, since there may be a hundred thousand. Asked more than once, it changes nothing.
void offerTimelineToScreenReaders();

/// Tells screen readers that the row which is selected has the focus.
void announceSelection(TimelineChart &chart);

/// Tells them that what a row says is another than before.
void announceChange(TimelineChart &chart, qsizetype row);

} // namespace noticedesk
