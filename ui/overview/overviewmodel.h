#pragma once

#include "app/desk/overviewing.h"

#include <QAbstractTableModel>

namespace noticedesk {

/// The rows of an overview: each with its days, or with how long it was how.
class OverviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, Days, Availability, Major, Partial, Degraded, Planned };

    using QAbstractTableModel::QAbstractTableModel;

    /// The day that is looked at stays, while it is still among them; else it is the last one.
    void setOverview(const Overview &overview);
    [[nodiscard]] const Overview &overview() const { return m_overview; }
    /// The day that is looked at in every row, from 0; what is read aloud of a row's days begins with it.
    void setDay(int day);
    [[nodiscard]] int day() const { return m_day; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString spoken(int row, Column column) const;

    Overview m_overview;
    int m_day = 0;
};

} // namespace noticedesk
