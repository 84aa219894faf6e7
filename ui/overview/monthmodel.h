#pragma once

#include "app/desk/overviewing.h"

#include <QAbstractTableModel>

namespace noticedesk {

/// The weeks that show a month whole: from the begin of the week of its first day, six of them. `month` is any day.
[[nodiscard]] OverviewRange weeksOf(const QDate &month, const QTimeZone &zone, Qt::DayOfWeek firstOfWeek);

/// What a month was like: everything in one row, and the incidents of each day.
struct Month {
    QDate first; ///< of the month
    Overview overview; ///< of its weeks
    QList<QList<IncidentId>> incidents; ///< of each day
};

/// A month as a table of weeks; empty before there is one.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(const Month &month);
    [[nodiscard]] const Month &month() const { return m_month; }
    [[nodiscard]] QDate dateOf(const QModelIndex &index) const;
    /// Of the weeks; what is not known yet is a calm day.
    [[nodiscard]] OverviewDay dayOf(const QModelIndex &index) const;
    [[nodiscard]] QList<IncidentId> incidentsOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QDate &date) const;
    /// "3 incidents"; empty for none.
    [[nodiscard]] QString countText(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static int numberOf(const QModelIndex &index);

    Month m_month;
};

} // namespace noticedesk
