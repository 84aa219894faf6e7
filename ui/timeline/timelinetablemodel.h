#pragma once

#include "app/timeline/timelinetable.h"

#include <QAbstractTableModel>

namespace noticedesk {

/// The rows of the table that says the same as the picture of a timeline.
class TimelineTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(const Timeline &timeline, const QTimeZone &zone);
    /// None where the row is no update.
    [[nodiscard]] std::optional<UpdateId> updateOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Timeline m_timeline;
    QTimeZone m_zone = QTimeZone::utc();
    QList<TimelineRow> m_rows;
    QList<QStringList> m_cells;
};

} // namespace noticedesk
