#include "ui/intake/plandelegate.h"

#include "ui/intake/importplanmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QApplication>
#include <QPainter>

namespace noticedesk {

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(ImportPlanModel::ToneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect chip(QPoint(), Chip::sizeOf(word, cell.font));
    chip.moveCenter(cell.rect.center());
    chip.moveLeft(cell.rect.left() + cell.decorationSize.width() + spacing::medium);
    Chip::paint(*painter, QStyle::visualRect(cell.direction, cell.rect, chip), word, tone.value<Tone>(), cell.palette,
                cell.font);
}

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    option->palette.setColor(QPalette::Highlight, chosenFill(option->palette));
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is what is chosen, not one cell of it
}

} // namespace noticedesk
