#include "ui/timeline/timelinetableview.h"

#include "ui/timeline/timelinetablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

TimelineTableView::TimelineTableView(TimelineTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    makeRowTable(*this, tr("Timeline as a table"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    QAction *copyRows = rowAct(*this, u"edit-copy"_s, tr("&Copy Rows"), QKeySequence::Copy);
    connect(copyRows, &QAction::triggered, this, &TimelineTableView::copy);
    connect(this, &QTableView::doubleClicked, this, &TimelineTableView::choose);
}

void TimelineTableView::select(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
    else
        clearSelection();
}

int TimelineTableView::selected() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void TimelineTableView::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.append(row);
    }
    QGuiApplication::clipboard()->setText(m_model.tabbedText(rows));
}

void TimelineTableView::choose(const QModelIndex &index)
{
    if (const auto update = m_model.updateOf(index.row()))
        Q_EMIT updateChosen(*update);
}

void TimelineTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace noticedesk
