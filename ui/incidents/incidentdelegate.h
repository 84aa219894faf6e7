#pragma once

#include <QDateTime>
#include <QStyledItemDelegate>

#include <functional>

namespace noticedesk {

struct IncidentSummary;

/// Paints a row of the list: a bar in the tone of the grade, the title in at most two lines, the status, what is
/// affected and since when, and what the row waits for.
class IncidentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `now` is asked at every painting, as a row tells how long ago something was.
    explicit IncidentDelegate(std::function<QDateTime()> now, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const IncidentSummary &summary,
                     bool isOneOfSeveral) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QString &title) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                     const IncidentSummary &summary) const;
    void paintRemarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                      const IncidentSummary &summary) const;

    std::function<QDateTime()> m_now;
};

} // namespace noticedesk
