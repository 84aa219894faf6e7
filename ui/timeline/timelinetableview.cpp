#include "ui/timeline/timelinetableview.h"

#include "ui/timeline/timelinetablemodel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tabbedtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

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
    QGuiApplication::clipboard()->setText(tabbedText(*this));
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
