#pragma once

#include "app/timeline/overview.h"
#include "ui/widgets/tone.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace noticedesk {

/// Paints a day: on the ground of a calm one a bar, the worse the higher, so that the colour is not the only sign; a
/// stripe above it says that work was planned. The colours are worked out once for a row of days.
class DayPainter {
public:
    explicit DayPainter(const QPalette &palette);

    void paint(QPainter &painter, const QRectF &place, const OverviewDay &day) const;
    /// Around the day that is chosen.
    void paintChoice(QPainter &painter, const QRectF &place, bool hasFocus) const;

private:
    [[nodiscard]] QColor barOf(ComponentStatus level) const;

    QPalette m_palette;
    ToneColors m_good;
    ToneColors m_caution;
    ToneColors m_serious;
    ToneColors m_alarm;
    ToneColors m_planned;
};

/// Where day `day` of `days` stands within a strip.
[[nodiscard]] QRectF placeOfDay(const QRectF &strip, int day, int days);
/// The day at `x`; none outside the strip.
[[nodiscard]] std::optional<int> dayAt(const QRectF &strip, qreal x, int days);

} // namespace noticedesk
