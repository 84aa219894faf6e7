#pragma once

#include "app/incident/ids.h"

#include <QTableView>

namespace noticedesk {

class TimelineTableModel;

/// The timeline as a table: Return opens an update, and rows are copied with their columns parted by tabs.
class TimelineTableView final : public QTableView {
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit TimelineTableView(TimelineTableModel &model, QWidget *parent = nullptr);

    void select(int row);
    /// -1: none.
    [[nodiscard]] int selected() const;
    /// The chosen rows; all of them where at most one is chosen.
    void copy() const;

Q_SIGNALS:
    void updateChosen(noticedesk::UpdateId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    TimelineTableModel &m_model;
};

} // namespace noticedesk
