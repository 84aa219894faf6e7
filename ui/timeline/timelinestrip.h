#pragma once

#include "app/timeline/timeline.h"

#include <QTimeZone>
#include <QWidget>

namespace noticedesk {

class Card;
class StripChart;

/// One incident at a glance: its phases, each component it affects, its updates. Left and Right go from update to
/// update, Return opens one; a sentence says the same to those who cannot see it.
class TimelineStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    /// Takes no room while there is nothing to draw.
    void setTimeline(const Timeline &timeline, const QTimeZone &zone);
    [[nodiscard]] std::optional<int> selectedMarker() const;
    /// The chart, once there has been something to draw.
    [[nodiscard]] StripChart *chart() const;

Q_SIGNALS:
    void updateChosen(noticedesk::UpdateId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createChart();
    void describe();
    void select(std::optional<int> marker);
    void choose(int marker);

    Timeline m_timeline;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<int> m_selected;
    Card *m_card;
    StripChart *m_chart = nullptr;
};

} // namespace noticedesk
