#include "ui/pages/templatemodel.h"

namespace noticedesk {

namespace {

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Shipped: return TemplateModel::tr("shipped");
    case Origin::Changed: return TemplateModel::tr("changed");
    case Origin::Own: return TemplateModel::tr("own");
    }
    Q_UNREACHABLE();
}

bool isUnfinished(const QList<PageTemplate> &templates, int row)
{
    const QList<TemplateFault> faults = templateFaults(templates, row);
    return faults.contains(TemplateFault::NoName) || faults.contains(TemplateFault::NoBody);
}

QString standingText(const QList<PageTemplate> &templates, int row)
{
    const PageTemplate &each = templates.at(row);
    if (each.putAway)
        return TemplateModel::tr("%1, put away", "shipped, changed or own").arg(originText(originOf(each)));
    if (isUnfinished(templates, row))
        return TemplateModel::tr("%1, not finished", "shipped, changed or own").arg(originText(originOf(each)));
    return originText(originOf(each));
}

QString nameText(const PageTemplate &each)
{
    const QString name = each.pattern.name.simplified();
    return name.isEmpty() ? TemplateModel::tr("(no name)") : name;
}

} // namespace

void TemplateModel::setTemplates(const QList<PageTemplate> &templates)
{
    if (templates.size() != m_templates.size()) {
        beginResetModel();
        m_templates = templates;
        endResetModel();
        return;
    }
    const QList<PageTemplate> before = std::exchange(m_templates, templates);
    for (int row = 0; row < templates.size(); ++row)
        if (before.at(row) != templates.at(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const QList<PageTemplate> &TemplateModel::templates() const
{
    return m_templates;
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_templates.size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Standing) + 1;
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (Column(index.column())) {
    case Column::Name: return nameText(m_templates.at(index.row()));
    case Column::Standing: return standingText(m_templates, index.row());
    }
    return {};
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Template");
    case Column::Standing: return tr("Origin");
    }
    return {};
}

} // namespace noticedesk
