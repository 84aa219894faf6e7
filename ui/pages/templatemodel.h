#pragma once

#include "app/incident/templaterules.h"

#include <QAbstractTableModel>

namespace noticedesk {

/// The templates of a page, and how each came to be there.
class TemplateModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, Standing };

    using QAbstractTableModel::QAbstractTableModel;

    void setTemplates(const QList<PageTemplate> &templates);
    [[nodiscard]] const QList<PageTemplate> &templates() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PageTemplate> m_templates;
};

} // namespace noticedesk
