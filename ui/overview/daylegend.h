#pragma once

#include <QWidget>

namespace noticedesk {

/// What the bars of the days mean, in words.
class DayLegend final : public QWidget {
    Q_OBJECT
public:
    explicit DayLegend(QWidget *parent = nullptr);
};

} // namespace noticedesk
