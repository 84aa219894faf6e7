#include "app/timeline/figures.h"

#include "app/base/clock.h"
#include "app/base/duration.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/period.h"
#include "app/desk/figuring.h"
#include "app/desk/overviewing.h"
#include "app/timeline/figurewords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct FiguresCommand {
    Q_DECLARE_TR_FUNCTIONS(FiguresCommand)
};

QJsonValue numberOrNull(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString unitOf(Figure figure)
{
    return isDuration(figure) ? u"seconds"_s : u"count"_s;
}

QHash<ComponentId, QString> namesOf(const QList<Component> &components)
{
    QHash<ComponentId, QString> names;
    for (const Component &component : components)
        names.insert(component.id, component.name);
    return names;
}

QJsonObject jsonOf(const IncidentFigures &figures, const QString &title, const QList<Component> &components)
{
    QJsonObject values;
    for (const Figure figure : allFigures())
        values.insert(figureWord(figure), numberOrNull(figures.valueOf(figure)));
    const QHash<ComponentId, QString> names = namesOf(components);
    QJsonArray impacts;
    for (const ComponentImpact &impact : figures.components)
        impacts.append(QJsonObject{{u"component"_s, impact.component.text()},
                                   {u"name"_s, names.value(impact.component)},
                                   {u"sum"_s, impact.sum},
                                   {u"union"_s, impact.united},
                                   {u"planned"_s, impact.planned},
                                   {u"ongoing"_s, impact.ongoing}});
    return {
        {u"id"_s, figures.incident.text()}, {u"title"_s, title}, {u"figures"_s, values}, {u"components"_s, impacts}};
}

QJsonObject jsonOf(const PeriodFigure &figure)
{
    QJsonArray incidents;
    for (const PeriodFigure::Part &part : figure.parts)
        incidents.append(QJsonObject{{u"id"_s, part.incident.text()}, {u"value"_s, part.value}});
    return {{u"figure"_s, figureWord(figure.figure)},
            {u"unit"_s, unitOf(figure.figure)},
            {u"median"_s, numberOrNull(figure.median())},
            {u"p90"_s, numberOrNull(figure.p90())},
            {u"total"_s, figure.parts.isEmpty() ? QJsonValue() : QJsonValue(figure.total())},
            {u"unknown"_s, figure.unknown},
            {u"incidents"_s, incidents}};
}

Outcome showOne(const Workplace &workplace, const QCommandLineParser &parser, const IncidentStore &store)
{
    const auto chosen = chooseIncident(store, parser.positionalArguments().first());
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto figures = figuresIn(store, chosen->incident, workplace.clock.now());
    if (!figures)
        return tl::unexpected(figures.error());
    if (parser.isSet(u"json"_s)) {
        workplace.console.write(QJsonDocument(jsonOf(*figures, chosen->incident.title, chosen->components)).toJson());
        return {};
    }
    workplace.console.print(oneLine(chosen->incident.title));
    for (const Figure figure : allFigures())
        workplace.console.print(u"%1\t%2"_s.arg(figureName(figure), figureText(figure, figures->valueOf(figure))));
    const QHash<ComponentId, QString> names = namesOf(chosen->components);
    for (const ComponentImpact &impact : figures->components)
        if (impact.sum > 0) // else it was planned work alone
            workplace.console.print(FiguresCommand::tr("Impact on %1\t%2", "component, how long; parted by a tab")
                                        .arg(oneLine(names.value(impact.component)), durationText(impact.united)));
    return {};
}

Outcome showPeriod(const Workplace &workplace, const QCommandLineParser &parser, const IncidentStore &store,
                   const Period &period)
{
    const OverviewQuestion question{period.range(), OverviewBy::Everything, {}};
    const auto found =
        figuresOfPeriod(store, question, workplace.clock.now(), [](int /*done*/, int /*all*/) { return true; });
    if (!found)
        return tl::unexpected(found.error());
    QJsonArray json;
    if (!parser.isSet(u"json"_s))
        workplace.console.print(
            FiguresCommand::tr("Figure\tMedian\t90 % within\tKnown\tUnknown", "headings of columns, parted by tabs"));
    for (const PeriodFigure &figure : found->figures)
        if (parser.isSet(u"json"_s))
            json.append(jsonOf(figure));
        else
            workplace.console.print(
                u"%1\t%2\t%3\t%4\t%5"_s.arg(figureName(figure.figure), figureText(figure.figure, figure.median()),
                                            figureText(figure.figure, figure.p90()),
                                            QString::number(figure.parts.size()), QString::number(figure.unknown)));
    if (parser.isSet(u"json"_s))
        workplace.console.write(QJsonDocument(QJsonObject{{u"from"_s, period.from.toString(Qt::ISODate)},
                                                          {u"to"_s, period.to.toString(Qt::ISODate)},
                                                          {u"incidents"_s, found->incidents.size()},
                                                          {u"figures"_s, json}})
                                    .toJson());
    return {};
}

} // namespace

void describeFigures(QCommandLineParser &parser)
{
    describePeriod(parser);
    parser.addOption({u"json"_s, FiguresCommand::tr("Answer in JSON.")});
    parser.addPositionalArgument(
        u"ID"_s, FiguresCommand::tr("The incident's identifier, or its beginning; without it, a period."), u"[ID]"_s);
}

Outcome runFigures(const Workplace &workplace, const QCommandLineParser &parser)
{
    const auto period = periodOf(parser);
    if (!period)
        return tl::unexpected(period.error());
    if (parser.positionalArguments().size() != (*period ? 0 : 1))
        return wrongUsage(FiguresCommand::tr("“figures” takes one ID, or --from and --to."));
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    return *period ? showPeriod(workplace, parser, **store, **period) : showOne(workplace, parser, **store);
}

} // namespace noticedesk
