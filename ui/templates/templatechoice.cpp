#include "ui/templates/templatechoice.h"

#include "app/incident/templaterules.h"
#include "ui/widgets/combonames.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace noticedesk {

TemplateChoice::TemplateChoice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    nameCombo(*this, tr("Template to begin with"));
    lineEdit()->setPlaceholderText(tr("No template"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &TemplateChoice::choose);
    connect(completer(), qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) { choose(findText(name)); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TemplateChoice::settle);
    offer({}, Kind::Incident);
}

void TemplateChoice::offer(const Page &page, Kind kind)
{
    QList<Template> offered =
        templatesOf(page, kind) + templatesOf(page, kind == Kind::Incident ? Kind::Maintenance : Kind::Incident);
    offered.removeIf([](const Template &pattern) { return pattern.title.isEmpty(); });
    if (offered == m_templates && count() > 0)
        return;
    const std::optional<Template> before = chosen();
    m_templates = offered;
    clear();
    addItem(QString());
    setItemData(0, tr("No template"), Qt::AccessibleTextRole);
    for (const Template &pattern : m_templates)
        addItem(pattern.name);
    const qsizetype again = before && before->kind == kind ? m_templates.indexOf(*before) : -1;
    m_chosen = int(again) + 1;
    setCurrentIndex(m_chosen);
    if (before && again < 0)
        Q_EMIT changed();
}

std::optional<Template> TemplateChoice::chosen() const
{
    return m_chosen > 0 ? std::optional(m_templates.at(m_chosen - 1)) : std::nullopt;
}

/// What is typed means the only template that holds it, or the one of that name; else nothing is changed.
void TemplateChoice::settle()
{
    const QString typed = currentText().trimmed();
    const int named = findText(typed, Qt::MatchFixedString);
    if (named >= 0) {
        choose(named);
        return;
    }
    int only = -1;
    for (int row = 1; row < count(); ++row)
        if (itemText(row).contains(typed, Qt::CaseInsensitive))
            only = only < 0 ? row : 0;
    choose(only > 0 ? only : m_chosen);
}

/// Return chooses, and presses no button of the dialog.
void TemplateChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QComboBox::keyPressEvent(event);
        return;
    }
    const int before = m_chosen;
    settle();
    if (m_chosen == before)
        focusNextChild();
    event->accept();
}

void TemplateChoice::choose(int index)
{
    setCurrentIndex(index);
    setEditText(itemText(index));
    if (index == m_chosen)
        return;
    m_chosen = index;
    Q_EMIT changed();
}

} // namespace noticedesk
