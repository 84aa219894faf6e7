#pragma once

#include "app/incident/ids.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace noticedesk {

class IncidentRows;

/// A table of incidents, sorted by a click on a heading. Return, or a double click, opens one on the desk.
class IncidentRowsTable final : public QTableView {
    Q_OBJECT
public:
    /// `rows` must outlive it.
    explicit IncidentRowsTable(IncidentRows &rows, QWidget *parent = nullptr);

    /// By value, the highest first, where there are values; else by begin.
    void sortAnew(Qt::SortOrder begins);

Q_SIGNALS:
    void incidentChosen(noticedesk::IncidentId id);
    void timelineChosen(noticedesk::IncidentId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] IncidentId current() const;
    void announce(void (IncidentRowsTable::*chosen)(IncidentId));

    IncidentRows &m_rows;
    QSortFilterProxyModel *m_sorted;
};

} // namespace noticedesk
