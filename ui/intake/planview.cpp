#include "ui/intake/planview.h"

#include "ui/widgets/spacing.h"

#include <QHeaderView>
#include <QTableView>

namespace noticedesk {

namespace {

QTableView *tableOf(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(spacing::target);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

template <typename Column> void widen(QTableView &table, std::initializer_list<std::pair<Column, int>> characters)
{
    const int width = table.fontMetrics().averageCharWidth();
    for (const auto &[column, count] : characters)
        table.setColumnWidth(int(column), count * width + 2 * spacing::medium);
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_planTable(tableOf(&m_plan, tr("What would be imported")))
    , m_updateTable(tableOf(&m_updates, tr("Updates of the chosen incident")))
{
    using Plan = ImportPlanModel::Column;
    widen<Plan>(*m_planTable,
                {{Plan::Outcome, 14},
                 {Plan::Title, 40},
                 {Plan::Page, 18},
                 {Plan::Updates, 8},
                 {Plan::Period, 38},
                 {Plan::Inferred, 16},
                 {Plan::Why, 40}});
    using Planned = PlannedUpdateModel::Column;
    widen<Planned>(*m_updateTable, {{Planned::Status, 18}, {Planned::Posted, 24}, {Planned::Words, 62}});
    addWidget(m_planTable);
    addWidget(m_updateTable);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showUpdates(current.row()); });
}

void PlanView::setPreview(const ImportPreview &preview)
{
    m_plan.setPreview(preview);
    m_planTable->selectRow(0);
    showUpdates(m_plan.rowCount() > 0 ? 0 : -1);
}

void PlanView::showUpdates(int row)
{
    const PlannedIncident *planned = m_plan.planned(row);
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
