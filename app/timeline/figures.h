#pragma once

#include "app/incident/incident.h"
#include "app/timeline/impacttime.h"
#include "app/timeline/reviewtime.h"
#include "app/timeline/vendorpost.h"

#include <QList>

#include <optional>

namespace noticedesk {

/// What a timeline says in numbers. `figureDefinition` says exactly what each one counts.
enum class Figure {
    TimeToFirstNotice,
    TimeToIdentify,
    TimeToMonitor,
    TimeToResolve,
    OpenFor,
    Updates,
    Drafts,
    MeanSilence,
    LongestSilence,
    PromisesKept,
    PromisesMissed,
    PromisesOpen,
    MeanEarliness,
    MeanLateness,
    LongestLateness,
    VendorLag,
    ReviewTime,
    ImpactSum,
    ImpactUnion,
};

/// All of them, in the order in which they are shown.
[[nodiscard]] const QList<Figure> &allFigures();

/// The figures of one incident: seconds, or how many. What is not known is no value; 0 means 0.
struct IncidentFigures {
    IncidentId incident;
    QList<std::optional<qint64>> values; ///< in the order of `allFigures`
    QList<ComponentImpact> components; ///< of those with windows, in the order of the windows

    [[nodiscard]] std::optional<qint64> valueOf(Figure figure) const;

    bool operator==(const IncidentFigures &) const = default;
};

/// What the incident itself does not hold.
struct FigureSources {
    QList<VendorPost> vendorPosts;
    QList<DatedIncident> history; ///< oldest first; empty: review times are not known
};

[[nodiscard]] IncidentFigures figuresOf(const Incident &incident, const QDateTime &now,
                                        const FigureSources &sources = {});

} // namespace noticedesk
