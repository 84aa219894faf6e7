#include "ui/pages/gradesform.h"

#include "app/check/rulenames.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace noticedesk {

namespace {

constexpr int asShipped = -1;

} // namespace

GradesForm::GradesForm(FieldWatch &watch, QWidget *parent) : QWidget(parent)
{
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::small);
    form->setColumnStretch(0, 1);
    for (const Rule rule : allRules()) {
        auto *field = new QComboBox(this);
        field->addItem(tr("As shipped: %1").arg(gradeText(shippedGrade(rule))), asShipped);
        for (const Grade grade : {Grade::Error, Grade::Warning, Grade::Hint, Grade::Off})
            field->addItem(gradeText(grade), int(grade));
        const Choice choice{field, ruleWord(rule)};
        nameCombo(*field, ruleName(rule));
        field->setToolTip(choice.rule);
        auto *label = new QLabel(ruleName(rule), this);
        label->setWordWrap(true);
        const int row = form->rowCount();
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1);
        watch.watch(field);
        connect(field, &QComboBox::activated, this, [this, choice] { choose(choice); });
        m_choices.append(choice);
    }
}

void GradesForm::choose(const Choice &choice)
{
    QMap<QString, Grade> grades = m_grades;
    const int chosen = choice.field->currentData().toInt();
    if (chosen == asShipped)
        grades.remove(choice.rule);
    else
        grades.insert(choice.rule, Grade(chosen));
    if (grades != m_grades)
        Q_EMIT this->chosen(grades);
}

void GradesForm::setGrades(const QMap<QString, Grade> &grades)
{
    m_grades = grades;
    for (const Choice &choice : std::as_const(m_choices)) {
        const auto set = grades.constFind(choice.rule);
        choice.field->setCurrentIndex(choice.field->findData(set == grades.constEnd() ? asShipped : int(*set)));
    }
}

} // namespace noticedesk
