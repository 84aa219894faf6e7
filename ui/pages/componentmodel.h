#pragma once

#include "app/incident/component.h"

#include <QAbstractTableModel>

namespace noticedesk {

/// The components of one page in the page's order. Changes nothing by itself: what a person writes into a cell or
/// drops between two rows is announced.
class ComponentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, Group, Standing };

    using QAbstractTableModel::QAbstractTableModel;

    void setComponents(const QList<Component> &components);
    [[nodiscard]] const QList<Component> &components() const;
    [[nodiscard]] int rowOf(ComponentId id) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *dropped, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A person wants this component to be as it is here.
    void edited(const noticedesk::Component &after);
    void moveAsked(int from, int to);

private:
    QList<Component> m_components;
};

} // namespace noticedesk
