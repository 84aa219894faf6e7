#pragma once

#include "app/timeline/timeline.h"
#include "ui/widgets/tone.h"

#include <QPalette>
#include <QRectF>

#include <array>

class QPainter;

namespace noticedesk {

/// Paints the bars of a timeline, in the font of the painter. The colours are worked out once, as there may be tens of
/// thousands of bars.
class BarPainter {
public:
    explicit BarPainter(const QPalette &palette = {});

    /// A span in the colour of what it means, with its word where there is room, and with the pattern of its level, so
    /// that colour alone says nothing; where there is no room for either, a line.
    void paintSpan(QPainter &painter, const QRectF &bar, const Span &span) const;
    /// What is painted of a span where there is no room for more than a line: these pixels, in one colour. So
    /// neighbours of the same colour can be painted as one.
    [[nodiscard]] static bool isThin(const QRectF &bar);
    [[nodiscard]] static QRect pixelsOf(const QRectF &bar);
    [[nodiscard]] const QColor &inkOf(const Span &span) const;
    /// A stretch in which nothing was said: hatched, and how long it was where there is room.
    void paintSilence(QPainter &painter, const QRectF &bar, qint64 seconds) const;
    /// A row of which only is known that something was affected.
    void paintUnknown(QPainter &painter, const QRectF &row) const;

private:
    [[nodiscard]] const ToneColors &colorsOf(Tone tone) const { return m_colors.at(size_t(tone)); }
    static void paintBody(QPainter &painter, const QRectF &bar, const ToneColors &colors, Qt::BrushStyle pattern,
                          const QString &word);

    QPalette m_palette;
    std::array<ToneColors, 7> m_colors; ///< in the order of the tones
};

} // namespace noticedesk
