#include "ui/pages/houserulesform.h"

#include "app/incident/rulelists.h"
#include "ui/pages/gradesform.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

template <QStringList HouseRules::*list> QStringList readList(const HouseRules &rules)
{
    return rules.*list;
}

template <QStringList HouseRules::*list> void writeList(HouseRules &rules, const QStringList &lines)
{
    rules.*list = lines;
}

template <std::chrono::minutes Cadence::*silence> int readSilence(const HouseRules &rules)
{
    return int((rules.cadence.*silence).count());
}

template <std::chrono::minutes Cadence::*silence> void writeSilence(HouseRules &rules, int minutes)
{
    rules.cadence.*silence = std::chrono::minutes(minutes);
}

template <int HouseRules::*number> int readNumber(const HouseRules &rules)
{
    return rules.*number;
}

template <int HouseRules::*number> void writeNumber(HouseRules &rules, int value)
{
    rules.*number = value;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    return label;
}

} // namespace

HouseRulesForm::HouseRulesForm(QWidget *parent)
    : QWidget(parent)
    , m_watch(new FieldWatch(this))
    , m_grades(new GradesForm(*m_watch, this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLists(*form);
    addNumbers(*form);
    form->addRow(heading(tr("How serious each finding is"), this));
    form->addRow(m_grades);
    connect(m_grades, &GradesForm::chosen, this, [this](const QMap<QString, Grade> &grades) {
        HouseRules rules = m_page.rules;
        rules.grades = grades;
        change(rules, tr("Change Grade of a Check"));
    });
    connect(m_watch, &FieldWatch::left, this, &HouseRulesForm::flush);
    connect(m_watch, &FieldWatch::undoAsked, this, &HouseRulesForm::flush);
}

void HouseRulesForm::addLists(QFormLayout &form)
{
    addList(form, tr("Section la&bels:"), tr("User impact"),
            {nullptr, nullptr, readList<&HouseRules::sectionLabels>, writeList<&HouseRules::sectionLabels>, labelFault,
             tr("Change Section Labels")});
    addList(form, tr("O&wn words:"), tr("Examplecloud"),
            {nullptr, nullptr, readList<&HouseRules::words>, writeList<&HouseRules::words>, doubledFault,
             tr("Change Own Words")});
    addList(form, tr("Say &instead:"), tr("reoccurrence = recurrence"),
            {nullptr, nullptr, usageLines, setUsage, usageFault, tr("Change Words to Say Instead")});
    addList(form, tr("Known &acronyms:"), tr("SMTP"),
            {nullptr, nullptr, readList<&HouseRules::acronyms>, writeList<&HouseRules::acronyms>, doubledFault,
             tr("Change Acronyms")});
    addList(form, tr("Internal &domains:"), tr("corp.example.com"),
            {nullptr, nullptr, readList<&HouseRules::internalDomains>, writeList<&HouseRules::internalDomains>,
             doubledFault, tr("Change Internal Domains")});
    addList(form, tr("Tic&ket keys:"), tr("OPS"),
            {nullptr, nullptr, readList<&HouseRules::ticketKeys>, writeList<&HouseRules::ticketKeys>, doubledFault,
             tr("Change Ticket Keys")});
    addList(form, tr("Public con&tacts:"), tr("support@example.com"),
            {nullptr, nullptr, readList<&HouseRules::publicContacts>, writeList<&HouseRules::publicContacts>,
             doubledFault, tr("Change Public Contacts")});
}

void HouseRulesForm::addNumbers(QFormLayout &form)
{
    constexpr int weekMinutes = 7 * 24 * 60;
    form.addRow(heading(tr("Limits and times"), this));
    addNumber(form, tr("Tit&le at most:"), tr(" characters"), 10000,
              {nullptr, readNumber<&HouseRules::mostTitleCharacters>, writeNumber<&HouseRules::mostTitleCharacters>,
               tr("Change Limit of Titles")});
    addNumber(form, tr("Bod&y at most:"), tr(" characters"), 1000000,
              {nullptr, readNumber<&HouseRules::mostBodyCharacters>, writeNumber<&HouseRules::mostBodyCharacters>,
               tr("Change Limit of Bodies")});
    addNumber(form, tr("Sil&ence while critical:"), tr(" min"), weekMinutes,
              {nullptr, readSilence<&Cadence::critical>, writeSilence<&Cadence::critical>, tr("Change Cadence")});
    addNumber(form, tr("Silence while ma&jor:"), tr(" min"), weekMinutes,
              {nullptr, readSilence<&Cadence::major>, writeSilence<&Cadence::major>, tr("Change Cadence")});
    addNumber(form, tr("Silence while min&or:"), tr(" min"), weekMinutes,
              {nullptr, readSilence<&Cadence::minor>, writeSilence<&Cadence::minor>, tr("Change Cadence")});
    addNumber(form, tr("Planned work, announced be&fore:"), tr(" h"), 24 * 90,
              {nullptr, [](const HouseRules &rules) { return int(rules.leadTime.count() / 60); },
               [](HouseRules &rules, int hours) { rules.leadTime = std::chrono::hours(hours); },
               tr("Change Lead Time")});
}

void HouseRulesForm::addList(QFormLayout &form, const QString &label, const QString &example, List list)
{
    list.field = new GrowingTextEdit(this);
    list.field->setLines(1, 8);
    list.field->setPlaceholderText(example);
    list.field->setToolTip(tr("One a line"));
    list.field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    list.remark = new TonedLabel(Tone::Alarm, this);
    list.remark->setWordWrap(true);
    list.remark->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::hair);
    column->addWidget(list.field);
    column->addWidget(list.remark);
    form.addRow(label, column);
    static_cast<QLabel *>(form.itemAt(form.rowCount() - 1, QFormLayout::LabelRole)->widget())->setBuddy(list.field);
    m_watch->watch(list.field);
    connect(list.field, &GrowingTextEdit::typed, this, &HouseRulesForm::judge);
    m_lists.append(list);
}

void HouseRulesForm::addNumber(QFormLayout &form, const QString &label, const QString &unit, int most, Number number)
{
    number.field = new QSpinBox(this);
    number.field->setRange(1, most);
    number.field->setSuffix(unit);
    number.field->setKeyboardTracking(false);
    number.field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form.addRow(label, number.field);
    m_watch->watch(number.field);
    connect(number.field, &QSpinBox::valueChanged, this, &HouseRulesForm::flush);
    m_numbers.append(number);
}

void HouseRulesForm::setPage(const Page &page)
{
    const Page before = std::exchange(m_page, page);
    const bool isOther = before.id != page.id;
    for (const List &list : std::as_const(m_lists)) {
        const QString stored = list.read(page.rules).join(u'\n');
        if (isOther)
            list.field->startText(stored);
        else if (list.read(before.rules) != list.read(page.rules)
                 && linesOf(list.field->text()) != list.read(page.rules))
            list.field->showText(stored);
    }
    for (const Number &number : std::as_const(m_numbers)) {
        const QSignalBlocker quiet(number.field);
        number.field->setValue(number.read(page.rules));
    }
    m_grades->setGrades(page.rules.grades);
    judge();
}

void HouseRulesForm::judge()
{
    for (const List &list : std::as_const(m_lists)) {
        const QString fault = list.fault(linesOf(list.field->text()));
        list.remark->setText(fault);
        list.remark->setVisible(!fault.isEmpty());
        list.field->setAccessibleDescription(fault);
    }
}

void HouseRulesForm::flush()
{
    if (m_page.id.isNull())
        return;
    for (const List &list : std::as_const(m_lists)) {
        HouseRules rules = m_page.rules;
        const QStringList lines = linesOf(list.field->text());
        if (list.fault(lines).isEmpty() && lines != list.read(rules)) {
            list.write(rules, lines);
            change(rules, list.act);
        }
    }
    for (const Number &number : std::as_const(m_numbers)) {
        HouseRules rules = m_page.rules;
        if (number.field->value() != number.read(rules)) {
            number.write(rules, number.field->value());
            change(rules, number.act);
        }
    }
}

void HouseRulesForm::change(const HouseRules &rules, const QString &act)
{
    if (rules == m_page.rules)
        return;
    Page after = m_page;
    after.rules = rules;
    Q_EMIT edited(after, act);
}

} // namespace noticedesk
