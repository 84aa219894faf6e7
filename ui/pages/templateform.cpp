#include "ui/pages/templateform.h"

#include "ui/pages/templatewords.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/placeholderhighlighter.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr int narrow = 280;

QComboBox *choice(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    nameCombo(*combo, name);
    combo->setMinimumContentsLength(1);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

/// A layout and no widget: a label names fields beside it alone.
QLayout *column(const QList<QWidget *> &parts)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(spacing::hair);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return layout;
}

} // namespace

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
    , m_watch(new FieldWatch(this))
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_nameRemark(fieldRemark(Tone::Alarm, this))
    , m_kind(choice(tr("Template for"), this))
    , m_status(choice(tr("Status"), this))
    , m_title(new QLineEdit(this))
    , m_headline(new QLineEdit(this))
    , m_body(new GrowingTextEdit(this))
    , m_highlighter(new PlaceholderHighlighter(m_body->document()))
    , m_bodyRemark(fieldRemark(Tone::Alarm, this))
    , m_facts(fieldRemark(Tone::Neutral, this))
    , m_security(new QCheckBox(tr("&Written with security"), this))
{
    m_kind->addItem(tr("Incidents"), int(Kind::Incident));
    m_kind->addItem(tr("Planned work"), int(Kind::Maintenance));
    m_body->setLines(8, 16);
    m_body->setAccessibleName(tr("Text of the template"));
    m_highlighter->setPalette(palette());
    m_title->setPlaceholderText(tr("Empty: not offered for new incidents"));
    m_headline->setPlaceholderText(tr("Update from {{vendor}}"));
    m_body->setPlaceholderText(tr("What is said in Markdown, with {{facts}} that only a person knows"));
    m_security->setToolTip(
        tr("Those who answer for security have read it: its words about security are not warned of"));
    buildLayout();
    connectFields();
    clear();
}

void TemplateForm::buildLayout()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(spacing::small);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field, const QList<QWidget *> &below = {}) {
        m_form->addRow(label, column(QList{field} + below));
        static_cast<QLabel *>(m_form->itemAt(m_form->rowCount() - 1, QFormLayout::LabelRole)->widget())
            ->setBuddy(field);
    };
    add(tr("N&ame:"), m_name, {m_nameRemark});
    add(tr("&For:"), m_kind);
    add(tr("Stat&us:"), m_status);
    add(tr("T&itle:"), m_title);
    add(tr("Head&line:"), m_headline);
    add(tr("Te&xt:"), m_body, {m_bodyRemark, m_facts});
    m_form->addRow(QString(), m_security);
}

void TemplateForm::connectFields()
{
    for (QLineEdit *field : {m_name, m_title, m_headline}) {
        connect(field, &QLineEdit::textChanged, this, &TemplateForm::judge);
        connect(field, &QLineEdit::editingFinished, this, &TemplateForm::flush);
    }
    connect(m_body, &GrowingTextEdit::typed, this, &TemplateForm::judge);
    for (QComboBox *combo : {m_kind, m_status})
        connect(combo, &QComboBox::activated, this, &TemplateForm::flush);
    connect(m_security, &QCheckBox::clicked, this, &TemplateForm::flush);
    for (QWidget *field : QList<QWidget *>{m_name, m_kind, m_status, m_title, m_headline, m_body, m_security})
        m_watch->watch(field);
    connect(m_watch, &FieldWatch::left, this, &TemplateForm::flush);
    connect(m_watch, &FieldWatch::undoAsked, this, &TemplateForm::flush);
}

void TemplateForm::setTemplate(const QList<PageTemplate> &templates, int at, bool isOther)
{
    const Template before = isOther ? Template() : pattern();
    m_templates = templates;
    m_at = at;
    setEnabled(true);
    show(before, isOther);
    judge();
}

void TemplateForm::clear()
{
    m_templates.clear();
    m_at = -1;
    setEnabled(false);
    show({}, true);
    judge();
}

Template TemplateForm::pattern() const
{
    return m_at < 0 ? Template() : m_templates.at(m_at).pattern;
}

/// A field that was changed and could not be stored keeps what is written in it.
void TemplateForm::show(const Template &before, bool isOther)
{
    const Template now = pattern();
    const auto showLine = [&](QLineEdit &field, QString Template::*member) {
        if (isOther || before.*member != now.*member || field.text() == before.*member)
            field.setText(now.*member);
    };
    showLine(*m_name, &Template::name);
    showLine(*m_title, &Template::title);
    showLine(*m_headline, &Template::headline);
    if (isOther)
        m_body->startText(now.body);
    else if (before.body != now.body || m_body->text() == before.body)
        m_body->showText(now.body);
    m_kind->setCurrentIndex(m_kind->findData(int(now.kind)));
    fillStatuses(now.kind);
    m_status->setCurrentIndex(m_status->findData(int(now.status)));
    m_security->setChecked(now.security);
}

void TemplateForm::fillStatuses(Kind kind)
{
    m_status->clear();
    for (const Status status : statusesOf(kind))
        m_status->addItem(statusText(status), int(status));
}

void TemplateForm::beginName()
{
    m_name->setFocus();
    m_name->selectAll();
}

/// All templates of the page, this one as it is written now.
QList<PageTemplate> TemplateForm::written() const
{
    QList<PageTemplate> templates = m_templates;
    Template &now = templates[m_at].pattern;
    now.name = m_name->text().simplified();
    now.kind = Kind(m_kind->currentData().toInt());
    now.status = Status(m_status->currentData().toInt());
    if (!statusesOf(now.kind).contains(now.status))
        now.status = statusesOf(now.kind).first();
    now.title = m_title->text().trimmed();
    now.headline = m_headline->text().trimmed();
    now.body = m_body->text();
    now.security = m_security->isChecked();
    return templates;
}

void TemplateForm::judge()
{
    if (m_at < 0) {
        for (TonedLabel *label : {m_nameRemark, m_bodyRemark, m_facts})
            label->hide();
        return;
    }
    const QList<PageTemplate> templates = written();
    remarkOn(*m_nameRemark, *m_name, nameRemark(templates, m_at, pattern().name));
    remarkOn(*m_bodyRemark, *m_body, textRemark(templates, m_at));
    m_facts->setText(factsRemark(templates.at(m_at).pattern));
    m_facts->show();
}

void TemplateForm::flush()
{
    if (m_at < 0)
        return;
    const Template now = written().at(m_at).pattern;
    const bool isNameFine = m_nameRemark->text().isEmpty();
    const auto take = [&](auto member, const QString &act) {
        Template after = pattern();
        after.*member = now.*member;
        change(after, act);
    };
    if (isNameFine)
        take(&Template::name, tr("Rename Template"));
    if (now.kind != pattern().kind) {
        Template after = pattern();
        after.kind = now.kind;
        after.status = now.status;
        change(after, tr("Change Kind of Template"));
    }
    take(&Template::status, tr("Change Status of Template"));
    take(&Template::title, tr("Change Title of Template"));
    take(&Template::headline, tr("Change Headline of Template"));
    take(&Template::body, tr("Change Text of Template"));
    take(&Template::security, tr("Change Security of Template"));
}

void TemplateForm::change(const Template &after, const QString &act)
{
    if (m_at < 0 || after == pattern())
        return;
    PageTemplate edit = m_templates.at(m_at);
    edit.pattern = after;
    Q_EMIT edited(edit, act);
}

/// Where there is little room, each label stands above its field.
void TemplateForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_form->setRowWrapPolicy(width() < narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void TemplateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace noticedesk
