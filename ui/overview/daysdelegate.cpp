#include "ui/overview/daysdelegate.h"

#include "ui/overview/daypainter.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewwords.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace noticedesk {

DaysDelegate::DaysDelegate(const OverviewModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QRectF DaysDelegate::stripOf(const QRect &cell)
{
    return QRectF(cell).adjusted(spacing::small, spacing::tight, -spacing::small, -spacing::tight);
}

void DaysDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = chosenFill(option->palette);
    option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
}

void DaysDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != int(OverviewModel::Column::Days)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QList<OverviewDay> &days = m_model.overview().rows.at(index.row()).days;
    const QRectF strip = stripOf(option.rect);
    const DayPainter day(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, chosenFill(option.palette));
    for (int number = 0; number < days.size(); ++number)
        day.paint(*painter, placeOfDay(strip, number, int(days.size())), days.at(number));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view != nullptr && view->currentIndex().row() == index.row() && m_model.day() < days.size())
        day.paintChoice(*painter, placeOfDay(strip, m_model.day(), int(days.size())), view->hasFocus());
    painter->restore();
}

bool DaysDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const Overview &overview = m_model.overview();
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.column() != int(OverviewModel::Column::Days))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QList<OverviewDay> &days = overview.rows.at(index.row()).days;
    if (const auto day = dayAt(stripOf(option.rect), event->pos().x(), int(days.size())))
        QToolTip::showText(event->globalPos(), daySentence(overview.question.range, *day, days.at(*day)), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace noticedesk
