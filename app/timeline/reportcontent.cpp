#include "app/timeline/reportcontent.h"

#include "app/base/duration.h"
#include "app/incident/visibletext.h"
#include "app/timeline/figurewords.h"
#include "app/timeline/reporttables.h"
#include "app/timeline/timelinewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(CommunicationReport)
};

QString dayText(const QDate &day)
{
    return QLocale::c().toString(day, u"d MMM yyyy"_s);
}

/// Whole months by their names, else days.
QString periodText(const OverviewRange &range)
{
    const QDate first = range.first;
    const QDate last = first.addDays(range.days - 1);
    if (first == last)
        return dayText(first);
    if (first.day() != 1 || last.addDays(1).day() != 1)
        return ReportWords::tr("%1 to %2", "days").arg(dayText(first), dayText(last));
    const QString end = QLocale::c().toString(last, u"MMMM yyyy"_s);
    if (first.year() == last.year() && first.month() == last.month())
        return end;
    const QString begin = QLocale::c().toString(first, first.year() == last.year() ? u"MMMM"_s : u"MMMM yyyy"_s);
    return ReportWords::tr("%1 to %2", "months").arg(begin, end);
}

QString subtitleOf(const CommunicationReport &report)
{
    const QString first = dayText(report.range.first);
    const QString last = dayText(report.range.first.addDays(report.range.days - 1));
    const QString zone = QString::fromUtf8(report.range.zone.id());
    const QString now = momentText(report.now, report.range.zone, QLocale::c());
    if (report.page.isEmpty())
        return ReportWords::tr("Incidents of all pages that began from %1 to %2. Days and times are in %3. As of %4.")
            .arg(first, last, zone, now);
    return ReportWords::tr("Incidents of %1 that began from %2 to %3. Days and times are in %4. As of %5.")
        .arg(visibleLine(report.page), first, last, zone, now);
}

PeriodFigure figureOf(const CommunicationReport &report, Figure figure)
{
    QList<IncidentFigures> all;
    for (const ReportedIncident &incident : report.incidents)
        all.append(incident.figures);
    const QList<PeriodFigure> figures = periodFigures(all);
    return figures.at(allFigures().indexOf(figure));
}

qsizetype countOf(const CommunicationReport &report, Severity severity)
{
    return std::count_if(report.incidents.begin(), report.incidents.end(), [&](const ReportedIncident &incident) {
        return incident.kind == Kind::Incident && incident.severity == severity;
    });
}

/// "4 h 16 min" in one line.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

ReportFact timeFact(const CommunicationReport &report, Figure figure, const QString &name)
{
    const PeriodFigure found = figureOf(report, figure);
    if (found.parts.isEmpty())
        return {name, ReportWords::tr("unknown"), ReportWords::tr("for every incident")};
    return {name, unbroken(shortDurationText(*found.median())),
            ReportWords::tr("in the median; 90 % within %1").arg(unbroken(shortDurationText(*found.p90())))};
}

ReportFact updatesFact(const CommunicationReport &report)
{
    const PeriodFigure found = figureOf(report, Figure::Updates);
    return {ReportWords::tr("Updates"), QString::number(found.total()),
            ReportWords::tr("%1 in the median; at most %2 for 90 %")
                .arg(found.median().value_or(0))
                .arg(found.p90().value_or(0))};
}

ReportFact promisesFact(const CommunicationReport &report)
{
    const qint64 kept = figureOf(report, Figure::PromisesKept).total();
    const qint64 all = kept + figureOf(report, Figure::PromisesMissed).total();
    const QString name = ReportWords::tr("Promises kept");
    if (all == 0)
        return {name, u"–"_s, ReportWords::tr("no time was promised")};
    return {name, ReportWords::tr("%1 %", "percent").arg(kept * 100 / all),
            ReportWords::tr("%1 of %2 promised updates came in time").arg(kept).arg(all)};
}

QList<ReportFact> factsOf(const CommunicationReport &report)
{
    if (report.incidents.isEmpty())
        return {{ReportWords::tr("Incidents"), u"0"_s, ReportWords::tr("none began in this time")}};
    const auto isPlanned = [](const ReportedIncident &one) { return one.kind == Kind::Maintenance; };
    const auto isOpen = [](const ReportedIncident &one) { return !one.over; };
    const auto planned = std::count_if(report.incidents.begin(), report.incidents.end(), isPlanned);
    const auto open = std::count_if(report.incidents.begin(), report.incidents.end(), isOpen);
    return {{ReportWords::tr("Incidents"), QString::number(report.incidents.size() - planned),
             ReportWords::tr("%1 critical, %2 major, %3 minor, %4 without impact")
                 .arg(countOf(report, Severity::Critical))
                 .arg(countOf(report, Severity::Major))
                 .arg(countOf(report, Severity::Minor))
                 .arg(countOf(report, Severity::None))},
            {ReportWords::tr("Planned work"), QString::number(planned), ReportWords::tr("windows of maintenance")},
            {ReportWords::tr("Not over yet"), QString::number(open), ReportWords::tr("incidents and planned work")},
            timeFact(report, Figure::TimeToFirstNotice, ReportWords::tr("To the first notice")),
            timeFact(report, Figure::TimeToResolve, ReportWords::tr("To resolve")),
            updatesFact(report),
            timeFact(report, Figure::LongestSilence, ReportWords::tr("Longest silence")),
            promisesFact(report)};
}

QList<ReportDay> daysOf(const CommunicationReport &report)
{
    QList<ReportDay> days(report.range.days);
    for (const ReportedIncident &incident : report.incidents) {
        if (!incident.began)
            continue;
        const qint64 place = report.range.first.daysTo(incident.began->toTimeZone(report.range.zone).date());
        if (place < 0 || place >= days.size())
            continue;
        ReportDay &day = days[place];
        if (incident.kind == Kind::Maintenance)
            ++day.planned;
        else if (incident.severity == Severity::Critical || incident.severity == Severity::Major)
            ++day.grave;
        else
            ++day.light;
    }
    return days;
}

QString daysSentence(const CommunicationReport &report, const QList<ReportDay> &days)
{
    const auto most = std::max_element(days.begin(), days.end(),
                                       [](const ReportDay &a, const ReportDay &b) { return a.total() < b.total(); });
    const auto quiet = std::count_if(days.begin(), days.end(), [](const ReportDay &day) { return day.total() == 0; });
    if (most == days.end() || most->total() == 0)
        return ReportWords::tr("Nothing began in this time.");
    if (quiet == 0)
        return ReportWords::tr("Most began on %1: %2. There was no day on which nothing began.")
            .arg(dayText(report.range.first.addDays(most - days.begin())))
            .arg(most->total());
    return ReportWords::tr("Most began on %1: %2. On %3 of %4 days nothing began.")
        .arg(dayText(report.range.first.addDays(most - days.begin())))
        .arg(most->total())
        .arg(quiet)
        .arg(days.size());
}

QStringList remarksOf(const CommunicationReport &report)
{
    QStringList remarks{ReportWords::tr(
        "An update counts when it was approved or posted. Drafts count as not said, and no word of them is in "
        "this report.")};
    if (report.untold > 0)
        remarks.append(
            ReportWords::tr("Left out with their titles, as nothing of them is approved yet: %1.", "incidents")
                .arg(report.untold));
    if (report.incidents.size() > mostListedIncidents)
        remarks.append(
            ReportWords::tr("The list of all %1 incidents is in the CSV file of this report, as it has more than %2.")
                .arg(report.incidents.size())
                .arg(mostListedIncidents));
    remarks.append(
        ReportWords::tr("A dash says that there was none. What is not known is called unknown, and counts in no "
                        "figure."));
    return remarks;
}

void addFilled(QList<ReportTable> &tables, const ReportTable &table)
{
    if (!table.rows.isEmpty())
        tables.append(table);
}

} // namespace

ReportContent contentOf(const CommunicationReport &report)
{
    ReportContent content;
    content.title = ReportWords::tr("Communication report, %1").arg(periodText(report.range));
    content.subtitle = subtitleOf(report);
    content.facts = factsOf(report);
    content.daysHeading = ReportWords::tr("What began each day");
    content.days = daysOf(report);
    content.daysSentence = daysSentence(report, content.days);
    if (!report.incidents.isEmpty())
        addFilled(content.tables, figuresTable(report));
    addFilled(content.tables, componentsTable(report));
    addFilled(content.tables, highestTable(report, Figure::TimeToResolve, ReportWords::tr("Longest to resolve")));
    addFilled(content.tables,
              highestTable(report, Figure::LongestSilence, ReportWords::tr("Longest without an update")));
    addFilled(content.tables,
              highestTable(report, Figure::LongestLateness, ReportWords::tr("Promises missed by most")));
    content.tables.append(incidentTables(report));
    content.definitionsHeading = ReportWords::tr("What the figures count");
    for (const Figure figure : allFigures())
        if (figure != Figure::Drafts && !report.incidents.isEmpty())
            content.definitions.append({figureName(figure), figureDefinition(figure)});
    content.remarksHeading = ReportWords::tr("About this report");
    content.remarks = remarksOf(report);
    return content;
}

} // namespace noticedesk
