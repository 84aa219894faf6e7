#include "ui/window/newincidentdialog.h"

#include "app/desk/knownfacts.h"
#include "app/incident/pagerules.h"
#include "app/incident/templaterules.h"
#include "ui/templates/templatechoice.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonechoice.h"
#include "ui/window/plannedworkfields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace noticedesk {

NewIncidentDialog::NewIncidentDialog(const QList<Page> &pages, Kind kind,
                                     std::function<QList<Component>(PageId)> componentsOf, const QDateTime &now,
                                     QWidget *parent)
    : QDialog(parent)
    , m_pages(keptPages(pages))
    , m_componentsOf(std::move(componentsOf))
    , m_now(now)
    , m_title(new FactLine(this))
    , m_template(new TemplateChoice(this))
    , m_kind(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_page(new QComboBox(this))
    , m_zone(zoneChoice(tr("Time zone"), this))
    , m_planned(new PlannedWorkFields(this))
    , m_form(new QFormLayout)
    , m_buttons(new QDialogButtonBox(this))
    , m_create(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    m_kind->addItem(tr("Incident"), int(Kind::Incident));
    m_kind->addItem(tr("Planned work"), int(Kind::Maintenance));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_severity->addItem(tr("As the components say"), int(Severity::None));
    for (const Severity severity : {Severity::Minor, Severity::Major, Severity::Critical})
        m_severity->addItem(severityText(severity), int(severity));
    m_page->setEditable(true);
    m_page->setInsertPolicy(QComboBox::NoInsert);
    for (const Page &page : m_pages)
        m_page->addItem(page.name);
    if (m_pages.isEmpty())
        m_page->setEditText(tr("My Company"));
    nameCombo(*m_kind, tr("Kind"));
    nameCombo(*m_severity, tr("Impact"));
    nameCombo(*m_page, tr("Page"));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_create->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);

    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_template, &TemplateChoice::changed, this, &NewIncidentDialog::takeTitle);
    connect(m_title, &QLineEdit::textChanged, this, &NewIncidentDialog::update);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewIncidentDialog::update);
    connect(m_page, &QComboBox::editTextChanged, this, &NewIncidentDialog::update);
    connect(m_zone, &QComboBox::editTextChanged, this, &NewIncidentDialog::update);
    connect(m_planned, &PlannedWorkFields::changed, this, &NewIncidentDialog::update);
    update();
}

void NewIncidentDialog::layOut()
{
    m_form->setSpacing(spacing::small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Begin &with:"), m_template);
    m_form->addRow(tr("&Title:"), m_title);
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Impact:"), m_severity);
    m_form->addRow(tr("&Page:"), m_page);
    m_form->addRow(tr("Times i&n:"), m_zone);
    m_form->addRow(tr("&Affects:"), m_planned);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::large);
    layout->addLayout(m_form);
    layout->addWidget(m_buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(440);
    setTabOrder(m_template, m_title);
    setTabOrder(m_title, m_kind);
    m_title->setFocus();
}

void NewIncidentDialog::beginWithTemplate()
{
    m_template->setFocus();
}

/// A title that a person has written stays.
void NewIncidentDialog::takeTitle()
{
    const QString before = std::exchange(m_taken, m_template->chosen().value_or(Template()).title);
    if (m_title->text() == before)
        m_title->setText(m_taken);
    if (const auto chosen = m_template->chosen()) {
        m_kind->setCurrentIndex(m_kind->findData(int(chosen->kind)));
        m_title->begin();
    }
}

/// A known page has its own zone already; planned work has no other grade.
void NewIncidentDialog::update()
{
    const Page *known = knownPage();
    if (known)
        m_zone->setEditText(QString::fromUtf8(known->zone));
    m_zone->setEnabled(!known);
    const bool isPlanned = kind() == Kind::Maintenance;
    setWindowTitle(isPlanned ? tr("New Planned Work") : tr("New Incident"));
    m_title->setPlaceholderText(isPlanned ? tr("Filter cluster upgrade") : tr("Outbound mail is delayed"));
    m_create->setText(isPlanned ? tr("Create Planned Work") : tr("Create Incident"));
    for (QWidget *field : {static_cast<QWidget *>(m_severity), static_cast<QWidget *>(m_planned)}) {
        const bool isAsked = (field == m_planned) == isPlanned;
        field->setVisible(isAsked);
        m_form->labelForField(field)->setVisible(isAsked);
    }
    m_template->offer(known ? *known : Page(), kind());
    if (isPlanned) {
        const Page chosen = page(m_now);
        m_planned->setPage(chosen, known ? offeredComponents(m_componentsOf(chosen.id)) : QList<Component>(), m_now);
    }
    m_create->setEnabled(!m_title->text().trimmed().isEmpty() && !m_page->currentText().trimmed().isEmpty()
                         && (known || isKnownZone(m_zone->currentText().toLatin1()))
                         && (!isPlanned || m_planned->window()));
    adjustSize();
}

Kind NewIncidentDialog::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

/// What is refused keeps the dialog open: it says why.
void NewIncidentDialog::accept()
{
    m_planned->interpretText();
    if (kind() == Kind::Incident || m_planned->window())
        QDialog::accept();
}

Incident NewIncidentDialog::incident(const QDateTime &now) const
{
    Incident incident;
    incident.id = IncidentId::make(now);
    incident.page = page(now).id;
    incident.kind = kind();
    incident.title = m_title->text().trimmed();
    incident.severity =
        incident.kind == Kind::Maintenance ? Severity::Maintenance : Severity(m_severity->currentData().toInt());
    if (incident.kind == Kind::Maintenance) {
        incident.components = m_planned->components();
        incident.window = m_planned->window();
    }
    Template begun;
    begun.status = statusesOf(incident.kind).first();
    if (const auto chosen = m_template->chosen()) {
        QHash<QString, QString> facts = factsWritten(chosen->title, incident.title);
        facts.insert(knownFacts(incident, page(now), m_componentsOf(incident.page)));
        begun = filledIn(*chosen, facts);
    }
    Update draft;
    draft.id = UpdateId::make(now);
    draft.status = begun.status;
    draft.headline = begun.headline;
    draft.body = begun.body;
    draft.postedAt = wholeMinute(now);
    incident.updates = {draft};
    return incident;
}

std::optional<Page> NewIncidentDialog::newPage(const QDateTime &now) const
{
    return knownPage() ? std::nullopt : std::optional(page(now));
}

const Page *NewIncidentDialog::knownPage() const
{
    const QString name = m_page->currentText().trimmed();
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

Page NewIncidentDialog::page(const QDateTime &now) const
{
    if (const Page *known = knownPage())
        return *known;
    Page page;
    page.name = m_page->currentText().trimmed();
    page.id = PageId::from(now, page.name.toUtf8());
    page.zone = m_zone->currentText().toLatin1();
    return page;
}

} // namespace noticedesk
