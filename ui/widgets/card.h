#pragma once

#include <QFrame>

namespace noticedesk {

/// A rounded sheet that holds what belongs together. Its layout keeps `spacing::medium` to the edge.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Whether it is the one that is being worked on: a stronger edge in the accent colour.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_current = false;
};

} // namespace noticedesk
