#include "ui/overview/overviewmodel.h"

#include "app/base/duration.h"
#include "ui/overview/overviewwords.h"
#include "ui/widgets/wording.h"

#include <utility>

namespace noticedesk {

namespace {

using Column = OverviewModel::Column;
constexpr int columns = int(Column::Planned) + 1;

} // namespace

void OverviewModel::setOverview(const Overview &overview)
{
    // Time goes on: who reads a row does not lose it while the rows are the same.
    const bool isAlike = overview.rows.size() == m_overview.rows.size() && overview.names == m_overview.names;
    if (!isAlike)
        beginResetModel();
    const OverviewRange before = std::exchange(m_overview, overview).question.range;
    const OverviewRange &range = overview.question.range;
    const qint64 day = before.first.isValid() ? range.first.daysTo(before.first.addDays(m_day)) : range.days - 1;
    m_day = day >= 0 && day < range.days ? int(day) : range.days - 1;
    if (!isAlike)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void OverviewModel::setDay(int day)
{
    m_day = std::clamp(day, 0, std::max(m_overview.question.range.days - 1, 0));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(Column::Days)), index(rowCount() - 1, int(Column::Days)));
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_overview.rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString OverviewModel::text(int row, Column column) const
{
    const OverviewRow &what = m_overview.rows.at(row);
    switch (column) {
    case Column::Name: return m_overview.names.at(row);
    case Column::Days: return rowSentence(what);
    case Column::Availability: return availabilityText(what.availability());
    case Column::Major: return durationText(what.major);
    case Column::Partial: return durationText(what.partial);
    case Column::Degraded: return durationText(what.degraded);
    case Column::Planned: return durationText(what.planned);
    }
    Q_UNREACHABLE();
}

QString OverviewModel::spoken(int row, Column column) const
{
    const QList<OverviewDay> &days = m_overview.rows.at(row).days;
    if (column != Column::Days || m_day >= days.size())
        return text(row, column);
    return tr("%1. %2.", "what the chosen day was like, how many days were how")
        .arg(daySentence(m_overview.question.range, m_day, days.at(m_day)), text(row, column));
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::AccessibleTextRole: return spoken(index.row(), column);
    case Qt::ToolTipRole: return column == Column::Availability ? weightsSentence({}) : text(index.row(), column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column > Column::Days ? Qt::AlignRight : Qt::AlignLeading));
    }
    return {};
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section > int(Column::Days) ? Qt::AlignRight : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return m_overview.question.by == OverviewBy::Component ? tr("Component") : tr("Page", "of a service");
    case Column::Days: return tr("Days");
    case Column::Availability: return tr("Available");
    case Column::Major: return componentStatusText(ComponentStatus::MajorOutage);
    case Column::Partial: return componentStatusText(ComponentStatus::PartialOutage);
    case Column::Degraded: return componentStatusText(ComponentStatus::DegradedPerformance);
    case Column::Planned: return tr("Planned work");
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
