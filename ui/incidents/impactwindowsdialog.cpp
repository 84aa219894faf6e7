#include "ui/incidents/impactwindowsdialog.h"

#include "app/base/zone.h"
#include "app/incident/impactwindows.h"
#include "app/incident/pagerules.h"
#include "ui/commands/dialogundo.h"
#include "ui/commands/editincident.h"
#include "ui/incidents/impactmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/intervaledit.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticedesk {

ImpactWindowsDialog::ImpactWindowsDialog(Session &session, IncidentId incident, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_id(incident)
    , m_undo(new DialogUndo(session.undoStack(), this))
    , m_model(new ImpactModel(this))
    , m_table(new QTableView(this))
    , m_form(new QWidget(this))
    , m_component(new QComboBox(m_form))
    , m_level(new QComboBox(m_form))
    , m_span(new IntervalEdit(IntervalEdit::End::Open, m_form))
    , m_remove(new QPushButton(tr("&Remove Window"), this))
    , m_empty(new TonedLabel(Tone::Neutral, this))
    , m_remark(new TonedLabel(Tone::Alarm, this))
{
    setWindowTitle(tr("Windows of Impact"));
    addActions({m_undo->undo, m_undo->redo});
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImpactWindowsDialog::showCurrent);
    connect(m_component, &QComboBox::activated, this, &ImpactWindowsDialog::store);
    connect(m_level, &QComboBox::activated, this, &ImpactWindowsDialog::store);
    connect(m_span, &IntervalEdit::changed, this, &ImpactWindowsDialog::store);
    connect(m_remove, &QPushButton::clicked, this, &ImpactWindowsDialog::remove);
    connect(&session, &Session::incidentsChanged, this, &ImpactWindowsDialog::refresh);
    connect(&session, &Session::changedElsewhere, this, &ImpactWindowsDialog::refresh);
    connect(&session, &Session::conflicted, this, &ImpactWindowsDialog::refresh);
    connect(&session, &Session::opened, this, &QDialog::reject);
    refresh();
}

void ImpactWindowsDialog::buildLayout()
{
    m_table->setModel(m_model);
    makeRowTable(*m_table, windowTitle());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    nameCombo(*m_component, tr("Component"));
    nameCombo(*m_level, tr("Level"));
    for (const ComponentStatus level : {ComponentStatus::DegradedPerformance, ComponentStatus::PartialOutage,
                                        ComponentStatus::MajorOutage, ComponentStatus::UnderMaintenance})
        m_level->addItem(componentStatusText(level), int(level));
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Component:"), m_component);
    form->addRow(tr("&Level:"), m_level);
    form->addRow(m_span);
    m_remark->setWordWrap(true);
    m_empty->setText(tr("No window yet. A window says from when until when a component was impaired."));
    m_empty->setWordWrap(true);
    auto *create = new QPushButton(tr("&Add Window"), this);
    connect(create, &QPushButton::clicked, this, &ImpactWindowsDialog::add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::small);
    for (QWidget *widget :
         {static_cast<QWidget *>(create), static_cast<QWidget *>(m_remove),
          static_cast<QWidget *>(actButton(m_undo->undo, this)), static_cast<QWidget *>(actButton(m_undo->redo, this))})
        foot->addWidget(widget);
    foot->addStretch();
    foot->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_form);
    layout->addWidget(m_remark);
    layout->addLayout(foot);
    resize(QSize(640, 520).boundedTo(screen()->availableSize()));
}

void ImpactWindowsDialog::refresh()
{
    const auto read = m_session.incident(m_id);
    if (!read)
        return;
    m_incident = *read;
    m_components = m_session.components(m_incident.page);
    const QTimeZone zone = zoneNamed(m_session.page(m_incident.page).zone);
    const int row = m_table->currentIndex().row();
    m_model->setImpacts(m_incident.impacts, m_components, zone);
    m_span->setZone(zone);
    QList<ComponentId> named = m_incident.components;
    for (const Impact &impact : m_incident.impacts)
        named.append(impact.component);
    m_component->clear();
    for (const Component &component : offeredComponents(m_components, named))
        m_component->addItem(component.name, QVariant::fromValue(component.id));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showCurrent();
}

void ImpactWindowsDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isAny = row >= 0 && row < m_model->rowCount();
    m_form->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_remove->setEnabled(isAny);
    if (isAny) {
        const QScopedValueRollback guard(m_showing, true);
        const Impact &impact = m_model->impacts().at(row);
        m_component->setCurrentIndex(m_component->findData(QVariant::fromValue(impact.component)));
        m_level->setCurrentIndex(m_level->findData(int(impact.level)));
        m_span->setInterval(impact.span);
    }
    judge();
}

std::optional<Impact> ImpactWindowsDialog::written() const
{
    const auto span = m_span->interval();
    if (!span || m_component->currentIndex() < 0)
        return std::nullopt;
    return Impact{m_component->currentData().value<ComponentId>(), ComponentStatus(m_level->currentData().toInt()),
                  *span};
}

void ImpactWindowsDialog::judge()
{
    const auto impact = m_form->isVisibleTo(this) ? written() : std::nullopt;
    const auto other = impact ? overlapped(m_incident.impacts, *impact, m_table->currentIndex().row()) : std::nullopt;
    m_remark->setVisible(other.has_value());
    if (other)
        m_remark->setText(tr("“%1” has another window then, and can be in one only. This one is not stored: change its "
                             "begin or its end.")
                              .arg(m_component->currentText()));
}

void ImpactWindowsDialog::store()
{
    judge();
    const int row = m_table->currentIndex().row();
    const auto impact = written();
    if (m_showing || row < 0 || !impact || m_remark->isVisibleTo(this) || *impact == m_incident.impacts.at(row))
        return;
    QList<Impact> impacts = m_incident.impacts;
    impacts[row] = *impact;
    change(impacts, *impact, tr("Change Window of Impact"));
}

void ImpactWindowsDialog::add()
{
    if (m_component->count() == 0)
        return;
    Impact impact;
    impact.component = m_component->currentData().value<ComponentId>();
    // An hour before all that is known of the component, or before now: in no other window's way.
    QDateTime end = m_session.now();
    for (const Impact &known : std::as_const(m_incident.impacts))
        if (known.component == impact.component)
            end = std::min(end, known.span.begin);
    impact.span = {end.addSecs(-60 * 60), end};
    change(m_incident.impacts + QList<Impact>{impact}, impact, tr("Add Window of Impact"));
    m_level->setFocus();
}

void ImpactWindowsDialog::remove()
{
    QList<Impact> impacts = m_incident.impacts;
    impacts.removeAt(m_table->currentIndex().row());
    change(impacts, {}, tr("Remove Window of Impact"));
}

void ImpactWindowsDialog::change(const QList<Impact> &impacts, const Impact &chosen, const QString &act)
{
    const Incident after = withImpacts(m_incident, impacts);
    m_session.undoStack().push(new EditIncident(m_session, m_incident, after, act));
    if (const auto row = m_incident.impacts.indexOf(chosen); row >= 0)
        m_table->selectRow(int(row));
}

} // namespace noticedesk
