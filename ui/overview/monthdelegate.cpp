#include "ui/overview/monthdelegate.h"

#include "ui/overview/daypainter.h"
#include "ui/overview/monthmodel.h"
#include "ui/overview/overviewwords.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>

namespace noticedesk {

namespace {

constexpr int barWidth = 10;

/// As many of the lines as there is room for, each cut off where it is too long.
void paintLines(QPainter &painter, const QRect &place, const QStringList &lines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRect line(place.left(), place.top(), place.width(), metrics.lineSpacing());
    for (const QString &text : lines) {
        if (line.bottom() > place.bottom() + 1)
            return;
        if (!text.isEmpty()) {
            painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                             metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, line.height());
        }
    }
}

} // namespace

MonthDelegate::MonthDelegate(const MonthModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isOfMonth = m_model.dateOf(index).month() == m_model.month().first.month();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const OverviewDay day = m_model.dayOf(index);
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    painter->save();
    painter->setPen(QPen(lineColor(option.palette), 1));
    painter->setBrush(isChosen ? chosenFill(option.palette) : option.palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), spacing::corner, spacing::corner);
    const DayPainter days(option.palette);
    const QRectF bar(cell.left() + 4, cell.top() + 4, barWidth, cell.height() - 8);
    days.paint(*painter, bar, day);
    const QRect texts = cell.adjusted(barWidth + spacing::small + 2, spacing::tight, -spacing::tight, -spacing::hair);
    QFont number = option.font;
    number.setWeight(m_model.dateOf(index) == m_today ? QFont::Bold : QFont::Normal);
    painter->setFont(number);
    painter->setPen(isOfMonth ? option.palette.color(QPalette::Text) : quietInk(option.palette));
    const QString date = m_model.data(index).toString();
    painter->drawText(texts, Qt::AlignLeading | Qt::AlignTop,
                      m_model.dateOf(index) == m_today ? tr("%1 today", "day of a month").arg(date) : date);
    painter->setFont(option.font);
    const bool isCalm = day.worst == ComponentStatus::Operational && !day.planned;
    paintLines(*painter, texts.adjusted(0, painter->fontMetrics().lineSpacing(), 0, 0),
               {m_model.countText(index), isCalm ? QString() : dayWord(day)});
    if (isChosen && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), spacing::corner, spacing::corner);
    }
    painter->restore();
}

} // namespace noticedesk
