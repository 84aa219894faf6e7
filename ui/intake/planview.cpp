#include "ui/intake/planview.h"

#include "ui/intake/plandelegate.h"
#include "ui/widgets/spacing.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace noticedesk {

namespace {

QTableView *tableOf(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new PlanDelegate(table));
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setMinimumHeight(2 * spacing::target);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(spacing::target);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

/// So many characters wide each; 0 takes what is left.
void widen(QTableView &table, const QList<int> &characters)
{
    const int width = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) {
        table.setColumnWidth(column, characters[column] * width + 2 * spacing::medium);
        if (characters[column] == 0)
            table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_planTable(tableOf(&m_plan, tr("What would be imported")))
    , m_why(new QLabel)
    , m_updateTable(tableOf(&m_updates, tr("Updates of the chosen incident")))
{
    widen(*m_planTable, {13, 0, 13, 6, 26, 14});
    m_planTable->setColumnHidden(int(ImportPlanModel::Column::Why), true); // it stands below in full
    widen(*m_updateTable, {13, 10, 24, 0, 14});
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setContentsMargins(0, spacing::small, 0, spacing::tight);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_why);
    column->addWidget(m_updateTable, 1);
    addWidget(m_planTable);
    addWidget(details);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
}

void PlanView::setPreview(const ImportPreview &preview)
{
    m_plan.setPreview(preview);
    m_planTable->selectRow(0);
    showRow(m_plan.rowCount() > 0 ? 0 : -1);
}

void PlanView::showRow(int row)
{
    m_why->setText(m_plan.why(row));
    const PlannedIncident *planned = m_plan.planned(row);
    m_updateTable->setVisible(planned);
    if (!planned) {
        m_updates.clear();
        return;
    }
    Incident former;
    for (const Incident &incident : m_plan.preview().former)
        if (incident.id == planned->incident.id)
            former = incident;
    m_updates.setIncident(planned->incident, m_plan.pageOf(planned->incident), former);
}

} // namespace noticedesk
