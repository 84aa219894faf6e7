#include "ui/sites/sitedialog.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/spacing.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dateField(const QDate &day)
{
    auto *field = new QDateEdit(day);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"d MMM yyyy"_s);
    field->setEnabled(false);
    return field;
}

/// A row of its own below the choice that it belongs to.
QLayout *dayRow(const QString &firstLabel, QDateEdit *first, const QString &lastLabel, QDateEdit *last)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::large, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (const auto &[text, field] : {std::pair(firstLabel, first), std::pair(lastLabel, last)}) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addStretch();
    return row;
}

} // namespace

SiteDialog::SiteDialog(const QList<Page> &pages, const QList<IncidentSummary> &selected, const QDate &today,
                       QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_selected(selected)
    , m_page(new QComboBox)
    , m_all(new QRadioButton(tr("&All incidents")))
    , m_period(new QRadioButton(tr("Those that &began within a period")))
    , m_chosen(new QRadioButton)
    , m_first(dateField(today.addYears(-1)))
    , m_last(dateField(today))
{
    setWindowTitle(tr("Export Site"));
    for (const Page &page : pages)
        m_page->addItem(page.name);
    nameCombo(*m_page, tr("Page"));
    layOut();
    connectFields();
    choosePage();
    m_all->setChecked(true);
    offerSelected();
    m_chosen->setChecked(m_selected.size() > 1 && m_chosen->isEnabled());
    m_page->setFocus();
}

void SiteDialog::layOut()
{
    auto *note = new QLabel(tr("Writes a status history site into a folder: an index, a list of each month, a page and "
                               "a Markdown file for each incident, feeds, JSON and a calendar. What is not approved "
                               "stays out. Written again into the same folder, only what has changed is replaced, and "
                               "what is not asked for any more is removed."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *choose = buttons->addButton(tr("&Choose Folder…"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    makePrimary(choose);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(spacing::small);
    choices->addWidget(m_all);
    choices->addWidget(m_period);
    choices->addLayout(dayRow(tr("&First day:"), m_first, tr("&Last day:"), m_last));
    choices->addWidget(m_chosen);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    form->setSpacing(spacing::medium);
    form->addRow(note);
    form->addRow(tr("&Page:"), m_page);
    form->addRow(tr("Incidents:"), choices);
    form->addRow(buttons);
    choose->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// One end of the period takes the other with it, so that it never ends before it begins.
void SiteDialog::connectFields()
{
    connect(m_page, &QComboBox::currentIndexChanged, this, &SiteDialog::offerSelected);
    for (QDateEdit *field : {m_first, m_last})
        connect(m_period, &QRadioButton::toggled, field, &QWidget::setEnabled);
    connect(m_first, &QDateEdit::dateChanged, this,
            [this](const QDate &day) { m_last->setDate(std::max(day, m_last->date())); });
    connect(m_last, &QDateEdit::dateChanged, this,
            [this](const QDate &day) { m_first->setDate(std::min(day, m_first->date())); });
}

/// That of what is selected.
void SiteDialog::choosePage()
{
    if (m_selected.isEmpty())
        return;
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [this](const Page &page) { return page.id == m_selected.first().page; });
    if (found != m_pages.end())
        m_page->setCurrentIndex(int(found - m_pages.begin()));
}

/// A site is of one page: what is selected of others is left out, and the words say so.
void SiteDialog::offerSelected()
{
    const int count = int(selectedOfPage().size());
    if (m_selected.isEmpty())
        m_chosen->setText(tr("&Only selected incidents (none is selected in the list)"));
    else if (count == 0)
        m_chosen->setText(tr("&Only selected incidents (none of them is of this page)"));
    else if (count < m_selected.size())
        m_chosen->setText(tr("&Only the %n selected incident(s) of this page", nullptr, count));
    else
        m_chosen->setText(tr("&Only the %n selected incident(s)", nullptr, count));
    if (count == 0 && m_chosen->isChecked())
        m_all->setChecked(true);
    m_chosen->setEnabled(count > 0);
}

QSet<IncidentId> SiteDialog::selectedOfPage() const
{
    QSet<IncidentId> ids;
    for (const IncidentSummary &incident : m_selected)
        if (incident.page == m_pages.at(m_page->currentIndex()).id)
            ids.insert(incident.id);
    return ids;
}

SiteQuestion SiteDialog::question() const
{
    SiteQuestion question;
    question.page = m_pages.at(m_page->currentIndex());
    if (m_period->isChecked()) {
        question.since = m_first->date();
        question.until = m_last->date();
    }
    if (m_chosen->isChecked())
        question.chosen = selectedOfPage();
    return question;
}

} // namespace noticedesk
