#include "app/desk/reporting.h"

#include "app/desk/figuring.h"
#include "app/incident/labels.h"
#include "app/incident/pagerules.h"

#include <QCoreApplication>
#include <QHash>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Reporting {
    Q_DECLARE_TR_FUNCTIONS(Reporting)
};

Result<> add(CommunicationReport &report, const IncidentStore &store, IncidentId id,
             const QHash<PageId, QString> &pages)
{
    const auto incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    if (publishableUpdates(*incident).isEmpty()) {
        ++report.untold;
        return {};
    }
    const auto figures = figuresIn(store, *incident, report.now);
    if (!figures)
        return tl::unexpected(figures.error());
    report.incidents.append(reportedIncident(*incident, pages.value(incident->page), *figures));
    return {};
}

Result<> addComponents(CommunicationReport &report, const IncidentStore &store, const QList<Page> &pages,
                       const std::optional<PageId> &wanted)
{
    const auto impacts = store.impactsIn({intervalOf(report.range), wanted, {}, {}, {}});
    if (!impacts)
        return tl::unexpected(impacts.error());
    for (const Page &page : pages) {
        if (wanted.value_or(page.id) != page.id)
            continue;
        const auto components = store.components(page.id);
        if (!components)
            return tl::unexpected(components.error());
        const QList<Component> shown = keptComponents(*components);
        const QList<OverviewRow> rows = overviewOf(*impacts, shown, report.range, OverviewBy::Component, report.now);
        for (qsizetype i = 0; i < rows.size(); ++i)
            report.components.append({page.name, componentName(shown.at(i).group, shown.at(i).name), rows.at(i)});
    }
    return {};
}

} // namespace

Result<CommunicationReport> reportIn(const IncidentStore &store, const ReportQuestion &question, const QDateTime &now,
                                     const OnWithFigures &goOn)
{
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    QHash<PageId, QString> names;
    for (const Page &page : *pages)
        names.insert(page.id, page.name);
    OverviewFilter filter;
    filter.page = question.page;
    const auto rows = incidentsThatBegan(store, intervalOf(question.range), filter);
    if (!rows)
        return tl::unexpected(rows.error());
    CommunicationReport report;
    report.range = question.range;
    report.now = now;
    report.page = question.page ? names.value(*question.page) : QString();
    int done = 0;
    for (const IncidentSummary &row : *rows) {
        if (!goOn(done++, int(rows->size())))
            return failure(Error::Code::Cancelled, Reporting::tr("The report was not made to its end."));
        if (auto added = add(report, store, row.id, names); !added)
            return tl::unexpected(added.error());
    }
    if (auto added = addComponents(report, store, *pages, question.page); !added)
        return tl::unexpected(added.error());
    return report;
}

QString reportFileName(const OverviewRange &range)
{
    const QDate last = range.first.addDays(range.days - 1);
    return u"communication-report-%1-to-%2"_s.arg(range.first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

} // namespace noticedesk
