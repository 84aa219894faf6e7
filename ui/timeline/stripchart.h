#pragma once

#include "app/timeline/timeline.h"
#include "ui/timeline/stripgeometry.h"

#include <QChartView>
#include <QTimeZone>

#include <optional>

class QCategoryAxis;

namespace noticedesk {

class SpanItem;

/// The chart of the strip: a row for each lane, a dot for each update, and the moments under them. As high as its
/// rows, and laid out anew for every width.
class StripChart final : public QChartView {
public:
    explicit StripChart(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline, const QTimeZone &zone);
    void setSelected(std::optional<int> marker);
    void setLook(const QPalette &palette, const QFont &font);
    [[nodiscard]] const StripGeometry &geometryOfPlot() const;
    /// What stands at this place, in a sentence; empty where nothing does.
    [[nodiscard]] QString sentenceAt(const QPointF &place) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showAxis();

    Timeline m_timeline;
    QTimeZone m_zone = QTimeZone::utc();
    StripGeometry m_geometry;
    QCategoryAxis *m_axis;
    SpanItem *m_spans;
};

} // namespace noticedesk
