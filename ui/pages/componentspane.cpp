#include "ui/pages/componentspane.h"

#include "app/incident/pagerules.h"
#include "ui/pages/componentmodel.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString freeName(Component component, const QList<Component> &components)
{
    const QString first = component.name;
    for (int number = 2; nameFault(component, components); ++number)
        component.name = ComponentsPane::tr("%1 %2", "name, number").arg(first).arg(number);
    return component.name;
}

} // namespace

ComponentsPane::ComponentsPane(std::function<QDateTime()> now, std::function<bool(ComponentId)> isInHistory,
                               QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_isInHistory(std::move(isInHistory))
    , m_model(new ComponentModel(this))
    , m_table(new QTableView(this))
    , m_add(addAct(u"list-add"_s, tr("Ne&w Component"), {}, &ComponentsPane::add))
    , m_up(addAct(u"go-up"_s, tr("Move &Up"), QKeyCombination(Qt::ALT, Qt::Key_Up), &ComponentsPane::moveUp))
    , m_down(addAct(u"go-down"_s, tr("Move &Down"), QKeyCombination(Qt::ALT, Qt::Key_Down), &ComponentsPane::moveDown))
    , m_retire(addAct(u"archive-remove"_s, tr("R&etire"), {}, &ComponentsPane::retireOrOffer))
    , m_remove(addAct(u"edit-delete"_s, tr("Rem&ove"), Qt::Key_Delete, &ComponentsPane::remove))
    , m_remark(new TonedLabel(Tone::Caution, this))
    , m_empty(new TonedLabel(Tone::Neutral, this))
{
    buildLayout();
    connect(m_model, &ComponentModel::edited, this, &ComponentsPane::write);
    // Queued: the view still holds the row that is dropped.
    connect(m_model, &ComponentModel::moveAsked, this, &ComponentsPane::move, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComponentsPane::offerActs);
    offerActs();
}

QAction *ComponentsPane::addAct(const QString &icon, const QString &text, const QKeySequence &keys,
                                void (ComponentsPane::*act)())
{
    QAction *action = rowAct(*m_table, icon, text, keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ComponentsPane::buildLayout()
{
    m_table->setModel(m_model);
    makeRowTable(*m_table, tr("Components"));
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    for (const auto column : {ComponentModel::Column::Name, ComponentModel::Column::Group})
        m_table->horizontalHeader()->setSectionResizeMode(int(column), QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(int(ComponentModel::Column::Standing),
                                                      QHeaderView::ResizeToContents);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No component yet. A component is a part of the service that readers know by name."));
    auto *row = new FlowLayout;
    row->setSpacing(spacing::small);
    for (QAction *action : {m_add, m_up, m_down, m_retire, m_remove})
        row->addWidget(actPushButton(action, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_remark);
    layout->addLayout(row);
}

void ComponentsPane::setComponents(PageId page, const QList<Component> &components)
{
    const Component *chosen = current();
    const ComponentId id = chosen ? chosen->id : ComponentId();
    if (page != m_page)
        say({});
    m_page = page;
    m_all = components;
    m_model->setComponents(keptComponents(components));
    const int row = m_model->rowOf(id);
    if (row < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    else if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectRow(row);
    m_empty->setVisible(m_model->rowCount() == 0);
    offerActs();
}

const Component *ComponentsPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->components().size() ? nullptr : &m_model->components().at(row);
}

void ComponentsPane::offerActs()
{
    const Component *chosen = current();
    const int row = chosen ? m_table->currentIndex().row() : -1;
    m_add->setEnabled(!m_page.isNull());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_retire->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    m_retire->setText(chosen && chosen->standing == ComponentStanding::Retired ? tr("Offer A&gain") : tr("R&etire"));
}

void ComponentsPane::change(const Component &after, const QString &act)
{
    const int row = m_model->rowOf(after.id);
    if (row < 0)
        return;
    say({});
    const Component before = m_model->components().at(row);
    Q_EMIT edited({before}, {after}, act);
}

/// What a person wrote into a cell.
void ComponentsPane::write(const Component &after)
{
    const int row = m_model->rowOf(after.id);
    const Component before = m_model->components().value(row);
    const auto fault = nameFault(after, m_all);
    if (fault == NameFault::Empty)
        say(tr("A component needs a name. It stays “%1”.").arg(before.name));
    else if (fault == NameFault::Taken)
        say(after.group.isEmpty() ? tr("There is another component called “%1”. Nothing was changed.").arg(after.name)
                                  : tr("There is another component called “%1” in “%2”. Nothing was changed.")
                                        .arg(after.name, after.group));
    else
        change(after, after.name != before.name ? tr("Rename Component") : tr("Group Component"));
}

void ComponentsPane::add()
{
    Component added;
    added.id = ComponentId::make(m_now());
    added.page = m_page;
    added.name = tr("New component");
    added.name = freeName(added, m_all);
    for (const Component &component : std::as_const(m_all))
        added.position = std::max(added.position, component.position + 1);
    Component before = added;
    before.standing = ComponentStanding::Withdrawn;
    say({});
    Q_EMIT edited({before}, {added}, tr("Ne&w Component"));
    if (const int row = m_model->rowOf(added.id); row >= 0) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(row, int(ComponentModel::Column::Name)));
        m_table->edit(m_table->currentIndex());
    }
}

void ComponentsPane::move(int from, int to)
{
    const QList<Component> before = m_model->components();
    const QList<Component> after = withMoved(before, from, to);
    QList<Component> inOldOrder;
    for (const Component &component : before)
        for (const Component &moved : after)
            if (moved.id == component.id)
                inOldOrder.append(moved);
    say({});
    Q_EMIT edited(before, inOldOrder, tr("Move Component"));
}

void ComponentsPane::moveUp()
{
    move(m_table->currentIndex().row(), m_table->currentIndex().row() - 1);
}

void ComponentsPane::moveDown()
{
    move(m_table->currentIndex().row(), m_table->currentIndex().row() + 1);
}

void ComponentsPane::retireOrOffer()
{
    Component after = *current();
    const bool isRetired = after.standing == ComponentStanding::Retired;
    after.standing = isRetired ? ComponentStanding::Offered : ComponentStanding::Retired;
    change(after, isRetired ? tr("Offer Component Again") : tr("Retire Component"));
}

/// What an incident names stays, and is no longer offered.
void ComponentsPane::remove()
{
    Component after = *current();
    const bool isNamed = m_isInHistory(after.id);
    if (isNamed && after.standing == ComponentStanding::Retired) {
        say(tr("“%1” stays in the list: incidents name it. It is retired already.").arg(after.name));
        return;
    }
    after.standing = isNamed ? ComponentStanding::Retired : ComponentStanding::Withdrawn;
    change(after, isNamed ? tr("Retire Component") : tr("Remove Component"));
    if (isNamed)
        say(tr("“%1” is retired and not removed: incidents name it. They keep it; new ones are not offered it.")
                .arg(after.name));
}

void ComponentsPane::say(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
    m_table->setAccessibleDescription(sentence);
}

} // namespace noticedesk
