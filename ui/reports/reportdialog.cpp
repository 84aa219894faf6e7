#include "ui/reports/reportdialog.h"

#include "app/base/zone.h"
#include "ui/widgets/calmstyle.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/spacing.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3653; ///< ten years

QDateEdit *dateField(const QString &name)
{
    auto *field = new QDateEdit;
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"d MMM yyyy"_s);
    field->setAccessibleName(name);
    return field;
}

QDate beginOfQuarter(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

std::pair<QDate, QDate> daysOf(ReportDialog::Period period, const QDate &today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter = beginOfQuarter(today);
    switch (period) {
    case ReportDialog::Period::LastMonth:
    case ReportDialog::Period::Own: return {month.addMonths(-1), month.addDays(-1)};
    case ReportDialog::Period::LastQuarter: return {quarter.addMonths(-3), quarter.addDays(-1)};
    case ReportDialog::Period::ThisQuarter: return {quarter, quarter.addMonths(3).addDays(-1)};
    }
    Q_UNREACHABLE();
}

ReportDialog::ReportDialog(const QList<Page> &pages, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_today(today)
    , m_period(new QComboBox)
    , m_page(new QComboBox)
    , m_first(dateField(tr("First day")))
    , m_last(dateField(tr("Last day")))
    , m_trouble(new QLabel)
{
    setWindowTitle(tr("Communication Report"));
    m_period->addItem(tr("Last month"), int(Period::LastMonth));
    m_period->addItem(tr("Last quarter"), int(Period::LastQuarter));
    m_period->addItem(tr("This quarter"), int(Period::ThisQuarter));
    m_period->addItem(tr("Own days"), int(Period::Own));
    m_page->addItem(tr("All pages"));
    for (const Page &page : pages)
        m_page->addItem(page.name);
    nameCombo(*m_period, tr("Period"));
    nameCombo(*m_page, tr("Page"));
    m_trouble->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    makePrimary(m_save);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    form->setSpacing(spacing::medium);
    form->addRow(tr("&Period:"), m_period);
    form->addRow(tr("&First day:"), m_first);
    form->addRow(tr("&Last day:"), m_last);
    form->addRow(tr("P&age:"), m_page);
    form->addRow(m_trouble);
    form->addRow(buttons);
    m_save->setDefault(true);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportDialog::showPeriod);
    for (const QDateEdit *field : {m_first, m_last})
        connect(field, &QDateEdit::dateChanged, this, &ReportDialog::noteDays);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPeriod();
}

void ReportDialog::showPeriod()
{
    const auto period = Period(m_period->currentData().toInt());
    for (QDateEdit *field : {m_first, m_last})
        field->setEnabled(period == Period::Own);
    const auto [first, last] = daysOf(period, m_today);
    if (period != Period::Own || m_first->date() > m_last->date()) {
        m_first->setDate(first);
        m_last->setDate(last);
    }
    noteDays();
}

void ReportDialog::noteDays()
{
    const qint64 days = m_first->date().daysTo(m_last->date()) + 1;
    QString trouble;
    if (days < 1)
        trouble = tr("The last day is before the first one.");
    else if (days > mostDays)
        trouble = tr("A report is about ten years at most.");
    m_trouble->setText(trouble);
    m_save->setEnabled(trouble.isEmpty());
}

QTimeZone ReportDialog::zone() const
{
    if (m_page->currentIndex() > 0)
        return zoneNamed(m_pages.at(m_page->currentIndex() - 1).zone);
    const auto differs = [this](const Page &page) { return page.zone != m_pages.first().zone; };
    const bool isOne = !m_pages.isEmpty() && std::none_of(m_pages.begin(), m_pages.end(), differs);
    return isOne ? zoneNamed(m_pages.first().zone) : QTimeZone::utc();
}

ReportQuestion ReportDialog::question() const
{
    ReportQuestion question;
    question.range = {m_first->date(), int(m_first->date().daysTo(m_last->date())) + 1, zone()};
    if (m_page->currentIndex() > 0)
        question.page = m_pages.at(m_page->currentIndex() - 1).id;
    return question;
}

} // namespace noticedesk
