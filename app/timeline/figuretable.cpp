#include "app/timeline/figuretable.h"

#include "app/base/duration.h"
#include "app/incident/labels.h"
#include "app/incident/visibletext.h"
#include "app/timeline/figurewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

QString nameIn(const QList<Component> &components, ComponentId id)
{
    for (const Component &component : components)
        if (component.id == id)
            return componentName(visibleLine(component.group), visibleLine(component.name));
    return FigureTable::tr("a component that is not known any more");
}

void addComponent(QList<FigureRow> &rows, const ComponentImpact &impact, const QString &name)
{
    if (impact.sum > 0 || impact.planned == 0) {
        rows.append({FigureTable::tr("Impact on %1").arg(name),
                     durationText(impact.united),
                     {},
                     FigureTable::tr("How long it was affected, each moment counted once. Planned work does not "
                                     "count.")});
        rows.append(
            {FigureTable::tr("Impact on %1, windows added").arg(name),
             durationText(impact.sum),
             {},
             FigureTable::tr("How long its windows of impact lasted, added up: where two overlap, both count.")});
    }
    if (impact.planned > 0)
        rows.append({FigureTable::tr("Planned work on %1").arg(name),
                     durationText(impact.planned),
                     {},
                     FigureTable::tr("How long it was under maintenance, each moment counted once.")});
}

} // namespace

std::optional<qint64> usualValue(const QList<PeriodFigure> &usual, Figure figure, IncidentId except)
{
    const auto found =
        std::find_if(usual.begin(), usual.end(), [&](const PeriodFigure &each) { return each.figure == figure; });
    if (found == usual.end())
        return std::nullopt;
    PeriodFigure others = *found;
    others.parts.removeIf([&](const PeriodFigure::Part &part) { return part.incident == except; });
    return others.median();
}

QList<FigureRow> figureTable(const IncidentFigures &figures, const QList<Component> &components,
                             const QList<PeriodFigure> &usual)
{
    QList<FigureRow> rows;
    for (const Figure figure : allFigures()) {
        const QString median =
            usual.isEmpty() ? QString() : figureText(figure, usualValue(usual, figure, figures.incident));
        rows.append(
            {figureName(figure), figureText(figure, figures.valueOf(figure)), median, figureDefinition(figure)});
    }
    for (const ComponentImpact &impact : figures.components)
        addComponent(rows, impact, nameIn(components, impact.component));
    return rows;
}

QStringList figureHeadings()
{
    return {FigureTable::tr("Figure"), FigureTable::tr("This incident"), FigureTable::tr("Median of others"),
            FigureTable::tr("What it counts")};
}

} // namespace noticedesk
