#pragma once

#include "app/timeline/timeline.h"

#include <QWidget>

namespace noticedesk {

/// What the patterns and marks of a timeline mean: those that it shows, in as many lines as they need.
class TimelineLegend final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    [[nodiscard]] QStringList words() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();

    QStringList m_words;
};

} // namespace noticedesk
