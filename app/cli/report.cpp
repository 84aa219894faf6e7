#include "app/timeline/report.h"

#include "app/base/clock.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/period.h"
#include "app/desk/figuring.h"
#include "app/incident/pagerules.h"
#include "app/incident/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

enum class Format { Html, Csv };
constexpr Words<Format, 2> formats{{{
    {Format::Html, "html"_L1},
    {Format::Csv, "csv"_L1},
}}};

Result<QList<ReportedComponent>> componentsIn(const IncidentStore &store, const QList<Page> &pages,
                                              const OverviewRange &range, const QDateTime &now)
{
    ImpactQuery query;
    query.within = intervalOf(range);
    const auto impacts = store.impactsIn(query);
    if (!impacts)
        return tl::unexpected(impacts.error());
    QList<ReportedComponent> reported;
    for (const Page &page : pages) {
        const auto components = store.components(page.id);
        if (!components)
            return tl::unexpected(components.error());
        const QList<Component> shown = keptComponents(*components);
        const QList<OverviewRow> rows = overviewOf(*impacts, shown, range, OverviewBy::Component, now);
        for (qsizetype i = 0; i < rows.size(); ++i)
            reported.append({page.name, shown.at(i).name, rows.at(i)});
    }
    return reported;
}

Result<CommunicationReport> reportOf(const IncidentStore &store, const Period &period, const QDateTime &now)
{
    CommunicationReport report;
    report.range = {period.from, int(period.from.daysTo(period.to)) + 1, QTimeZone::utc()};
    report.now = now;
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    QHash<PageId, QString> names;
    for (const Page &page : *pages)
        names.insert(page.id, page.name);
    const auto incidents = incidentsBegunIn(store, period.interval());
    if (!incidents)
        return tl::unexpected(incidents.error());
    for (const Incident &incident : *incidents) {
        const auto figures = figuresIn(store, incident, now);
        if (!figures)
            return tl::unexpected(figures.error());
        report.incidents.append(reportedIncident(incident, names.value(incident.page), *figures));
    }
    auto components = componentsIn(store, *pages, report.range, now);
    if (!components)
        return tl::unexpected(components.error());
    report.components = std::move(*components);
    return report;
}

} // namespace

void describeReport(QCommandLineParser &parser)
{
    describePeriod(parser);
    parser.addOption({u"as"_s, ReportCommand::tr("The format: html or csv."), ReportCommand::tr("FORMAT")});
    describeOutput(parser);
}

Outcome runReport(const Workplace &workplace, const QCommandLineParser &parser)
{
    const auto period = periodOf(parser);
    if (!period)
        return tl::unexpected(period.error());
    if (!*period || !parser.positionalArguments().isEmpty())
        return wrongUsage(ReportCommand::tr("“report” takes --from and --to, and nothing else but options."));
    const auto format = formats.valueOf(parser.value(u"as"_s));
    if (!format)
        return wrongUsage(ReportCommand::tr("“report” takes --as html or --as csv."));
    if (auto checked = checkOutput(parser); !checked)
        return checked;
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const auto report = reportOf(**store, **period, workplace.clock.now());
    if (!report)
        return tl::unexpected(report.error());
    switch (*format) {
    case Format::Html: return putOut(workplace, parser, renderReportHtml(*report));
    case Format::Csv: return putOut(workplace, parser, renderReportCsv(*report));
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
