#pragma once

#include "app/incident/knownimpact.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace noticedesk {

/// The days that are looked at, in a zone: a day there may have 23 or 25 hours.
struct OverviewRange {
    QDate first;
    int days = 90;
    QTimeZone zone = QTimeZone::utc();

    bool operator==(const OverviewRange &) const = default;
};

/// The last `days` days, the last of which is today.
[[nodiscard]] OverviewRange lastDays(int days, const QDateTime &now, const QTimeZone &zone);
/// From the begin of the first day to the end of the last one, UTC: what to ask a store for.
[[nodiscard]] Interval intervalOf(const OverviewRange &range);

/// How much of the time at a level counts as not available. As status pages do it: a major outage whole, a partial one
/// three tenths, degraded performance not at all. Maintenance never counts.
struct AvailabilityWeights {
    double degraded = 0;
    double partial = 0.3;
    double major = 1;
};
[[nodiscard]] QString weightsSentence(const AvailabilityWeights &weights);

/// What a row is about.
enum class OverviewBy { Component, Page, Everything };

struct OverviewDay {
    ComponentStatus worst = ComponentStatus::Operational; ///< planned work does not count
    bool planned = false; ///< some planned work
    bool ahead = false; ///< the day has not begun

    bool operator==(const OverviewDay &) const = default;
};

/// One component, one page, or everything: at an instant the worst level counts.
struct OverviewRow {
    PageId page; ///< null for Everything
    ComponentId component; ///< for Component
    QList<OverviewDay> days;
    qint64 counted = 0; ///< seconds of the range up to now
    qint64 degraded = 0; ///< seconds of them at this level and no worse one
    qint64 partial = 0;
    qint64 major = 0;
    qint64 planned = 0; ///< seconds of planned work, also ahead

    /// In percent; none if nothing of the range has passed.
    [[nodiscard]] std::optional<double> availability(const AvailabilityWeights &weights = {}) const;

    bool operator==(const OverviewRow &) const = default;
};

/// A row for each of `components` (also where nothing happened), for each page of them, or one for everything; what
/// else the impacts name is passed over, but for Everything. Costs what sorting the impacts costs, and the days of each
/// row.
[[nodiscard]] QList<OverviewRow> overviewOf(const QList<KnownImpact> &impacts, const QList<Component> &components,
                                            const OverviewRange &range, OverviewBy by, const QDateTime &now);

/// The incidents behind a day of a row, each once, by the begin of their first window of that day.
[[nodiscard]] QList<IncidentId> incidentsOn(const QList<KnownImpact> &impacts, const OverviewRow &row,
                                            const OverviewRange &range, int day, const QDateTime &now);

/// "99.56 %": cut off, so that only what was always there has 100 %; "unknown".
[[nodiscard]] QString availabilityText(const std::optional<double> &percent);

} // namespace noticedesk
