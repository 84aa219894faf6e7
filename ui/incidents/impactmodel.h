#pragma once

#include "app/incident/component.h"
#include "app/incident/impact.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace noticedesk {

/// The windows of impact of one incident, in order of their begin, as a table to be read.
class ImpactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Component, Level, Begin, End };

    using QAbstractTableModel::QAbstractTableModel;

    void setImpacts(const QList<Impact> &impacts, const QList<Component> &components, const QTimeZone &zone);
    [[nodiscard]] const QList<Impact> &impacts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Impact &impact, Column column) const;

    QList<Impact> m_impacts;
    QList<Component> m_components;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace noticedesk
