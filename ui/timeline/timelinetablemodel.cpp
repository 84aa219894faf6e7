#include "ui/timeline/timelinetablemodel.h"

#include "ui/timeline/rowwords.h"

namespace noticedesk {

void TimelineTableModel::setTimeline(const Timeline &timeline, const QTimeZone &zone)
{
    const QList<TimelineRow> rows = timelineTable(timeline);
    QList<QStringList> cells;
    for (const TimelineRow &row : rows)
        cells.append(timelineCells(row, zone, QLocale()));
    // Time goes on every minute: who reads a row does not lose it while the rows are as many as before.
    const bool isAlike = rows.size() == m_rows.size();
    if (!isAlike)
        beginResetModel();
    const bool isChanged = cells != m_cells;
    m_timeline = timeline;
    m_zone = zone;
    m_rows = rows;
    m_cells = cells;
    if (!isAlike)
        endResetModel();
    else if (isChanged)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<UpdateId> TimelineTableModel::updateOf(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != TimelineRow::Kind::Update)
        return std::nullopt;
    return m_timeline.markers.at(m_rows.at(row).place).update;
}

int TimelineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(timelineHeadings().size());
}

QVariant TimelineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_cells.at(index.row()).at(index.column());
    case Qt::AccessibleTextRole: {
        const QString cell = m_cells.at(index.row()).at(index.column());
        return cell.isEmpty() ? tr("none", "an empty cell, as it is read aloud") : cell;
    }
    case Qt::ToolTipRole: return rowSentence(m_timeline, m_rows.at(index.row()), m_zone);
    }
    return {};
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList headings = timelineHeadings();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= headings.size())
        return {};
    return headings.at(section);
}

} // namespace noticedesk
