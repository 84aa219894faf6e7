#include "ui/pages/componentmodel.h"

#include <QMimeData>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const QString rowType = u"application/x-noticedesk-component-row"_s;

QString standingText(ComponentStanding standing)
{
    switch (standing) {
    case ComponentStanding::Offered: return ComponentModel::tr("offered");
    case ComponentStanding::Retired: return ComponentModel::tr("retired");
    case ComponentStanding::Withdrawn: return ComponentModel::tr("removed");
    }
    Q_UNREACHABLE();
}

QString cellText(const Component &component, ComponentModel::Column column)
{
    switch (column) {
    case ComponentModel::Column::Name: return component.name;
    case ComponentModel::Column::Group: return component.group;
    case ComponentModel::Column::Standing: return standingText(component.standing);
    }
    Q_UNREACHABLE();
}

} // namespace

void ComponentModel::setComponents(const QList<Component> &components)
{
    const bool isSameOrder = std::equal(components.begin(), components.end(), m_components.begin(), m_components.end(),
                                        [](const Component &a, const Component &b) { return a.id == b.id; });
    if (!isSameOrder) {
        beginResetModel();
        m_components = components;
        endResetModel();
        return;
    }
    for (int row = 0; row < components.size(); ++row)
        if (m_components.at(row) != components.at(row)) {
            m_components[row] = components.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
}

const QList<Component> &ComponentModel::components() const
{
    return m_components;
}

int ComponentModel::rowOf(ComponentId id) const
{
    const auto found = std::find_if(m_components.begin(), m_components.end(),
                                    [&](const Component &component) { return component.id == id; });
    return found == m_components.end() ? -1 : int(found - m_components.begin());
}

int ComponentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_components.size());
}

int ComponentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Standing) + 1;
}

QVariant ComponentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Component &component = m_components.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return cellText(component, Column(index.column()));
    case Qt::AccessibleTextRole:
        return Column(index.column()) == Column::Group && component.group.isEmpty()
            ? tr("no group")
            : cellText(component, Column(index.column()));
    case Qt::ToolTipRole:
        return component.standing == ComponentStanding::Retired
            ? tr("Retired: what names it keeps it, and it is not offered any more.")
            : QVariant();
    }
    return {};
}

QVariant ComponentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Component");
    case Column::Group: return tr("Group");
    case Column::Standing: return tr("New incidents");
    }
    return {};
}

Qt::ItemFlags ComponentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags all =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return Column(index.column()) == Column::Standing ? all : all | Qt::ItemIsEditable;
}

/// Answers false: the cell changes when the change has been stored.
bool ComponentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Component after = m_components.at(index.row());
    const QString text = value.toString().simplified();
    if (Column(index.column()) == Column::Name)
        after.name = text;
    else if (Column(index.column()) == Column::Group)
        after.group = text;
    if (after != m_components.at(index.row()))
        Q_EMIT edited(after);
    return false;
}

Qt::DropActions ComponentModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ComponentModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *ComponentModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *dragged = new QMimeData;
    dragged->setData(rowType, QByteArray::number(indexes.first().row()));
    return dragged;
}

/// Answers false, so that the view takes nothing away: the row moves when the new order has been stored.
bool ComponentModel::dropMimeData(const QMimeData *dropped, Qt::DropAction action, int row, int,
                                  const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !dropped->hasFormat(rowType))
        return false;
    const int from = dropped->data(rowType).toInt();
    int to = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
    if (!parent.isValid() && to > from)
        --to; // the place is counted with the row that leaves
    if (to != from && from >= 0 && from < rowCount())
        Q_EMIT moveAsked(from, to);
    return false;
}

} // namespace noticedesk
