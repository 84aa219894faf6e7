#pragma once

#include <QTableView>

namespace noticedesk {

class OverviewModel;

/// A row for each component with its days: Up and Down go from row to row, Left and Right from day to day, a click
/// chooses both. As a table it says in numbers what it else paints.
class OverviewTable final : public QTableView {
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit OverviewTable(OverviewModel &model, QWidget *parent = nullptr);

    void setAsTable(bool table);
    void copy() const;

Q_SIGNALS:
    /// Another row, or another day of it, is looked at.
    void dayChosen(int row, int day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goToDay(int day);
    void announce();

    OverviewModel &m_model;
};

} // namespace noticedesk
