#pragma once

#include "ui/overview/overviewanswer.h"
#include "ui/overview/overviewplace.h"
#include "ui/session/storequestion.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace noticedesk {

class FiguresPane;
class FilterBar;
class IncidentsBehind;
class MonthPane;
class OverviewModel;
class OverviewTable;
class TonedLabel;

/// All incidents at a glance: the days of each component, a month, the work that is planned, the figures; and below
/// them the incidents behind what is chosen.
class OverviewPane final : public QWidget {
    Q_OBJECT
public:
    /// `asTable` says whether the days are shown in numbers. Both must outlive it.
    OverviewPane(Session &session, QAction &asTable, QWidget *parent = nullptr);
    ~OverviewPane() override;

    void focusContent();
    [[nodiscard]] OverviewPlace place() const;
    void setPlace(const OverviewPlace &place);
    /// In which zone days begin and moments are told.
    void setShownZone(ShownZone zone);

Q_SIGNALS:
    /// To be opened on the desk.
    void incidentChosen(noticedesk::IncidentId id);
    void timelineChosen(noticedesk::IncidentId id);
    void failed(const noticedesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Tab { Days, Month, Planned, Figures };

    void layOut();
    QWidget *days();
    void connectParts();
    void connectSession();

    [[nodiscard]] Tab tab() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] std::optional<OverviewQuestion> question() const;
    void setTab(int tab);
    /// What nobody sees costs nothing.
    void refresh();
    void refreshMonth();
    void take(const OverviewAnswer &answer);

    Session &m_session;
    QAction &m_asTable;
    FilterBar *m_filter;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    OverviewModel *m_model;
    OverviewTable *m_table;
    QLabel *m_range;
    TonedLabel *m_noRows;
    MonthPane *m_month;
    FiguresPane *m_figures;
    IncidentsBehind *m_behind;
    QTimer m_minute;
    ShownZone m_shownZone = ShownZone::Page;
    StoreQuestion<OverviewAnswer> m_overviewQuestion;
    StoreQuestion<QStringList> m_sourcesQuestion; ///< comes after the days: nobody waits for it
    StoreQuestion<Month> m_monthQuestion;
};

} // namespace noticedesk
