#pragma once

#include <QHeaderView>

namespace noticedesk {

class OverviewModel;

/// The headings of an overview; above the days stands when they were.
class DaysHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit DaysHeader(const OverviewModel &model, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const OverviewModel &m_model;
};

} // namespace noticedesk
