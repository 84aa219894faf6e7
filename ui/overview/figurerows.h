#pragma once

#include "app/timeline/periodfigures.h"

#include <QAbstractTableModel>

namespace noticedesk {

/// The figures of a period: what is usual, what nine of ten keep to, and of how many incidents it is known.
class FigureRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Figure, Median, P90, Known, Unknown, Definition };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<PeriodFigure> &figures);
    [[nodiscard]] const PeriodFigure &figure(int row) const { return m_figures.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<PeriodFigure> m_figures;
};

} // namespace noticedesk
