#include "app/timeline/reporttables.h"

#include "app/base/duration.h"
#include "app/incident/labels.h"
#include "app/incident/visibletext.h"
#include "app/timeline/figurewords.h"
#include "app/timeline/textwidth.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Tables {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

constexpr auto number = ReportColumn::Kind::Number;
constexpr qsizetype mostHighest = 5;

QString shortText(Figure figure, const std::optional<qint64> &value)
{
    return value && isDuration(figure) ? shortDurationText(*value) : figureText(figure, value);
}

/// What is written and not out is nobody's business who is told.
QList<PeriodFigure> toldFigures(const CommunicationReport &report)
{
    QList<IncidentFigures> all;
    for (const ReportedIncident &incident : report.incidents)
        all.append(incident.figures);
    QList<PeriodFigure> told = periodFigures(all);
    told.removeIf([](const PeriodFigure &figure) { return figure.figure == Figure::Drafts; });
    return told;
}

int daysAt(const OverviewRow &row, ComponentStatus level)
{
    return int(
        std::count_if(row.days.begin(), row.days.end(), [&](const OverviewDay &day) { return day.worst == level; }));
}

QString daysInWords(const OverviewRow &row)
{
    return Tables::tr("Days with a major outage: %1, with a partial outage: %2, with degraded performance: %3.")
        .arg(daysAt(row, ComponentStatus::MajorOutage))
        .arg(daysAt(row, ComponentStatus::PartialOutage))
        .arg(daysAt(row, ComponentStatus::DegradedPerformance));
}

QString timeText(qint64 seconds)
{
    return seconds == 0 ? u"–"_s : shortDurationText(seconds);
}

bool wasTouched(const OverviewRow &row)
{
    return row.degraded > 0 || row.partial > 0 || row.major > 0 || row.planned > 0;
}

bool isWorse(const OverviewRow &a, const OverviewRow &b, const AvailabilityWeights &weights)
{
    const auto badness = [&](const OverviewRow &row) {
        return std::tuple(-row.availability(weights).value_or(100), row.major, row.partial, row.degraded, row.planned);
    };
    return badness(a) > badness(b);
}

QString promisesText(const IncidentFigures &figures)
{
    const qint64 kept = figures.valueOf(Figure::PromisesKept).value_or(0);
    const qint64 all = kept + figures.valueOf(Figure::PromisesMissed).value_or(0);
    return all == 0 ? u"–"_s : Tables::tr("%1 of %2", "promises kept, all").arg(kept).arg(all);
}

ReportRow incidentRow(const ReportedIncident &incident, const QTimeZone &zone)
{
    const auto value = [&](Figure figure) { return shortText(figure, incident.figures.valueOf(figure)); };
    return {{brief(visibleLine(incident.title)),
             incident.began ? reportMoment(*incident.began, zone) : Tables::tr("unknown"),
             severityName(incident.severity), incident.status ? statusName(*incident.status) : Tables::tr("no update"),
             value(Figure::TimeToResolve), value(Figure::Updates), value(Figure::LongestSilence),
             promisesText(incident.figures)},
            {}};
}

} // namespace

QString reportMoment(const QDateTime &at, const QTimeZone &zone)
{
    return QLocale::c().toString(at.toTimeZone(zone), u"d MMM yyyy HH:mm"_s);
}

ReportTable figuresTable(const CommunicationReport &report)
{
    ReportTable table{Tables::tr("How soon, and how often"),
                      Tables::tr("Half of the incidents are at or below the median, 90 % at or below the other value; "
                                 "each is the value of one of the incidents."),
                      {{Tables::tr("Figure")},
                       {Tables::tr("Median"), number},
                       {Tables::tr("90 % within"), number},
                       {Tables::tr("Known of"), number}},
                      {}};
    QStringList unknown;
    for (const PeriodFigure &figure : toldFigures(report)) {
        if (figure.parts.isEmpty()) {
            unknown.append(figureName(figure.figure));
            continue;
        }
        table.rows.append({{figureName(figure.figure), shortText(figure.figure, figure.median()),
                            shortText(figure.figure, figure.p90()),
                            Tables::tr("%1 of %2", "incidents with a figure, all")
                                .arg(figure.parts.size())
                                .arg(figure.parts.size() + figure.unknown)},
                           {}});
    }
    if (!unknown.isEmpty())
        table.remark += u' ' + Tables::tr("Unknown for every incident: %1.").arg(unknown.join(u", "_s));
    return table;
}

ReportTable componentsTable(const CommunicationReport &report)
{
    ReportTable table{Tables::tr("Components, the worst first"),
                      weightsSentence(report.weights),
                      {{Tables::tr("Component")},
                       {Tables::tr("Each day"), ReportColumn::Kind::Days},
                       {Tables::tr("Available"), number},
                       {levelName(ComponentStatus::MajorOutage), number},
                       {levelName(ComponentStatus::PartialOutage), number},
                       {levelName(ComponentStatus::DegradedPerformance), number},
                       {Tables::tr("Planned work"), number}},
                      {}};
    QSet<QString> pages;
    for (const ReportedComponent &component : report.components)
        pages.insert(component.page);
    const auto nameOf = [&](const ReportedComponent &component) {
        const QString name = visibleLine(component.name);
        return pages.size() < 2 ? name : Tables::tr("%1: %2", "page, component").arg(visibleLine(component.page), name);
    };
    QList<ReportedComponent> sorted = report.components;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const auto &a, const auto &b) { return isWorse(a.row, b.row, report.weights); });
    QStringList untouched;
    for (const ReportedComponent &component : std::as_const(sorted)) {
        const OverviewRow &row = component.row;
        if (!wasTouched(row))
            untouched.append(nameOf(component));
        else
            table.rows.append(
                {{nameOf(component), daysInWords(row), availabilityText(row.availability(report.weights)),
                  timeText(row.major), timeText(row.partial), timeText(row.degraded), timeText(row.planned)},
                 row.days});
    }
    if (!untouched.isEmpty())
        table.remark += u' ' + Tables::tr("Never affected: %1.").arg(untouched.join(u", "_s));
    return table;
}

ReportTable highestTable(const CommunicationReport &report, Figure figure, const QString &heading)
{
    ReportTable table{
        heading,
        {},
        {{Tables::tr("Incident")}, {Tables::tr("Began"), number}, {Tables::tr("Impact")}, {figureName(figure), number}},
        {}};
    QList<ReportedIncident> sorted = report.incidents;
    sorted.removeIf([&](const ReportedIncident &one) { return one.figures.valueOf(figure).value_or(0) <= 0; });
    std::stable_sort(sorted.begin(), sorted.end(), [&](const ReportedIncident &a, const ReportedIncident &b) {
        return a.figures.valueOf(figure) > b.figures.valueOf(figure);
    });
    for (const ReportedIncident &incident : sorted.first(std::min(mostHighest, sorted.size())))
        table.rows.append({{brief(visibleLine(incident.title)),
                            incident.began ? reportMoment(*incident.began, report.range.zone) : Tables::tr("unknown"),
                            severityName(incident.severity), shortText(figure, incident.figures.valueOf(figure))},
                           {}});
    return table;
}

QList<ReportTable> incidentTables(const CommunicationReport &report)
{
    QList<ReportTable> tables;
    if (report.incidents.size() > mostListedIncidents)
        return tables;
    for (const ReportedIncident &incident : report.incidents) {
        const QString heading = Tables::tr("All incidents of %1").arg(visibleLine(incident.page));
        auto table =
            std::find_if(tables.begin(), tables.end(), [&](const auto &one) { return one.heading == heading; });
        if (table == tables.end())
            table = tables.insert(tables.end(),
                                  {heading,
                                   {},
                                   {{Tables::tr("Incident")},
                                    {Tables::tr("Began"), number},
                                    {Tables::tr("Impact")},
                                    {Tables::tr("Status")},
                                    {Tables::tr("To resolve"), number},
                                    {Tables::tr("Updates"), number},
                                    {Tables::tr("Longest silence"), number},
                                    {Tables::tr("Promises kept"), number}},
                                   {}});
        table->rows.append(incidentRow(incident, report.range.zone));
    }
    return tables;
}

} // namespace noticedesk
