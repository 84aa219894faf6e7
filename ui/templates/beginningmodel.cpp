#include "ui/templates/beginningmodel.h"

#include <QFont>

namespace noticedesk {

void BeginningModel::setPart(Beginning::From from, const QString &heading, const QList<Beginning> &beginnings)
{
    Part &part = m_parts.at(size_t(from));
    if (part.heading == heading && part.beginnings == beginnings)
        return;
    int first = 0;
    for (size_t before = 0; before < size_t(from); ++before)
        first += m_parts.at(before).rows();
    if (part.rows() > 0) {
        beginRemoveRows({}, first, first + part.rows() - 1);
        part = {};
        endRemoveRows();
    }
    if (!beginnings.isEmpty()) {
        beginInsertRows({}, first, first + int(beginnings.size()));
        part = {heading, beginnings};
        endInsertRows();
    }
}

BeginningModel::Spot BeginningModel::spot(int row) const
{
    for (const Part &part : m_parts) {
        if (row < part.rows())
            return {&part, row};
        row -= part.rows();
    }
    return {};
}

const Beginning *BeginningModel::at(int row) const
{
    const Spot found = row < 0 ? Spot() : spot(row);
    return found.part == nullptr || found.row == 0 ? nullptr : &found.part->beginnings.at(found.row - 1);
}

int BeginningModel::chooseableFrom(int row, int step) const
{
    while (row >= 0 && row < rowCount() && at(row) == nullptr)
        row += step;
    return at(row) == nullptr ? -1 : row;
}

int BeginningModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    for (const Part &part : m_parts)
        rows += part.rows();
    return parent.isValid() ? 0 : rows;
}

int BeginningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Remark) + 1;
}

QVariant BeginningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = Column(index.column()) == Column::Name;
    const Beginning *beginning = at(index.row());
    if (beginning == nullptr) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        return role == Qt::DisplayRole && isName ? QVariant(spot(index.row()).part->heading)
            : role == Qt::FontRole               ? QVariant(strong)
                                                 : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return isName ? beginning->name : beginning->remark;
    case Qt::ToolTipRole: return beginning->name;
    case Qt::AccessibleTextRole:
        return isName ? tr("%1, %2", "name, remark").arg(beginning->name, beginning->remark) : beginning->remark;
    }
    return {};
}

Qt::ItemFlags BeginningModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (at(index.row()) == nullptr)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace noticedesk
