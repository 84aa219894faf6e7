#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace noticedesk {

class MonthModel;

/// Paints a day of a month: its number, how it was in a bar and a word, and how many incidents there were.
class MonthDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `model` must outlive it.
    MonthDelegate(const MonthModel &model, QObject *parent);

    /// Today has a frame of its own.
    void setToday(const QDate &today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MonthModel &m_model;
    QDate m_today;
};

} // namespace noticedesk
