#include "ui/overview/incidentrowstable.h"

#include "ui/overview/incidentrows.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {
using Column = IncidentRows::Column;
} // namespace

IncidentRowsTable::IncidentRowsTable(IncidentRows &rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(&rows);
    m_sorted->setSortRole(IncidentRows::sortRole);
    setModel(m_sorted);
    makeRowTable(*this, tr("Incidents"));
    setFrameShape(NoFrame);
    setWordWrap(false);
    setSortingEnabled(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(100);
    horizontalHeader()->setSectionResizeMode(int(Column::Title), QHeaderView::Stretch);
    const QAction *open = rowAct(*this, u"view-list-details"_s, tr("&Open on the Desk"), Qt::Key_Return);
    connect(open, &QAction::triggered, this, [this] { announce(&IncidentRowsTable::incidentChosen); });
    const QAction *timeline =
        rowAct(*this, u"view-calendar-timeline"_s, tr("Show Its &Timeline"), {Qt::SHIFT | Qt::Key_Return});
    connect(timeline, &QAction::triggered, this, [this] { announce(&IncidentRowsTable::timelineChosen); });
    connect(this, &QTableView::doubleClicked, this, [this] { announce(&IncidentRowsTable::incidentChosen); });
    sortAnew(Qt::DescendingOrder);
}

void IncidentRowsTable::sortAnew(Qt::SortOrder begins)
{
    setColumnHidden(int(Column::Value), !m_rows.hasValues());
    if (m_rows.hasValues())
        sortByColumn(int(Column::Value), Qt::DescendingOrder);
    else
        sortByColumn(int(Column::When), begins);
}

IncidentId IncidentRowsTable::current() const
{
    return currentIndex().isValid() ? m_rows.incident(m_sorted->mapToSource(currentIndex()).row()) : IncidentId();
}

void IncidentRowsTable::announce(void (IncidentRowsTable::*chosen)(IncidentId))
{
    if (const IncidentId id = current(); !id.isNull())
        Q_EMIT(this->*chosen)(id);
}

/// The key of the number block means the same.
void IncidentRowsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Enter)
        announce(&IncidentRowsTable::incidentChosen);
    else
        QTableView::keyPressEvent(event);
}

} // namespace noticedesk
