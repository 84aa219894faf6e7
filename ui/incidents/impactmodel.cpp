#include "ui/incidents/impactmodel.h"

#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

namespace noticedesk {

void ImpactModel::setImpacts(const QList<Impact> &impacts, const QList<Component> &components, const QTimeZone &zone)
{
    const bool isSameSize = impacts.size() == m_impacts.size();
    if (!isSameSize)
        beginResetModel();
    m_impacts = impacts;
    m_components = components;
    m_zone = zone;
    if (!isSameSize)
        endResetModel();
    else if (!impacts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const QList<Impact> &ImpactModel::impacts() const
{
    return m_impacts;
}

int ImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_impacts.size());
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::End) + 1;
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Impact &impact = m_impacts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(impact, Column(index.column()));
    case Qt::ToolTipRole: return intervalText(impact.span, QTimeZone::utc());
    }
    return {};
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Component: return tr("Component");
    case Column::Level: return tr("Level");
    case Column::Begin: return tr("Begin");
    case Column::End: return tr("End");
    }
    return {};
}

QString ImpactModel::text(const Impact &impact, Column column) const
{
    switch (column) {
    case Column::Component:
        for (const Component &component : m_components)
            if (component.id == impact.component)
                return component.name;
        return tr("(unknown)");
    case Column::Level: return componentStatusText(impact.level);
    case Column::Begin: return zonedText(impact.span.begin, m_zone);
    case Column::End: return impact.span.end ? zonedText(*impact.span.end, m_zone) : tr("still going on");
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
