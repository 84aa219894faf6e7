#pragma once

#include "app/timeline/reportcontent.h"

#include <QLatin1StringView>
#include <QRectF>

namespace noticedesk {

/// What a bar in a picture of days says. Bars differ in height or place, too: colour is never the only sign.
enum class ReportInk { Ground, Low, Middle, High, Planned };

/// The word for a style sheet: `low`.
[[nodiscard]] QString inkWord(ReportInk ink);
/// On paper, as `#rrggbb`: at least 3:1 on white, but for the ground.
[[nodiscard]] QLatin1StringView inkColor(ReportInk ink);

struct ReportBar {
    QRectF place; ///< in a picture of so many units, y downwards
    ReportInk ink = ReportInk::Ground;

    bool operator==(const ReportBar &) const = default;
};

/// A component's days, each as high as its worst status is bad; alike neighbours are one bar.
[[nodiscard]] QList<ReportBar> stripBars(const QList<OverviewDay> &days, const QSizeF &size);
/// What began each day, stacked: planned work, light and grave incidents from the foot up.
[[nodiscard]] QList<ReportBar> countBars(const QList<ReportDay> &days, const QSizeF &size);

/// What the bars of a picture mean.
[[nodiscard]] QList<std::pair<ReportInk, QString>> stripLegend();
[[nodiscard]] QList<std::pair<ReportInk, QString>> countLegend();

} // namespace noticedesk
