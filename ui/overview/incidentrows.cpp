#include "ui/overview/incidentrows.h"

#include "app/timeline/figurewords.h"
#include "ui/widgets/wording.h"

#include <QLocale>

namespace noticedesk {

namespace {

using Column = IncidentRows::Column;
constexpr int columns = int(Column::Value) + 1;

} // namespace

void IncidentRows::setRows(const QList<IncidentSummary> &rows, const QTimeZone &zone)
{
    beginResetModel();
    m_rows = rows;
    m_zone = zone;
    m_figure.reset();
    m_values.clear();
    endResetModel();
}

void IncidentRows::setRows(const QList<IncidentSummary> &rows, const QTimeZone &zone, Figure figure,
                           const QHash<IncidentId, qint64> &values)
{
    beginResetModel();
    m_rows = rows;
    m_zone = zone;
    m_figure = figure;
    m_values = values;
    endResetModel();
}

int IncidentRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IncidentRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString IncidentRows::whenText(const IncidentSummary &row) const
{
    const QLocale locale;
    const QString format = tr("d MMM yyyy HH:mm", "a moment");
    const QString begin = locale.toString(row.startedAt.toTimeZone(m_zone), format);
    if (!row.window || !row.window->end)
        return begin;
    const QDateTime end = row.window->end->toTimeZone(m_zone);
    const bool isSameDay = end.date() == row.startedAt.toTimeZone(m_zone).date();
    return tr("%1 to %2", "begin and end of planned work")
        .arg(begin, locale.toString(end, isSameDay ? tr("HH:mm", "a time of day") : format));
}

QString IncidentRows::text(const IncidentSummary &row, Column column) const
{
    switch (column) {
    case Column::When: return whenText(row);
    case Column::Title: return row.title;
    case Column::Page: return row.pageName;
    case Column::Impact: return severityText(row.severity);
    case Column::Status: return row.status ? statusText(*row.status) : tr("No update yet");
    case Column::Value: {
        const auto value = m_values.constFind(row.id);
        return m_figure && value != m_values.constEnd() ? figureText(*m_figure, *value) : QString();
    }
    }
    Q_UNREACHABLE();
}

QVariant IncidentRows::rank(const IncidentSummary &row, Column column) const
{
    switch (column) {
    case Column::When: return row.startedAt;
    case Column::Impact: return int(row.severity);
    case Column::Status: return row.status ? int(*row.status) : -1;
    case Column::Value: return m_values.value(row.id, -1);
    case Column::Title:
    case Column::Page: return text(row, column).toCaseFolded();
    }
    Q_UNREACHABLE();
}

QVariant IncidentRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentSummary &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, Column(index.column()));
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, Column(index.column()));
        return shown.isEmpty() ? tr("unknown", "an empty cell, as it is read aloud") : shown;
    }
    case Qt::ToolTipRole: return index.column() == int(Column::Title) ? row.title : QString();
    case sortRole: return rank(row, Column(index.column()));
    }
    return {};
}

QVariant IncidentRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (Column(section)) {
    case Column::When: return tr("Began");
    case Column::Title: return tr("Title");
    case Column::Page: return tr("Page", "of a service");
    case Column::Impact: return tr("Impact", "the grade of an incident");
    case Column::Status: return tr("Status");
    case Column::Value: return m_figure ? figureName(*m_figure) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
