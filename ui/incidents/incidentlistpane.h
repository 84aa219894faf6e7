#pragma once

#include "app/store/incidentquery.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QListView;
class QStackedLayout;
class QTabBar;

namespace noticedesk {

class EmptyState;
class IncidentList;
class IncidentModel;
class SearchField;
class Session;
struct Error;

/// The list of incidents: which ones (tabs that say how many there are), looked for by words, one of them current.
/// Several can be selected for what is done with all of them.
class IncidentListPane final : public QWidget {
    Q_OBJECT
public:
    explicit IncidentListPane(Session &session, QWidget *parent = nullptr);

    /// The field stands in the window's tool bar; the pane listens to it.
    [[nodiscard]] SearchField *searchField() const;
    [[nodiscard]] QListView *list() const;

    void setWhich(IncidentQuery::Which which);
    [[nodiscard]] IncidentQuery::Which which() const;
    /// Shows the row as the chosen one where it is in the list; without a signal.
    void setCurrent(IncidentId id);
    [[nodiscard]] IncidentId current() const;
    /// The selected rows, from the top; the current one is among them, unless a person has taken it out.
    [[nodiscard]] QList<IncidentSummary> selected() const;
    /// Of the first row; null if there is none.
    [[nodiscard]] IncidentId first() const;
    /// Makes sure that the incident is in the list: leaves the search and, if need be, the tab.
    void reveal(IncidentId id);
    /// Goes on to all incidents where the list is empty and there are any.
    void leaveEmptyList();
    /// What the empty list offers to do.
    void setFirstActions(const QList<QAction *> &actions);
    /// What the menu of its rows offers.
    void setRowActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void chosen(noticedesk::IncidentId id);
    void whichChanged(noticedesk::IncidentQuery::Which which);
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void layOut();
    void connectList();
    void requery();
    void keepCurrent();
    void goToList();
    void updateTabs();
    void updateEmptyState();
    [[nodiscard]] QList<QAction *> waysOut() const;

    Session &m_session;
    IncidentModel *m_model;
    SearchField *m_search;
    QTabBar *m_tabs;
    IncidentList *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_searchAll;
    QAction *m_showAll;
    QAction *m_clearSearch;
    QList<QAction *> m_firstActions;
    QTimer m_minute;
    IncidentId m_current;
    int m_all = 0; ///< how many incidents there are, in this list or not
    bool m_rowsGo = false; ///< the view is told to look for another current row, which is not the person's choice
};

} // namespace noticedesk
