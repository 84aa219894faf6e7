#pragma once

#include "app/desk/importpreview.h"

#include <QAbstractTableModel>
#include <QHash>

namespace noticedesk {

enum class Outcome;

/// What an import would do: a row for each incident, then one for each item that could not be read.
class ImportPlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Outcome, Title, Page, Updates, Period, Inferred, Why };
    enum Role { ToneRole = Qt::UserRole }; ///< of Column::Outcome

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);
    [[nodiscard]] const ImportPreview &preview() const;
    /// Why the row is what it is, in one sentence.
    [[nodiscard]] QString why(int row) const;
    /// Nothing for a row that could not be read.
    [[nodiscard]] const PlannedIncident *planned(int row) const;
    [[nodiscard]] Page pageOf(const Incident &incident) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString text(const PlannedIncident &planned, Column column) const;
    [[nodiscard]] QString text(const Unreadable &unreadable, Column column) const;
    [[nodiscard]] Outcome outcome(int row) const;

    ImportPreview m_preview;
    QHash<PageId, Page> m_pages;
};

} // namespace noticedesk
