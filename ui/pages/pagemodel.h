#pragma once

#include "app/incident/page.h"

#include <QAbstractListModel>

namespace noticedesk {

/// The pages of the desk, by name.
class PageModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<Page> &pages);
    [[nodiscard]] QModelIndex indexOf(PageId id) const;
    /// Null for no row.
    [[nodiscard]] PageId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Page> m_pages;
};

} // namespace noticedesk
