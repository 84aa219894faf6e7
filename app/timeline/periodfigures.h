#pragma once

#include "app/timeline/figures.h"

namespace noticedesk {

/// One figure over many incidents. Quantiles are by nearest rank: the value that so many are not above, which is always
/// the value of one of the incidents, never something between two.
struct PeriodFigure {
    struct Part {
        IncidentId incident;
        qint64 value = 0;

        bool operator==(const Part &) const = default;
    };

    Figure figure = Figure::TimeToFirstNotice;
    QList<Part> parts; ///< the incidents behind it, by value
    qsizetype unknown = 0; ///< how many incidents have no value

    /// None without parts. `share` from 0 to 1: 0.5 is the median.
    [[nodiscard]] std::optional<Part> quantile(double share) const;
    [[nodiscard]] std::optional<qint64> median() const;
    [[nodiscard]] std::optional<qint64> p90() const;
    [[nodiscard]] qint64 total() const;

    bool operator==(const PeriodFigure &) const = default;
};

/// All figures, in the order of `allFigures`.
[[nodiscard]] QList<PeriodFigure> periodFigures(const QList<IncidentFigures> &incidents);

} // namespace noticedesk
