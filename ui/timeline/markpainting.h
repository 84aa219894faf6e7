#pragma once

#include "app/timeline/timelinetable.h"

#include <QPalette>

class QPainter;

namespace noticedesk {

/// The mark of a row at its place: a dot for an update, hollow where it is not out; a square for a vendor's post; a
/// diamond for a promise, hollow while it is open, crossed out where it was missed. Shapes tell them apart, not colour.
void paintMark(QPainter &painter, const Timeline &timeline, const TimelineRow &row, const QPointF &middle,
               const QPalette &palette);

} // namespace noticedesk
