#pragma once

#include "app/timeline/figures.h"

#include <QWidget>

class QLabel;

namespace noticedesk {

class Card;
class TonedLabel;

/// A figure with its name; what it counts is told on hover, and when it has the focus.
class FigureCard final : public QWidget {
    Q_OBJECT
public:
    explicit FigureCard(Figure figure, QWidget *parent = nullptr);

    /// `remark` stands beside the value, smaller; it may be empty.
    void setValue(const std::optional<qint64> &value, const QString &remark);
    [[nodiscard]] Figure figure() const { return m_figure; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Figure m_figure;
    Card *m_card;
    QLabel *m_value;
    TonedLabel *m_remark;
};

} // namespace noticedesk
