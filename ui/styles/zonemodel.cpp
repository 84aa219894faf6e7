#include "ui/styles/zonemodel.h"

#include <algorithm>

namespace noticedesk {

/// Tells of no row but those between what both lists begin with and what both end with.
void ZoneModel::setZones(const QByteArray &ofThePage, const QList<QByteArray> &others)
{
    const QList<QByteArray> wanted = QList<QByteArray>{ofThePage} + others;
    const auto [mine, theirs] = std::mismatch(m_zones.begin(), m_zones.end(), wanted.begin(), wanted.end());
    const auto head = int(mine - m_zones.begin());
    int tail = 0;
    while (tail < std::min(m_zones.size(), wanted.size()) - head
           && m_zones.at(m_zones.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    if (const auto last = int(m_zones.size()) - tail - 1; last >= head) {
        beginRemoveRows({}, head, last);
        m_zones.remove(head, last - head + 1);
        endRemoveRows();
    }
    if (const auto last = int(wanted.size()) - tail - 1; last >= head) {
        beginInsertRows({}, head, last);
        for (int row = head; row <= last; ++row)
            m_zones.insert(row, wanted.at(row));
        endInsertRows();
    }
}

QList<QByteArray> ZoneModel::others() const
{
    return m_zones.mid(1);
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_zones.size());
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    const QString zone = QString::fromUtf8(m_zones.at(index.row()));
    return index.row() == 0 ? tr("%1 (of the page)", "time zone").arg(zone) : zone;
}

} // namespace noticedesk
