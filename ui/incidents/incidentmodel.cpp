#include "ui/incidents/incidentmodel.h"

#include "ui/incidents/rowsentence.h"
#include "ui/session/session.h"

#include <algorithm>

namespace noticedesk {

IncidentModel::IncidentModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &IncidentModel::reload);
    connect(&session, &Session::incidentsChanged, this, &IncidentModel::follow);
    connect(&session, &Session::pagesChanged, this, &IncidentModel::refresh);
    connect(&session, &Session::changedElsewhere, this, &IncidentModel::refresh);
    reload();
}

void IncidentModel::setQuery(const IncidentQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

const IncidentQuery &IncidentModel::query() const
{
    return m_query;
}

QModelIndex IncidentModel::indexOf(IncidentId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

IncidentId IncidentModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_rows.at(index.row()).id : IncidentId();
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentSummary &summary = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return summary.title;
    case Qt::AccessibleTextRole: return rowSentence(summary, m_session.now());
    case SummaryRole: return QVariant::fromValue(summary);
    }
    return {};
}

bool IncidentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void IncidentModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<IncidentSummary> rows = read(m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.last()), pageSize);
    m_more = rows.size() == pageSize;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void IncidentModel::reload()
{
    beginResetModel();
    m_rows = m_session.isOpen() ? read(std::nullopt, firstPageSize) : QList<IncidentSummary>();
    m_more = m_rows.size() == firstPageSize;
    endResetModel();
}

/// Reads from the top until every one of `ids` has been met, or all rows that were loaded have been read again.
void IncidentModel::follow(const QList<IncidentId> &ids)
{
    QList<IncidentSummary> fresh;
    const auto metAll = [&] {
        return std::all_of(ids.begin(), ids.end(), [&](IncidentId id) {
            return std::any_of(fresh.begin(), fresh.end(), [&](const auto &row) { return row.id == id; });
        });
    };
    bool more = true;
    while (more && !metAll() && fresh.size() < m_rows.size() + ids.size()) {
        const QList<IncidentSummary> rows =
            read(fresh.isEmpty() ? std::nullopt : std::optional(fresh.last()), pageSize);
        fresh += rows;
        more = rows.size() == pageSize;
    }
    for (const IncidentId id : ids)
        if (const int row = rowOf(id);
            row >= 0 && std::none_of(fresh.begin(), fresh.end(), [&](const auto &other) { return other.id == id; }))
            removeAt(row);
    m_more = fresh.size() >= m_rows.size() ? more : m_more;
    show(fresh);
}

void IncidentModel::refresh()
{
    const int count = std::max(int(m_rows.size()), firstPageSize);
    const QList<IncidentSummary> fresh = read(std::nullopt, count);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (std::none_of(fresh.begin(), fresh.end(), [&](const auto &other) { return other.id == m_rows.at(row).id; }))
            removeAt(row);
    m_more = fresh.size() == count;
    show(fresh);
}

QList<IncidentSummary> IncidentModel::read(const std::optional<IncidentSummary> &after, int count)
{
    auto rows = m_session.store().summaries(m_query, after, count);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    return std::move(*rows);
}

/// Makes `wanted` the first rows, in this order; the others follow behind.
void IncidentModel::show(const QList<IncidentSummary> &wanted)
{
    for (int row = 0; row < wanted.size(); ++row)
        bringTo(row, wanted.at(row));
}

void IncidentModel::bringTo(int row, const IncidentSummary &wanted)
{
    const int from = rowOf(wanted.id, row);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, wanted);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows.at(row) != wanted) {
        m_rows[row] = wanted;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void IncidentModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int IncidentModel::rowOf(IncidentId id, int from) const
{
    const auto found =
        std::find_if(m_rows.begin() + from, m_rows.end(), [id](const auto &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace noticedesk
