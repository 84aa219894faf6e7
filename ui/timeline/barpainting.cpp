#include "ui/timeline/barpainting.h"

#include "app/timeline/timelinewords.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QPainter>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct BarWords {
    Q_DECLARE_TR_FUNCTIONS(BarPainting)
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

/// The body of a bar, its pattern beside the word, and the word; `word` is left out where it has no room.
void paintBody(QPainter &painter, const QRectF &bar, const ToneColors &colors, Qt::BrushStyle pattern,
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

} // namespace

void paintBar(QPainter &painter, const QRectF &bar, const Span &span, const QPalette &palette)
{
    const ToneColors colors = toneColors(toneOf(span), palette);
    paintBody(painter, bar, colors, patternOf(span), spanName(span));
    painter.fillRect(QRectF(bar.left(), bar.top() + 1, 3, bar.height() - 2), colors.mark);
}

void paintSilence(QPainter &painter, const QRectF &bar, const QString &length, const QPalette &palette)
{
    paintBody(painter, bar, toneColors(Tone::Neutral, palette), Qt::FDiagPattern, length);
}

void paintUnknownBar(QPainter &painter, const QRectF &row, const QPalette &palette)
{
    painter.setPen(QPen(lineColor(palette), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QString words = BarWords::tr("affected, level unknown");
    const QRectF place = row.adjusted(spacing::small, 0, 0, 0);
    // No stem of a marker runs through the words.
    painter.fillRect(
        QRectF(place.left(), row.top() + 2, painter.fontMetrics().horizontalAdvance(words), row.height() - 4),
        palette.color(QPalette::Base));
    painter.setPen(quietInk(palette));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace noticedesk
