#pragma once

#include <QStyledItemDelegate>

namespace noticedesk {

class OverviewModel;

/// Paints the days of a row side by side, and a frame around the one that is chosen. The chosen row has a quiet ground,
/// on which the colours of the days stay what they are.
class DaysDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `model` must outlive it.
    DaysDelegate(const OverviewModel &model, QObject *parent);

    /// Where the days stand within a cell.
    [[nodiscard]] static QRectF stripOf(const QRect &cell);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const OverviewModel &m_model;
};

} // namespace noticedesk
