#pragma once

#include "ui/overview/monthmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace noticedesk {

class MonthDelegate;

/// A month as a calendar, to be leafed through.
class MonthPane final : public QWidget {
    Q_OBJECT
public:
    explicit MonthPane(QWidget *parent = nullptr);

    /// A day of the month that is to be shown.
    [[nodiscard]] QDate wanted() const { return m_wanted; }
    void setToday(const QDate &today);
    void setMonth(const Month &month);

Q_SIGNALS:
    /// Another month is to be shown.
    void monthWanted();
    /// Said while the month is seen.
    void dayChosen(const QDate &day, const QList<noticedesk::IncidentId> &incidents);

private:
    QWidget *leaves();
    void turn(int months);
    void choose();

    QDate m_wanted;
    QDate m_today;
    MonthModel *m_model;
    MonthDelegate *m_delegate;
    QTableView *m_table;
    QLabel *m_title;
};

} // namespace noticedesk
