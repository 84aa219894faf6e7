#include "ui/pages/pagemodel.h"

#include <algorithm>

namespace noticedesk {

void PageModel::setPages(const QList<Page> &pages)
{
    const bool isSameOrder = std::equal(pages.begin(), pages.end(), m_pages.begin(), m_pages.end(),
                                        [](const Page &a, const Page &b) { return a.id == b.id; });
    if (!isSameOrder) {
        beginResetModel();
        m_pages = pages;
        endResetModel();
        return;
    }
    for (int row = 0; row < pages.size(); ++row)
        if (m_pages.at(row) != pages.at(row)) {
            m_pages[row] = pages.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
}

QModelIndex PageModel::indexOf(PageId id) const
{
    for (int row = 0; row < m_pages.size(); ++row)
        if (m_pages.at(row).id == id)
            return index(row);
    return {};
}

PageId PageModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_pages.at(index.row()).id : PageId();
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = m_pages.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return page.name;
    case Qt::ToolTipRole: return page.address.isEmpty() ? page.name : page.address;
    }
    return {};
}

} // namespace noticedesk
