#include "ui/overview/overviewtable.h"

#include "ui/overview/daypainter.h"
#include "ui/overview/daysdelegate.h"
#include "ui/overview/daysheader.h"
#include "ui/overview/overviewmodel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tabbedtext.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

using Column = OverviewModel::Column;
constexpr int widestName = 320;

} // namespace

OverviewTable::OverviewTable(OverviewModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new DaysHeader(model, this));
    setModel(&model);
    makeRowTable(*this, tr("Days of each component"));
    setItemDelegate(new DaysDelegate(model, this));
    setFrameShape(NoFrame);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMaximumSectionSize(widestName);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setResizeContentsPrecision(100); // a thousand components are not all measured
    const QAction *copyRows = rowAct(*this, u"edit-copy"_s, tr("&Copy Rows"), QKeySequence::Copy);
    connect(copyRows, &QAction::triggered, this, &OverviewTable::copy);
    setAsTable(false);
}

void OverviewTable::setAsTable(bool table)
{
    setColumnHidden(int(Column::Days), table);
    for (const Column column : {Column::Major, Column::Partial, Column::Degraded, Column::Planned})
        setColumnHidden(int(column), !table);
    horizontalHeader()->setSectionResizeMode(int(Column::Days), QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(int(Column::Name),
                                             table ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void OverviewTable::copy() const
{
    QGuiApplication::clipboard()->setText(tabbedText(*this));
}

void OverviewTable::goToDay(int day)
{
    m_model.setDay(day);
    if (!currentIndex().isValid())
        return;
    announce();
    Q_EMIT dayChosen(currentIndex().row(), m_model.day());
}

/// A screen reader reads the cell again, which now speaks of another day.
void OverviewTable::announce()
{
    if (!QAccessible::isActive())
        return;
    if (currentIndex().column() != int(Column::Days))
        setCurrentIndex(currentIndex().siblingAtColumn(int(Column::Days)));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(this);
    const QAccessibleTableInterface *cells = table != nullptr ? table->tableInterface() : nullptr;
    QAccessibleInterface *cell =
        cells != nullptr ? cells->cellAt(currentIndex().row(), currentIndex().column()) : nullptr;
    if (cell == nullptr)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(table->indexOfChild(cell));
    QAccessible::updateAccessibility(&event);
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    const bool hasDays = !isColumnHidden(int(Column::Days)) && event->modifiers() == Qt::NoModifier;
    const int last = m_model.overview().question.range.days - 1;
    switch (hasDays ? event->key() : 0) {
    case Qt::Key_Left: return goToDay(m_model.day() - 1);
    case Qt::Key_Right: return goToDay(m_model.day() + 1);
    case Qt::Key_Home: return goToDay(0);
    case Qt::Key_End: return goToDay(last);
    }
    QTableView::keyPressEvent(event);
}

void OverviewTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() == int(Column::Days))
        if (const auto day = dayAt(DaysDelegate::stripOf(visualRect(index)), event->position().x(),
                                   m_model.overview().question.range.days))
            m_model.setDay(*day);
    QTableView::mousePressEvent(event);
    if (index.isValid())
        Q_EMIT dayChosen(index.row(), m_model.day());
}

void OverviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT dayChosen(current.row(), m_model.day());
}

} // namespace noticedesk
