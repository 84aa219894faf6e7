#include "ui/overview/daypainter.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/wording.h"

#include <QPainter>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr qreal leastGapped = 4; ///< narrower days stand side by side
constexpr qreal stripe = 4; ///< height of the sign for planned work

/// How much of the height a level takes.
qreal shareOf(ComponentStatus level)
{
    switch (level) {
    case ComponentStatus::Operational:
    case ComponentStatus::UnderMaintenance: return 0;
    case ComponentStatus::DegradedPerformance: return 0.4;
    case ComponentStatus::PartialOutage: return 0.7;
    case ComponentStatus::MajorOutage: return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

DayPainter::DayPainter(const QPalette &palette)
    : m_palette(palette)
    , m_good(toneColors(Tone::Good, palette))
    , m_caution(toneColors(Tone::Caution, palette))
    , m_serious(toneColors(Tone::Serious, palette))
    , m_alarm(toneColors(Tone::Alarm, palette))
    , m_planned(toneColors(toneOf(ComponentStatus::UnderMaintenance), palette))
{
}

QColor DayPainter::barOf(ComponentStatus level) const
{
    switch (level) {
    case ComponentStatus::Operational: return m_good.mark;
    case ComponentStatus::DegradedPerformance: return m_caution.mark;
    case ComponentStatus::PartialOutage: return m_serious.mark;
    case ComponentStatus::MajorOutage: return m_alarm.mark;
    case ComponentStatus::UnderMaintenance: return m_planned.mark;
    }
    Q_UNREACHABLE();
}

void DayPainter::paint(QPainter &painter, const QRectF &place, const OverviewDay &day) const
{
    const QRectF body = place.width() < leastGapped ? place : place.adjusted(0, 0, -1.5, 0);
    if (day.ahead && day.worst == ComponentStatus::Operational)
        painter.fillRect(QRectF(body.left(), body.bottom() - 2, body.width(), 2), lineColor(m_palette));
    else
        painter.fillRect(body, m_good.fill);
    if (const qreal share = shareOf(day.worst); share > 0)
        painter.fillRect(body.adjusted(0, body.height() * (1 - share), 0, 0), barOf(day.worst));
    if (day.planned)
        painter.fillRect(QRectF(body.left(), body.top(), body.width(), stripe), m_planned.mark);
}

void DayPainter::paintChoice(QPainter &painter, const QRectF &place, bool hasFocus) const
{
    constexpr qreal least = 7;
    const qreal room = std::max<qreal>(0, (least - place.width()) / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(hasFocus ? QPalette::Highlight : QPalette::Text), 2));
    painter.drawRect(place.adjusted(-room - 1, -1, room, 1));
}

QRectF placeOfDay(const QRectF &strip, int day, int days)
{
    const qreal width = strip.width() / std::max(days, 1);
    return {strip.left() + day * width, strip.top(), width, strip.height()};
}

std::optional<int> dayAt(const QRectF &strip, qreal x, int days)
{
    if (x < strip.left() || x >= strip.right() || days <= 0)
        return std::nullopt;
    return std::clamp(int((x - strip.left()) * days / strip.width()), 0, days - 1);
}

} // namespace noticedesk
