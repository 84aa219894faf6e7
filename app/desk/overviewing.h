#pragma once

#include "app/base/result.h"
#include "app/store/incidentstore.h"
#include "app/timeline/overview.h"
#include "app/timeline/periodfigures.h"

#include <functional>

namespace noticedesk {

/// Which incidents an overview is about; what is not said restricts nothing.
struct OverviewFilter {
    std::optional<PageId> page;
    std::optional<ComponentId> component;
    std::optional<Severity> severity;
    std::optional<QString> source; ///< its name; empty: what we said ourselves

    bool operator==(const OverviewFilter &) const = default;
};

struct OverviewQuestion {
    OverviewRange range;
    OverviewBy by = OverviewBy::Component;
    OverviewFilter filter;

    bool operator==(const OverviewQuestion &) const = default;
};

/// What a store knows about some days.
struct Overview {
    OverviewQuestion question;
    QDateTime asOf; ///< the now of the answer
    QList<KnownImpact> impacts;
    QList<OverviewRow> rows; ///< of components that are offered, or were affected
    QStringList names; ///< one for each row; several pages are told apart
};

/// Costs an index look-up, what it finds, and the days of each row.
[[nodiscard]] Result<Overview> overviewIn(const IncidentStore &store, const OverviewQuestion &question,
                                          const QDateTime &now);

/// The light rows behind one day of one row of an overview: who was affected, and, but for a component, what began
/// that day without saying what it affected.
[[nodiscard]] Result<QList<IncidentSummary>> incidentsOfDay(const IncidentStore &store, const Overview &overview,
                                                            const OverviewRow &row, int day);

/// The incidents behind each day of an overview of everything, in the order of `incidentsOfDay`.
[[nodiscard]] Result<QList<QList<IncidentId>>> incidentsByDay(const IncidentStore &store, const Overview &overview);

/// The light rows of what began within a time.
[[nodiscard]] Result<QList<IncidentSummary>> incidentsThatBegan(const IncidentStore &store, const Interval &within,
                                                                const OverviewFilter &filter);

/// Planned work that is not over at `now`, the earliest first; what should have begun over a month ago is left out.
[[nodiscard]] Result<QList<IncidentSummary>> plannedAhead(const IncidentStore &store, const OverviewFilter &filter,
                                                          const QDateTime &now);

/// The figures of all incidents that began in some days.
struct FiguresOfPeriod {
    QList<IncidentSummary> incidents;
    QList<PeriodFigure> figures;
};

/// Told how many incidents are done, of how many; answers whether to go on.
using OnWithFigures = std::function<bool(int done, int all)>;

/// Reads every incident it is about, with its history; Cancelled if told to stop.
[[nodiscard]] Result<FiguresOfPeriod> figuresOfPeriod(const IncidentStore &store, const OverviewQuestion &question,
                                                      const QDateTime &now, const OnWithFigures &goOn);

} // namespace noticedesk
