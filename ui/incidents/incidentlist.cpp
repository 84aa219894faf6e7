#include "ui/incidents/incidentlist.h"

#include "ui/incidents/incidentmodel.h"

#include <QItemSelection>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr int rowsInSight = 12;

} // namespace

IncidentList::IncidentList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Incidents"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // what is in sight first
    setBatchSize(rowsInSight);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
}

QList<IncidentSummary> IncidentList::selected() const
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<IncidentSummary> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.data(IncidentModel::SummaryRole).value<IncidentSummary>());
    return rows;
}

void IncidentList::keepCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    else if (index != currentIndex())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect); // whatever keys are held
    markCurrent();
}

void IncidentList::markCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void IncidentList::selectAll()
{
    while (model()->rowCount() <= mostSelected && model()->canFetchMore({}))
        model()->fetchMore({});
    const int rows = std::min(model()->rowCount(), mostSelected);
    if (rows == 0)
        return;
    selectionModel()->select({model()->index(0, 0), model()->index(rows - 1, 0)}, QItemSelectionModel::ClearAndSelect);
    if (rows < model()->rowCount())
        Q_EMIT selectedOnly(rows);
}

} // namespace noticedesk
