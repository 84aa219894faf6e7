#pragma once

#include "app/timeline/timeline.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace noticedesk {

/// A span in the colour of what it means, with its word where there is room, and with the pattern of its level, so that
/// colour alone says nothing. In the font of the painter.
void paintBar(QPainter &painter, const QRectF &bar, const Span &span, const QPalette &palette);

/// A row of which only is known that something was affected.
void paintUnknownBar(QPainter &painter, const QRectF &row, const QPalette &palette);

/// A stretch in which nothing was said: hatched, and how long it was where there is room.
void paintSilence(QPainter &painter, const QRectF &bar, const QString &length, const QPalette &palette);

} // namespace noticedesk
