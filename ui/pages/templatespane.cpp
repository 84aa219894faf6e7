#include "ui/pages/templatespane.h"

#include "ui/pages/templateform.h"
#include "ui/pages/templatemodel.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// With a number, until no other template of the page has the name.
QString freeName(const QString &wanted, Kind kind, QList<PageTemplate> templates)
{
    PageTemplate tried;
    tried.pattern.name = wanted;
    tried.pattern.kind = kind;
    templates.append(tried);
    for (int number = 2; templateFaults(templates, templates.size() - 1).contains(TemplateFault::NameTaken); ++number)
        templates.last().pattern.name = TemplatesPane::tr("%1 %2", "name, number").arg(wanted).arg(number);
    return templates.last().pattern.name;
}

} // namespace

TemplatesPane::TemplatesPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new TemplateModel(this))
    , m_table(new QTableView(this))
    , m_add(addAct(u"list-add"_s, tr("New &Template"), {}, &TemplatesPane::add))
    , m_duplicate(
          addAct(u"edit-copy"_s, tr("&Duplicate"), QKeyCombination(Qt::CTRL, Qt::Key_D), &TemplatesPane::duplicate))
    , m_remove(addAct(u"edit-delete"_s, tr("Rem&ove"), Qt::Key_Delete, &TemplatesPane::removeOrReset))
    , m_putAway(addAct(u"archive-remove"_s, tr("Put Awa&y"), {}, &TemplatesPane::putAwayOrOffer))
    , m_form(new TemplateForm)
{
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        flush();
        showRow(true);
    });
    connect(m_form, &TemplateForm::edited, this, &TemplatesPane::replace);
    offerActs();
}

QAction *TemplatesPane::addAct(const QString &icon, const QString &text, const QKeySequence &keys,
                               void (TemplatesPane::*act)())
{
    QAction *action = rowAct(*m_table, icon, text, keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TemplatesPane::buildLayout()
{
    m_table->setModel(m_model);
    makeRowTable(*m_table, tr("Templates"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(int(TemplateModel::Column::Name), QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(int(TemplateModel::Column::Standing),
                                                      QHeaderView::ResizeToContents);
    auto *row = new FlowLayout;
    row->setSpacing(spacing::small);
    for (QAction *action : {m_add, m_duplicate, m_remove, m_putAway})
        row->addWidget(actPushButton(action, this));
    auto *list = new QVBoxLayout;
    list->setSpacing(spacing::small);
    list->addWidget(m_table, 1);
    list->addLayout(row);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::large);
    layout->addLayout(list, 4);
    layout->addWidget(new FormArea(m_form), 5);
}

void TemplatesPane::setPage(const Page &page)
{
    const bool isOther = page.id != m_page.id;
    const int before = isOther ? 0 : std::max(row(), 0);
    m_page = page;
    m_model->setTemplates(page.id.isNull() ? QList<PageTemplate>() : templatesOn(page));
    const int wanted = std::min(before, m_model->rowCount() - 1);
    if (wanted != row() && wanted >= 0)
        m_table->selectRow(wanted);
    showRow(isOther || wanted != m_shown);
}

void TemplatesPane::flush()
{
    m_form->flush();
}

int TemplatesPane::row() const
{
    return m_table->currentIndex().row();
}

void TemplatesPane::showRow(bool isOther)
{
    m_shown = row();
    if (m_shown < 0)
        m_form->clear();
    else
        m_form->setTemplate(m_model->templates(), m_shown, isOther);
    offerActs();
}

void TemplatesPane::offerActs()
{
    const bool isChosen = row() >= 0;
    const PageTemplate chosen = isChosen ? m_model->templates().at(row()) : PageTemplate();
    const Origin origin = isChosen ? originOf(chosen) : Origin::Shipped;
    m_add->setEnabled(!m_page.id.isNull());
    m_duplicate->setEnabled(isChosen);
    m_remove->setEnabled(isChosen && origin != Origin::Shipped);
    m_remove->setText(origin == Origin::Own ? tr("Rem&ove") : tr("&Back to Shipped Text"));
    m_putAway->setEnabled(isChosen);
    m_putAway->setText(chosen.putAway ? tr("Offer A&gain") : tr("Put Awa&y"));
}

void TemplatesPane::replace(const PageTemplate &after, const QString &act)
{
    QList<PageTemplate> all = m_model->templates();
    all[m_shown] = after;
    Q_EMIT edited(withTemplates(m_page, all), act);
}

void TemplatesPane::append(const Template &pattern, const QString &act)
{
    QList<PageTemplate> all = m_model->templates();
    all.append({pattern, {}, false});
    Q_EMIT edited(withTemplates(m_page, all), act);
    if (m_model->rowCount() == all.size()) {
        m_table->selectRow(m_model->rowCount() - 1);
        m_form->beginName();
    }
}

void TemplatesPane::add()
{
    flush();
    Template pattern;
    pattern.name = freeName(tr("New template"), pattern.kind, m_model->templates());
    append(pattern, tr("New Template"));
}

void TemplatesPane::duplicate()
{
    flush();
    Template pattern = m_model->templates().at(row()).pattern;
    pattern.name = freeName(pattern.name, pattern.kind, m_model->templates());
    append(pattern, tr("Duplicate Template"));
}

void TemplatesPane::removeOrReset()
{
    flush();
    const int chosen = row();
    PageTemplate after = m_model->templates().at(chosen);
    if (originOf(after) != Origin::Own) {
        after.pattern = *shippedTemplate(after.shipped);
        replace(after, tr("Back to Shipped Text"));
        return;
    }
    QList<PageTemplate> all = m_model->templates();
    all.removeAt(chosen);
    Q_EMIT edited(withTemplates(m_page, all), tr("Remove Template"));
}

void TemplatesPane::putAwayOrOffer()
{
    flush();
    PageTemplate after = m_model->templates().at(row());
    after.putAway = !after.putAway;
    replace(after, after.putAway ? tr("Put Template Away") : tr("Offer Template Again"));
}

} // namespace noticedesk
