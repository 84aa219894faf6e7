#pragma once

#include <QStyledItemDelegate>

namespace noticedesk {

/// Draws the rows of a plan: what becomes of each as a chip, and the chosen row without hiding its colours.
class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace noticedesk
