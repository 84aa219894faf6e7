#include "ui/window/newincidentdialog.h"

#include "app/incident/pagerules.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonechoice.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace noticedesk {

NewIncidentDialog::NewIncidentDialog(const QList<Page> &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(keptPages(pages))
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_page(new QComboBox(this))
    , m_zone(zoneChoice(tr("Time zone"), this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("New Incident"));
    m_title->setPlaceholderText(tr("Outbound mail is delayed"));
    m_kind->addItem(tr("Incident"), int(Kind::Incident));
    m_kind->addItem(tr("Planned maintenance"), int(Kind::Maintenance));
    for (const Severity severity : {Severity::None, Severity::Minor, Severity::Major, Severity::Critical})
        m_severity->addItem(severityText(severity), int(severity));
    m_severity->setCurrentIndex(m_severity->findData(int(Severity::Minor)));
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
    m_buttons->addButton(tr("Create Incident"), QDialogButtonBox::AcceptRole)->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);

    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &NewIncidentDialog::update);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewIncidentDialog::update);
    connect(m_page, &QComboBox::editTextChanged, this, &NewIncidentDialog::update);
    connect(m_zone, &QComboBox::editTextChanged, this, &NewIncidentDialog::update);
    update();
}

void NewIncidentDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Impact:"), m_severity);
    form->addRow(tr("&Page:"), m_page);
    form->addRow(tr("Times &in:"), m_zone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::large);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    setMinimumWidth(440);
}

/// A known page has its own zone already; planned work has no other grade.
void NewIncidentDialog::update()
{
    const Page *known = knownPage();
    if (known)
        m_zone->setEditText(QString::fromLatin1(known->zone));
    m_zone->setEnabled(!known);
    m_severity->setEnabled(m_kind->currentData().toInt() == int(Kind::Incident));
    const bool complete = !m_title->text().trimmed().isEmpty() && !m_page->currentText().trimmed().isEmpty()
        && isKnownZone(m_zone->currentText().toLatin1());
    for (QAbstractButton *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(complete);
}

Incident NewIncidentDialog::incident(const QDateTime &now) const
{
    Incident incident;
    incident.id = IncidentId::make(now);
    incident.page = page(now).id;
    incident.kind = Kind(m_kind->currentData().toInt());
    incident.title = m_title->text().trimmed();
    incident.severity =
        incident.kind == Kind::Maintenance ? Severity::Maintenance : Severity(m_severity->currentData().toInt());
    Update draft;
    draft.id = UpdateId::make(now);
    draft.status = statusesOf(incident.kind).first();
    draft.postedAt = now;
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
