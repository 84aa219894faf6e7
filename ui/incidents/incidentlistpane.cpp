#include "ui/incidents/incidentlistpane.h"

#include "ui/incidents/emptywords.h"
#include "ui/incidents/incidentdelegate.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentmodel.h"
#include "ui/incidents/searchfield.h"
#include "ui/session/session.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QLocale>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace noticedesk {

namespace {
/// A row tells how long ago something was, so it is painted again from time to time.
constexpr int repaintMilliseconds = 30'000;
} // namespace

IncidentListPane::IncidentListPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new IncidentModel(session, this))
    , m_search(new SearchField(this))
    , m_tabs(new QTabBar(this))
    , m_list(new IncidentList(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_searchAll(new QAction(QIcon::fromTheme(QStringLiteral("edit-find")), tr("Search All Incidents"), this))
    , m_showAll(new QAction(tr("Show All Incidents"), this))
    , m_clearSearch(new QAction(QIcon::fromTheme(QStringLiteral("edit-clear")), tr("Clear Search"), this))
{
    layOut();
    connectList();
    connect(m_search, &QLineEdit::textChanged, this, &IncidentListPane::requery);
    connect(m_search, &SearchField::resultsWanted, this, &IncidentListPane::goToList);
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_clearSearch, &QAction::triggered, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_searchAll, &QAction::triggered, this, [this] {
        setWhich(IncidentQuery::Which::All);
        m_search->setFocus();
    });
    connect(m_showAll, &QAction::triggered, this, [this] {
        setWhich(IncidentQuery::Which::All);
        m_list->setFocus();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        requery();
        Q_EMIT whichChanged(which());
    });
    connect(m_model, &IncidentModel::failed, this, &IncidentListPane::failed);
    connect(&m_minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_minute.start(repaintMilliseconds);
    for (const auto signal : {&Session::opened, &Session::changedElsewhere})
        connect(&m_session, signal, this, &IncidentListPane::updateTabs);
    connect(&m_session, &Session::incidentsChanged, this, &IncidentListPane::updateTabs);
    updateTabs();
    requery();
    updateEmptyState();
}

void IncidentListPane::layOut()
{
    setFocusProxy(m_list);
    m_tabs->setAccessibleName(tr("Which incidents"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (const auto which : {IncidentQuery::Which::Open, IncidentQuery::Which::Drafts, IncidentQuery::Which::All,
                             IncidentQuery::Which::Withdrawn})
        m_tabs->setTabData(m_tabs->addTab(QString()), int(which));
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_rowsGo = true; });
    m_list->setModel(m_model);
    m_list->setItemDelegate(new IncidentDelegate([this] { return m_session.now(); }, m_list));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(m_stack, 1);
}

void IncidentListPane::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const IncidentId id = m_model->idAt(index);
        if (m_rowsGo || id.isNull() || id == m_current)
            return;
        m_current = id;
        Q_EMIT chosen(id);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_rowsGo)
            m_list->markCurrent();
    });
    connect(m_list, &IncidentList::selectedOnly, this, [this](int rows) {
        Q_EMIT said(
            tr("The first %n incident(s) of the list are selected, which are the most at once.", nullptr, rows));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &IncidentListPane::updateEmptyState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &IncidentListPane::updateEmptyState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &IncidentListPane::updateEmptyState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IncidentListPane::keepCurrent);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &IncidentListPane::keepCurrent);
}

SearchField *IncidentListPane::searchField() const
{
    return m_search;
}

QListView *IncidentListPane::list() const
{
    return m_list;
}

void IncidentListPane::setWhich(IncidentQuery::Which which)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toInt() == int(which))
            m_tabs->setCurrentIndex(tab);
}

IncidentQuery::Which IncidentListPane::which() const
{
    return IncidentQuery::Which(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

void IncidentListPane::setCurrent(IncidentId id)
{
    const bool isAnother = id != m_current;
    m_current = id;
    keepCurrent();
    if (isAnother && !m_list->currentIndex().isValid())
        m_list->clearSelection();
}

IncidentId IncidentListPane::current() const
{
    return m_current;
}

QList<IncidentSummary> IncidentListPane::selected() const
{
    return m_list->selected();
}

IncidentId IncidentListPane::first() const
{
    return m_model->idAt(m_model->index(0));
}

void IncidentListPane::reveal(IncidentId id)
{
    if (!m_model->indexOf(id).isValid())
        m_search->clear();
    if (!m_model->indexOf(id).isValid())
        setWhich(IncidentQuery::Which::All);
    setCurrent(id);
    m_list->scrollTo(m_model->indexOf(id));
}

void IncidentListPane::leaveEmptyList()
{
    if (m_model->rowCount() == 0 && m_all > 0)
        setWhich(IncidentQuery::Which::All);
}

void IncidentListPane::setFirstActions(const QList<QAction *> &actions)
{
    m_firstActions = actions;
    updateEmptyState();
}

void IncidentListPane::setRowActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void IncidentListPane::requery()
{
    m_model->setQuery({which(), m_search->text()});
}

/// The current incident stays current when rows have come anew or gone, whether it is among them or not: the view alone
/// would go on to a neighbour. Others that are selected stay so.
void IncidentListPane::keepCurrent()
{
    m_rowsGo = false;
    m_list->keepCurrent(m_model->indexOf(m_current));
}

void IncidentListPane::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->keepCurrent(m_model->index(0));
}

void IncidentListPane::updateTabs()
{
    const Tally tally = m_session.isOpen() ? m_session.store().tally().value_or(Tally()) : Tally();
    m_all = tally.all;
    const QLocale locale;
    const QString texts[] = {
        tr("Open %1").arg(locale.toString(tally.open)), tr("Drafts %1").arg(locale.toString(tally.drafts)),
        tr("All %1").arg(locale.toString(tally.all)), tr("Withdrawn %1").arg(locale.toString(tally.withdrawn))};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, texts[tab]);
    const int last = m_tabs->count() - 1;
    m_tabs->setTabVisible(last, tally.withdrawn > 0 || m_tabs->currentIndex() == last);
    if (m_model->rowCount() == 0)
        updateEmptyState();
}

QList<QAction *> IncidentListPane::waysOut() const
{
    const bool isAll = which() == IncidentQuery::Which::All;
    if (!m_search->text().trimmed().isEmpty())
        return isAll ? QList{m_clearSearch} : QList{m_searchAll, m_clearSearch};
    return isAll || m_all == 0 ? m_firstActions : QList{m_showAll} + m_firstActions;
}

void IncidentListPane::updateEmptyState()
{
    const bool empty = m_model->rowCount() == 0;
    const bool hadFocus = m_list->hasFocus() && empty;
    if (empty) {
        const auto [title, sentence] = emptyWords(m_model->query(), m_all);
        m_empty->setTexts(title, sentence);
        m_empty->setActions(waysOut());
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (hadFocus)
        m_tabs->setFocus();
}

} // namespace noticedesk
