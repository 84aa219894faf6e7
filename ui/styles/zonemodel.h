#pragma once

#include <QAbstractListModel>
#include <QByteArray>

namespace noticedesk {

/// The zones that a notice gives its times in: that of the page, then the others in their order.
class ZoneModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setZones(const QByteArray &ofThePage, const QList<QByteArray> &others);
    [[nodiscard]] QList<QByteArray> others() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QByteArray> m_zones; ///< that of the page first; empty: no page
};

} // namespace noticedesk
