#include "ui/incidents/incidentdelegate.h"

#include "app/store/incidentquery.h"
#include "ui/incidents/incidentmodel.h"
#include "ui/incidents/rowsentence.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/severitysign.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace noticedesk {

namespace {

constexpr int barWidth = 4;
constexpr int sideMargin = spacing::medium;
constexpr int textMargin = sideMargin + barWidth + spacing::small + spacing::hair;
constexpr int rowMargin = spacing::small + spacing::hair;

QFont titleFont(const QFont &font)
{
    QFont bold(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont smallFont(const QFont &font)
{
    QFont small(font);
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

QRect textRect(const QRect &row)
{
    return row.adjusted(textMargin, rowMargin, -sideMargin, -rowMargin);
}

int titleHeight(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(titleFont(font));
    return metrics.horizontalAdvance(title) > width ? 2 * metrics.lineSpacing() : metrics.lineSpacing();
}

int statusHeight(const QFont &font)
{
    return Chip::sizeOf(QStringLiteral("X"), smallFont(font)).height();
}

int remarksHeight(const IncidentSummary &summary, const QFont &font)
{
    const bool any = summary.drafts > 0 || summary.due || summary.inferred;
    return any ? QFontMetrics(smallFont(font)).lineSpacing() + spacing::tight : 0;
}

IncidentSummary summaryOf(const QModelIndex &index)
{
    return index.data(IncidentModel::SummaryRole).value<IncidentSummary>();
}

/// A text keeps its own direction, whatever that of the window.
Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::Alignment leadingEdge(const QStyleOptionViewItem &option)
{
    return QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// Draws one line into `rect` from its leading edge, and answers what is left of it.
QRect drawLine(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QString &text)
{
    painter.setLayoutDirection(directionOf(text));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment leading = leadingEdge(option) | Qt::AlignVCenter;
    painter.drawText(rect, int(leading) | Qt::TextSingleLine, shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown);
    return option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0) : rect.adjusted(used, 0, 0, 0);
}

/// What is on the desk has to be told from what is selected beside it.
bool isCurrentOfSeveral(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || view->currentIndex() != index)
        return false;
    const QItemSelection selection = view->selectionModel()->selection();
    const bool isAlone = selection.size() == 1 && selection.first().height() == 1 && selection.contains(index);
    return !isAlone;
}

} // namespace

IncidentDelegate::IncidentDelegate(std::function<QDateTime()> now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IncidentSummary summary = summaryOf(index);
    const int width = textRect(option.rect).width();
    const int height = titleHeight(summary.title, option.font, width) + spacing::tight + statusHeight(option.font)
        + remarksHeight(summary, option.font);
    return {0, height + 2 * rowMargin};
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const IncidentSummary summary = summaryOf(index);
    painter->save();
    paintGround(*painter, option, summary, isCurrentOfSeveral(option, index));
    const QRect text = QStyle::visualRect(option.direction, option.rect, textRect(option.rect));
    QRect line = text;
    line.setHeight(titleHeight(summary.title, option.font, text.width()));
    paintTitle(*painter, option, line, summary.title);
    line = QRect(text.left(), line.bottom() + 1 + spacing::tight, text.width(), statusHeight(option.font));
    painter->setFont(smallFont(option.font));
    paintStatus(*painter, option, line, summary);
    line = QRect(text.left(), line.bottom() + 1 + spacing::tight, text.width(),
                 QFontMetrics(painter->font()).lineSpacing());
    paintRemarks(*painter, option, line, summary);
    painter->restore();
}

void IncidentDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                   const IncidentSummary &summary, bool isOneOfSeveral) const
{
    const QRect &row = option.rect;
    const QPalette &palette = option.palette;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(row, chosenFill(palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(row, palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1),
                     mixed(palette.color(QPalette::Base), lineColor(palette), 0.6));
    const QRect bar(row.left() + sideMargin, row.top() + rowMargin, barWidth, row.height() - 2 * rowMargin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(toneOf(summary.severity), palette).mark);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, row, bar), barWidth / 2.0, barWidth / 2.0);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (hasFocus || isOneOfSeveral) {
        painter.setPen(QPen(hasFocus ? palette.color(QPalette::Active, QPalette::Highlight) : quietInk(palette), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), spacing::corner, spacing::corner);
    }
}

void IncidentDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const QString &title) const
{
    const QFont font = titleFont(option.font);
    const QFontMetrics metrics(font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.setFont(font);
    QTextLayout layout(title, font);
    painter.setLayoutDirection(directionOf(title));
    QTextOption wrap(leadingEdge(option));
    wrap.setTextDirection(directionOf(title));
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(rect.width());
    layout.endLayout();
    const int length = first.isValid() ? first.textLength() : 0;
    const int alignment = int(leadingEdge(option)) | Qt::TextSingleLine;
    const QRect top(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    painter.drawText(top, alignment, title.left(length).trimmed());
    painter.drawText(top.translated(0, metrics.lineSpacing()), alignment,
                     metrics.elidedText(title.mid(length).trimmed(), Qt::ElideRight, rect.width()));
}

void IncidentDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                   const IncidentSummary &summary) const
{
    int used = 0;
    const auto next = [&](int width) {
        const QRect place(rect.left() + used, rect.top(), width, rect.height());
        used += width + spacing::small - spacing::hair;
        return QStyle::visualRect(option.direction, rect, place);
    };
    const QString word = summary.status ? statusText(*summary.status) : tr("No update yet");
    const Tone tone = summary.status ? toneOf(*summary.status) : Tone::Neutral;
    Chip::paint(painter, next(Chip::sizeOf(word, painter.font()).width()), word, tone, option.palette, painter.font());
    paintSeveritySign(painter, next(spacing::small + spacing::hair), summary.severity, option.palette);

    painter.setPen(quietInk(option.palette));
    const QString time = whenText(summary, m_now());
    const QString after = summary.components.isEmpty() ? time : tr(" · %1", "behind names of components").arg(time);
    const int left = std::max(0, rect.width() - used - painter.fontMetrics().horizontalAdvance(after));
    const QString names = painter.fontMetrics().elidedText(summary.components, Qt::ElideRight, left);
    drawLine(painter, option, next(rect.width() - used), names + after);
}

void IncidentDelegate::paintRemarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                    const IncidentSummary &summary) const
{
    const QDateTime now = m_now();
    const std::pair<QString, QColor> remarks[] = {
        {waitingText(summary), quietInk(option.palette)},
        {dueText(summary, now), toneColors(isOverdue(summary, now) ? Tone::Alarm : Tone::Caution, option.palette).ink},
        {guessedText(summary), toneColors(Tone::Caution, option.palette).ink},
    };
    QRect left = rect;
    for (const auto &[text, ink] : remarks) {
        if (text.isEmpty() || left.width() <= 0)
            continue;
        painter.setPen(quietInk(option.palette));
        if (left != rect)
            left = drawLine(painter, option, left, QStringLiteral(" · "));
        painter.setPen(ink);
        left = drawLine(painter, option, left, text);
    }
}

} // namespace noticedesk
