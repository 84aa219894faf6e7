#pragma once

#include "app/desk/overviewing.h"
#include "ui/session/storequestion.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace noticedesk {

class IncidentRows;
class IncidentRowsTable;
class TonedLabel;

/// The incidents behind what was chosen, read beside the window, under a line that says what that is.
class IncidentsBehind final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit IncidentsBehind(Session &session, QWidget *parent = nullptr);

    void showDay(const Overview &overview, int row, int day);
    void showDay(const QDate &day, const QList<IncidentId> &incidents, const QTimeZone &zone);
    void showPlanned(const OverviewFilter &filter, const QTimeZone &zone);
    void showFigure(const PeriodFigure &figure, const QList<IncidentSummary> &incidents, const QTimeZone &zone);
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    /// To be opened on the desk.
    void incidentChosen(noticedesk::IncidentId id);
    void timelineChosen(noticedesk::IncidentId id);
    void failed(const noticedesk::Error &error);

private:
    struct Found {
        QString what;
        QString nothing; ///< what is said where there is none
        QTimeZone zone;
        Qt::SortOrder begins = Qt::DescendingOrder;
        QList<IncidentSummary> rows;
    };
    using Find = std::function<Result<QList<IncidentSummary>>(const IncidentStore &store)>;

    void ask(const Found &empty, const Find &find);
    void take(const Found &found);

    Session &m_session;
    QLabel *m_heading;
    TonedLabel *m_nothing;
    IncidentRows *m_rows;
    IncidentRowsTable *m_table;
    StoreQuestion<Found> m_question;
};

} // namespace noticedesk
