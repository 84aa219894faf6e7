#include "ui/pages/pagelist.h"

#include "ui/pages/pagemodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

PageList::PageList(QWidget *parent)
    : QWidget(parent)
    , m_model(new PageModel(this))
    , m_list(new QListView(this))
    , m_remove(new QPushButton(tr("&Remove Page"), this))
{
    auto *create = new QPushButton(tr("&New Page"), this);
    create->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(create);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    setTabOrder(create, m_remove);
    connect(create, &QPushButton::clicked, this, &PageList::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &PageList::removeAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model->idAt(index)); });
}

PageId PageList::showPages(const QList<Page> &pages, PageId wanted)
{
    m_model->setPages(pages);
    const QModelIndex index = m_model->indexOf(wanted);
    const QModelIndex shown = index.isValid() ? index : m_model->index(0);
    if (m_list->currentIndex() != shown)
        m_list->setCurrentIndex(shown);
    return m_model->idAt(shown);
}

void PageList::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

} // namespace noticedesk
