#include "ui/styles/timessection.h"

#include "app/incident/pagerules.h"
#include "app/incident/stylerules.h"
#include "ui/styles/zonemodel.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/zonechoice.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

TimesSection::TimesSection(FieldWatch &watch, QWidget *parent)
    : StyleSection(tr("Change Time Zones of Notices"), parent)
    , m_model(new ZoneModel(this))
    , m_list(new QListView(this))
    , m_up(addAct(u"go-up"_s, tr("Move Up"), QKeyCombination(Qt::ALT, Qt::Key_Up), &TimesSection::moveUp))
    , m_down(addAct(u"go-down"_s, tr("Move Down"), QKeyCombination(Qt::ALT, Qt::Key_Down), &TimesSection::moveDown))
    , m_remove(addAct(u"edit-delete"_s, tr("Remove"), Qt::Key_Delete, &TimesSection::remove))
    , m_add(zoneChoice(tr("Another time zone"), this))
    , m_remark(fieldRemark(Tone::Alarm, this))
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"zones"_s);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add->setObjectName(u"addZone"_s);
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(12);
    m_add->setCurrentIndex(-1);
    m_add->lineEdit()->setPlaceholderText(tr("Europe/Berlin"));
    QFormLayout *form = formUnder(tr("Times"));
    form->addRow(listAndActs());
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::hair);
    column->addWidget(m_add);
    column->addWidget(m_remark);
    form->addRow(tr("Add a time &zone:"), column);
    static_cast<QLabel *>(form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->widget())->setBuddy(m_add);
    watch.watch(m_add);
    watch.watch(m_add->lineEdit());
    connect(m_add, &QComboBox::activated, this, &TimesSection::add);
    connect(m_add->lineEdit(), &QLineEdit::returnPressed, this, &TimesSection::add);
    connect(m_add->lineEdit(), &QLineEdit::textEdited, this, [this] { remarkOn(*m_remark, *m_add, QString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimesSection::offerActs);
    offerActs();
}

QAction *TimesSection::addAct(const QString &icon, const QString &text, const QKeySequence &keys,
                              void (TimesSection::*deed)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, m_list);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, deed);
    return action;
}

QLayout *TimesSection::listAndActs()
{
    auto *acts = new QVBoxLayout;
    acts->setSpacing(spacing::tight);
    for (QAction *action : {m_up, m_down, m_remove})
        acts->addWidget(actButton(action, this));
    acts->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::tight);
    line->addWidget(m_list, 1);
    line->addLayout(acts);
    m_list->setFixedHeight(3 * spacing::target + 4 * spacing::tight); // as high as the acts beside it
    return line;
}

void TimesSection::show(const Page &, const Page &page)
{
    const int row = m_list->currentIndex().row();
    m_model->setZones(page.zone, page.style.otherZones);
    if (!m_list->currentIndex().isValid() || m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    offerActs();
}

Page TimesSection::written(Page page) const
{
    page.style.otherZones = m_model->others();
    return page;
}

int TimesSection::chosen() const
{
    return m_list->currentIndex().row() - 1;
}

/// The zone of the page stays the first one; it is set with the page.
void TimesSection::offerActs()
{
    const int row = chosen();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->others().size());
    m_remove->setEnabled(row >= 0);
}

void TimesSection::setOthers(const QList<QByteArray> &zones, int row)
{
    m_model->setZones(page().zone, zones);
    m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1)));
    offerActs();
    remarkOn(*m_remark, *m_add, QString());
    Q_EMIT settled();
}

void TimesSection::moveUp()
{
    move(-1);
}

void TimesSection::moveDown()
{
    move(1);
}

void TimesSection::move(int by)
{
    QList<QByteArray> zones = m_model->others();
    const int row = chosen();
    zones.swapItemsAt(row, row + by);
    setOthers(zones, row + by);
}

void TimesSection::remove()
{
    QList<QByteArray> zones = m_model->others();
    const int row = chosen();
    zones.removeAt(row);
    setOthers(zones, row);
}

QString TimesSection::remark() const
{
    const QString meant = zoneMeant(*m_add);
    const QByteArray zone = meant.toUtf8();
    if (zone == page().zone || m_model->others().contains(zone))
        return tr("“%1” is there already.").arg(meant);
    NoticeStyle style = page().style;
    style.otherZones = m_model->others() << zone;
    for (const StyleFault &fault : styleFaults(style))
        if (fault.field == StyleField::OtherZones)
            return fault.message;
    return {};
}

void TimesSection::add()
{
    const QString meant = zoneMeant(*m_add);
    if (meant.isEmpty())
        return;
    const QString wrong = remark();
    remarkOn(*m_remark, *m_add, wrong);
    if (!wrong.isEmpty())
        return;
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
    setOthers(m_model->others() << meant.toUtf8(), int(m_model->others().size()));
}

} // namespace noticedesk
