#include "ui/timeline/barpainter.h"

#include "app/base/duration.h"
#include "app/timeline/timelinewords.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace noticedesk {

namespace {

/// Below it neither a pattern nor an edge can be told from the rest.
constexpr qreal leastDetail = 6;

/// Translated texts of this file.
struct BarWords {
    Q_DECLARE_TR_FUNCTIONS(BarPainter)
};

Tone toneOf(const Span &span)
{
    return span.meaning == Span::Meaning::Phase ? toneOf(span.phase) : toneOf(span.level);
}

/// Levels differ by their pattern as well as by their colour, also where there is no room for the word.
Qt::BrushStyle patternOf(const Span &span)
{
    if (span.meaning != Span::Meaning::Level)
        return Qt::NoBrush;
    switch (span.level) {
    case ComponentStatus::Operational: return Qt::NoBrush;
    case ComponentStatus::DegradedPerformance: return Qt::BDiagPattern;
    case ComponentStatus::PartialOutage: return Qt::DiagCrossPattern;
    case ComponentStatus::MajorOutage: return Qt::Dense4Pattern;
    case ComponentStatus::UnderMaintenance: return Qt::VerPattern;
    }
    Q_UNREACHABLE();
}

} // namespace

BarPainter::BarPainter(const QPalette &palette) : m_palette(palette)
{
    for (const Tone tone :
         {Tone::Neutral, Tone::Good, Tone::Calm, Tone::Caution, Tone::Serious, Tone::Alarm, Tone::Pending})
        m_colors.at(size_t(tone)) = toneColors(tone, palette);
}

bool BarPainter::isThin(const QRectF &bar)
{
    return bar.width() < leastDetail;
}

QRect BarPainter::pixelsOf(const QRectF &bar)
{
    return {qRound(bar.left()), qRound(bar.top()), std::max(1, qRound(bar.width())), qRound(bar.height())};
}

const QColor &BarPainter::inkOf(const Span &span) const
{
    return colorsOf(toneOf(span)).mark;
}

void BarPainter::paintSpan(QPainter &painter, const QRectF &bar, const Span &span) const
{
    const ToneColors &colors = colorsOf(toneOf(span));
    if (isThin(bar)) {
        painter.fillRect(pixelsOf(bar), colors.mark);
        return;
    }
    paintBody(painter, bar, colors, patternOf(span), spanName(span));
    painter.fillRect(QRectF(bar.left(), bar.top() + 1, 3, bar.height() - 2), colors.mark);
}

void BarPainter::paintSilence(QPainter &painter, const QRectF &bar, qint64 seconds) const
{
    const ToneColors &colors = colorsOf(Tone::Neutral);
    if (isThin(bar))
        painter.fillRect(pixelsOf(bar), colors.line);
    else
        paintBody(painter, bar, colors, Qt::FDiagPattern, durationText(seconds));
}

/// The pattern goes beside the word; that is left out where it has no room.
void BarPainter::paintBody(QPainter &painter, const QRectF &bar, const ToneColors &colors, Qt::BrushStyle pattern,
                           const QString &word)
{
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.fill);
    const QRectF body = bar.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(body, 2, 2);
    const int width = painter.fontMetrics().horizontalAdvance(word);
    const bool hasRoom = width + 2 * spacing::small <= bar.width();
    if (pattern != Qt::NoBrush) {
        QRectF patterned = body;
        if (hasRoom)
            patterned.setLeft(body.left() + width + 2 * spacing::small);
        painter.fillRect(patterned.adjusted(1, 1, -1, -1), QBrush(colors.line, pattern));
    }
    if (!hasRoom)
        return;
    painter.setPen(colors.ink);
    painter.drawText(bar.adjusted(spacing::small, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
}

void BarPainter::paintUnknown(QPainter &painter, const QRectF &row) const
{
    painter.setPen(QPen(lineColor(m_palette), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QString words = BarWords::tr("affected, level unknown");
    const QRectF place = row.adjusted(spacing::small, 0, 0, 0);
    // No stem of a marker runs through the words.
    painter.fillRect(
        QRectF(place.left(), row.top() + 2, painter.fontMetrics().horizontalAdvance(words), row.height() - 4),
        m_palette.color(QPalette::Base));
    painter.setPen(quietInk(m_palette));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace noticedesk
