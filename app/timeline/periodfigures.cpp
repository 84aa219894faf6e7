#include "app/timeline/periodfigures.h"

#include <algorithm>
#include <cmath>

namespace noticedesk {

namespace {

std::optional<qint64> valueOf(const std::optional<PeriodFigure::Part> &part)
{
    return part ? std::optional(part->value) : std::nullopt;
}

} // namespace

std::optional<PeriodFigure::Part> PeriodFigure::quantile(double share) const
{
    if (parts.isEmpty())
        return std::nullopt;
    // The least bit above a whole rank is the error of a product, not a higher rank.
    const auto rank = qsizetype(std::ceil(share * double(parts.size()) - 1e-9));
    return parts.at(std::clamp<qsizetype>(rank, 1, parts.size()) - 1);
}

std::optional<qint64> PeriodFigure::median() const
{
    return valueOf(quantile(0.5));
}

std::optional<qint64> PeriodFigure::p90() const
{
    return valueOf(quantile(0.9));
}

qint64 PeriodFigure::total() const
{
    qint64 total = 0;
    for (const Part &part : parts)
        total += part.value;
    return total;
}

QList<PeriodFigure> periodFigures(const QList<IncidentFigures> &incidents)
{
    QList<PeriodFigure> figures;
    for (const Figure figure : allFigures()) {
        PeriodFigure over{figure, {}, 0};
        for (const IncidentFigures &incident : incidents)
            if (const auto value = incident.valueOf(figure))
                over.parts.append({incident.incident, *value});
            else
                ++over.unknown;
        std::sort(over.parts.begin(), over.parts.end(), [](const PeriodFigure::Part &a, const PeriodFigure::Part &b) {
            return a.value != b.value ? a.value < b.value : a.incident < b.incident;
        });
        figures.append(over);
    }
    return figures;
}

} // namespace noticedesk
