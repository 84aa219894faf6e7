#include "ui/window/deskpanes.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr int leastListWidth = 210;
constexpr int leastIncidentWidth = 410;
constexpr int leastNoticeWidth = 290;
constexpr int leastHeight = 200;
/// Below this width three panes would be cramped.
constexpr int leastWidthForThree = 940;

/// The first widget inside that takes the focus by Tab.
QWidget *firstFocus(QWidget *pane)
{
    for (QWidget *child : pane->findChildren<QWidget *>())
        if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled())
            return child;
    return nullptr;
}

} // namespace

DeskPanes::DeskPanes(QWidget *list, QWidget *incident, QWidget *notice, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_incident(incident)
    , m_notice(notice)
    , m_splitter(new QSplitter(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedLayout)
{
    m_list->setMinimumWidth(leastListWidth);
    m_incident->setMinimumWidth(leastIncidentWidth);
    m_notice->setMinimumWidth(leastNoticeWidth);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(middle());
    m_splitter->addWidget(m_notice);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({300, 700, 430});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_splitter);
}

QWidget *DeskPanes::middle()
{
    auto *pane = new QWidget;
    m_tabs->setAccessibleName(tr("Incident or notice"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Incident"));
    m_tabs->addTab(tr("Notice"));
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedLayout::setCurrentIndex);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_incident); // shows it, which outside of a window would make it one
    return pane;
}

bool DeskPanes::isCompact() const
{
    return m_stack->count() > 1;
}

void DeskPanes::setCompact(bool compact)
{
    if (compact == isCompact())
        return;
    QWidget *focus = QApplication::focusWidget();
    if (compact) {
        m_stack->addWidget(m_notice);
        m_stack->setCurrentIndex(m_tabs->currentIndex());
    } else {
        m_stack->removeWidget(m_notice);
        m_splitter->addWidget(m_notice);
        m_notice->show();
        m_stack->setCurrentIndex(0);
    }
    m_tabs->setVisible(compact);
    if (focus && isAncestorOf(focus) && focus->isVisible())
        focus->setFocus();
}

void DeskPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setCompact(width() < leastWidthForThree);
}

void DeskPanes::showIncident()
{
    m_tabs->setCurrentIndex(0);
}

void DeskPanes::showNotice()
{
    m_tabs->setCurrentIndex(1);
}

int DeskPanes::paneWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || m_list->isAncestorOf(focus))
        return 0;
    return m_notice->isAncestorOf(focus) ? 2 : m_incident->isAncestorOf(focus) ? 1 : 0;
}

void DeskPanes::focusPane(int step)
{
    QWidget *const panes[] = {m_list, m_incident, m_notice};
    int pane = paneWithFocus();
    for (int tried = 0; tried < 3; ++tried) {
        pane = (pane + step + 3) % 3;
        if (isCompact() && pane > 0)
            m_tabs->setCurrentIndex(pane - 1);
        if (QWidget *first = firstFocus(panes[pane])) {
            first->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QSize DeskPanes::minimumSizeHint() const
{
    return {leastListWidth + leastIncidentWidth, leastHeight};
}

QByteArray DeskPanes::saveState() const
{
    return isCompact() ? QByteArray() : m_splitter->saveState();
}

void DeskPanes::restoreState(const QByteArray &state)
{
    if (!state.isEmpty() && !isCompact())
        m_splitter->restoreState(state);
}

} // namespace noticedesk
