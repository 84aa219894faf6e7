#pragma once

#include "app/store/incidentquery.h"
#include "app/timeline/figures.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

namespace noticedesk {

/// The incidents behind something: a day, a figure, the work that is planned.
class IncidentRows final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { When, Title, Page, Impact, Status, Value };
    /// What rows are sorted by.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<IncidentSummary> &rows, const QTimeZone &zone);
    /// With what each incident has of a figure, in seconds or how many.
    void setRows(const QList<IncidentSummary> &rows, const QTimeZone &zone, Figure figure,
                 const QHash<IncidentId, qint64> &values);
    [[nodiscard]] IncidentId incident(int row) const { return m_rows.at(row).id; }
    [[nodiscard]] bool hasValues() const { return m_figure.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const IncidentSummary &row, Column column) const;
    [[nodiscard]] QVariant rank(const IncidentSummary &row, Column column) const;
    [[nodiscard]] QString whenText(const IncidentSummary &row) const;

    QList<IncidentSummary> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Figure> m_figure;
    QHash<IncidentId, qint64> m_values;
};

} // namespace noticedesk
