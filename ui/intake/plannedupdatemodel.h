#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QAbstractTableModel>
#include <QSet>

namespace noticedesk {

/// The updates of one incident of an import, newest first, with what of each was inferred.
class PlannedUpdateModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Status, Stage, Posted, Words, Inferred };

    using QAbstractTableModel::QAbstractTableModel;

    /// `former` is what the store holds of it; an empty incident: nothing.
    void setIncident(const Incident &incident, const Page &page, const Incident &former);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Update &update, Column column) const;
    [[nodiscard]] bool isInferred(const Update &update, Column column) const;

    QList<Update> m_updates;
    QSet<UpdateId> m_known;
    Page m_page;
};

} // namespace noticedesk
