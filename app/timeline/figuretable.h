#pragma once

#include "app/incident/component.h"
#include "app/timeline/figures.h"
#include "app/timeline/periodfigures.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// A figure in words.
struct FigureRow {
    QString name;
    QString value; ///< "unknown" where it is
    QString usual; ///< the median of other incidents; empty where it was not asked for
    QString definition;

    bool operator==(const FigureRow &) const = default;
};

/// All figures of an incident, those of each component last. `usual`: the figures of a period, or none.
[[nodiscard]] QList<FigureRow> figureTable(const IncidentFigures &figures, const QList<Component> &components,
                                           const QList<PeriodFigure> &usual);

/// In the order of the parts of a row.
[[nodiscard]] QStringList figureHeadings();

/// The median of a figure over the other incidents of a period; none where none had a value.
[[nodiscard]] std::optional<qint64> usualValue(const QList<PeriodFigure> &usual, Figure figure, IncidentId except);

} // namespace noticedesk
