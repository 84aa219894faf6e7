#include "ui/overview/filterbar.h"

#include "app/incident/labels.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>

namespace noticedesk {

namespace {

constexpr int ownDays = 0; ///< in place of a number of days
constexpr int mostDays = 3660; ///< ten years: more cannot be told apart on a screen

/// What stands in the list as nothing chosen comes first. Who has chosen something keeps it.
void refill(QComboBox &choice, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker still(choice);
    const QVariant before = choice.currentData();
    while (choice.count() > 1)
        choice.removeItem(choice.count() - 1);
    for (const auto &[text, value] : entries)
        choice.addItem(text, value);
    choice.setCurrentIndex(before.isValid() ? std::max(0, choice.findData(before)) : 0);
}

template <typename Value> std::optional<Value> chosenIn(const QComboBox &choice)
{
    return choice.currentData().isValid() ? std::optional(choice.currentData().value<Value>()) : std::nullopt;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
    , m_fault(new TonedLabel(Tone::Alarm))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_period = addChoice(tr("Days"));
    for (QDateEdit *day : {m_first, m_last}) {
        day->setCalendarPopup(true);
        day->setMinimumHeight(spacing::target);
        layout->addWidget(day);
        connect(day, &QDateEdit::dateChanged, this, &FilterBar::restrain);
    }
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_by = addChoice(tr("Rows"));
    m_page = addChoice(tr("Page", "of a service"));
    m_component = addChoice(tr("Component"));
    m_severity = addChoice(tr("Impact", "the grade of an incident"));
    m_source = addChoice(tr("Source"));
    layout->addWidget(m_fault);
    fillPeriods();
}

QComboBox *FilterBar::addChoice(const QString &name)
{
    auto *choice = new QComboBox;
    nameCombo(*choice, name);
    choice->setToolTip(name);
    choice->setMinimumHeight(spacing::target);
    choice->setMinimumContentsLength(10);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        if (choice == m_period)
            showOwnDays();
        if (choice == m_page) {
            const QSignalBlocker still(m_component);
            m_component->setCurrentIndex(0); // those of another page are none of this one
        }
        Q_EMIT changed();
    });
    return choice;
}

void FilterBar::fillPeriods()
{
    const QSignalBlocker still(this);
    for (const int days : {7, 30, 90, 365})
        m_period->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_period->addItem(tr("Own days…"), ownDays);
    m_period->setMinimumContentsLength(12);
    m_by->addItem(tr("By component"), int(OverviewBy::Component));
    m_by->addItem(tr("By page"), int(OverviewBy::Page));
    m_by->addItem(tr("Everything in one row"), int(OverviewBy::Everything));
    m_page->addItem(tr("All pages"));
    m_component->addItem(tr("All components"));
    m_severity->addItem(tr("Every impact"));
    for (const Severity severity :
         {Severity::Critical, Severity::Major, Severity::Minor, Severity::None, Severity::Maintenance})
        m_severity->addItem(severityText(severity), int(severity));
    m_source->addItem(tr("All sources"));
    setDays(90);
}

void FilterBar::setPages(const QList<Page> &pages)
{
    QList<std::pair<QString, QVariant>> entries;
    for (const Page &page : pages)
        entries.append({page.name, page.id.text()});
    refill(*m_page, entries);
}

void FilterBar::setComponents(const QList<Component> &components)
{
    QList<std::pair<QString, QVariant>> entries;
    for (const Component &component : components)
        entries.append({componentName(component.group, component.name), component.id.text()});
    refill(*m_component, entries);
}

void FilterBar::setSources(const QStringList &names)
{
    QList<std::pair<QString, QVariant>> entries;
    for (const QString &name : names)
        entries.append({name.isEmpty() ? tr("Ourselves") : name, name});
    refill(*m_source, entries);
}

int FilterBar::days() const
{
    return m_period->currentData().toInt();
}

void FilterBar::setDays(int days)
{
    if (const int known = m_period->findData(days); known >= 0)
        m_period->setCurrentIndex(known);
    showOwnDays();
}

void FilterBar::setToday(const QDate &today)
{
    if (m_isTouched)
        return;
    const QSignalBlocker stillFirst(m_first);
    const QSignalBlocker stillLast(m_last);
    m_last->setDate(today);
    m_first->setDate(today.addDays(-29));
}

void FilterBar::showOwnDays()
{
    const bool own = days() == ownDays;
    m_first->setVisible(own);
    m_last->setVisible(own);
    if (!own)
        m_fault->clear();
    m_fault->setVisible(!m_fault->text().isEmpty());
}

void FilterBar::restrain()
{
    m_isTouched = true;
    const qint64 days = m_first->date().daysTo(m_last->date()) + 1;
    m_fault->setText(days < 1              ? tr("The last day is before the first.")
                         : days > mostDays ? tr("Choose at most ten years.")
                                           : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
    if (m_fault->text().isEmpty())
        Q_EMIT changed();
}

OverviewFilter FilterBar::filter() const
{
    OverviewFilter filter;
    if (const auto page = chosenIn<QString>(*m_page))
        filter.page = PageId::fromText(*page);
    if (const auto component = chosenIn<QString>(*m_component))
        filter.component = ComponentId::fromText(*component);
    if (const auto severity = chosenIn<int>(*m_severity))
        filter.severity = Severity(*severity);
    filter.source = chosenIn<QString>(*m_source);
    return filter;
}

OverviewBy FilterBar::by() const
{
    return OverviewBy(m_by->currentData().toInt());
}

std::optional<OverviewRange> FilterBar::range(const QDateTime &now, const QTimeZone &zone) const
{
    if (days() != ownDays)
        return lastDays(days(), now, zone);
    if (!m_fault->text().isEmpty())
        return std::nullopt;
    return OverviewRange{m_first->date(), int(m_first->date().daysTo(m_last->date())) + 1, zone};
}

} // namespace noticedesk
