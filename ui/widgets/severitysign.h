#pragma once

#include "app/incident/severity.h"

class QPainter;
class QPalette;
class QRectF;

namespace noticedesk {

/// A shape for each grade, so that the colour is not the only sign: a ring for none, a triangle for minor, a diamond
/// for major, an octagon for critical, a square for planned work. Fills the largest square in the middle of `rect`.
void paintSeveritySign(QPainter &painter, const QRectF &rect, Severity severity, const QPalette &palette);

} // namespace noticedesk
