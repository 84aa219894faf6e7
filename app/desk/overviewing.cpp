#include "app/desk/overviewing.h"

#include "app/desk/figuring.h"
#include "app/incident/labels.h"
#include "app/incident/pagerules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct OverviewNames {
    Q_DECLARE_TR_FUNCTIONS(OverviewNames)
};

struct Parts {
    QList<Page> pages;
    QList<Component> components;
};

Result<Parts> partsOf(const IncidentStore &store, const OverviewFilter &filter)
{
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    Parts parts;
    for (const Page &page : keptPages(*pages)) {
        if (filter.page.value_or(page.id) != page.id)
            continue;
        const auto components = store.components(page.id);
        if (!components)
            return tl::unexpected(components.error());
        parts.pages.append(page);
        for (const Component &component : keptComponents(*components))
            if (filter.component.value_or(component.id) == component.id)
                parts.components.append(component);
    }
    return parts;
}

/// A component that is not offered any more has a row only where it was affected.
QList<Component> shownComponents(const QList<Component> &components, const QList<KnownImpact> &impacts)
{
    QSet<ComponentId> affected;
    for (const KnownImpact &known : impacts)
        affected.insert(known.impact.component);
    QList<Component> shown;
    std::copy_if(components.begin(), components.end(), std::back_inserter(shown), [&](const Component &component) {
        return component.standing == ComponentStanding::Offered || affected.contains(component.id);
    });
    return shown;
}

QStringList namesOf(const QList<OverviewRow> &rows, const Parts &parts)
{
    QHash<PageId, QString> pages;
    for (const Page &page : parts.pages)
        pages.insert(page.id, page.name);
    QHash<ComponentId, QString> components;
    for (const Component &component : parts.components)
        components.insert(component.id, componentName(component.group, component.name));
    QStringList names;
    for (const OverviewRow &row : rows) {
        if (row.page.isNull())
            names.append(OverviewNames::tr("Everything"));
        else if (row.component.isNull())
            names.append(pages.value(row.page));
        else if (pages.size() < 2)
            names.append(components.value(row.component));
        else
            names.append(OverviewNames::tr("%1: %2", "page, component")
                             .arg(pages.value(row.page), components.value(row.component)));
    }
    return names;
}

bool isWanted(const Incident &incident, const OverviewFilter &filter)
{
    return (!filter.component || incident.components.contains(*filter.component))
        && filter.source.value_or(incident.source.name) == incident.source.name;
}

/// The light row says neither the source nor the ids of the components.
Result<QList<IncidentSummary>> wanted(const IncidentStore &store, QList<IncidentSummary> rows,
                                      const OverviewFilter &filter)
{
    rows.removeIf([&](const IncidentSummary &row) {
        return filter.page.value_or(row.page) != row.page || filter.severity.value_or(row.severity) != row.severity;
    });
    if (!filter.component && !filter.source)
        return rows;
    QList<IncidentSummary> left;
    for (const IncidentSummary &row : rows) {
        const auto incident = store.incident(row.id);
        if (!incident)
            return tl::unexpected(incident.error());
        if (isWanted(*incident, filter))
            left.append(row);
    }
    return left;
}

bool isAhead(const IncidentSummary &row, const QDateTime &now)
{
    if (row.kind != Kind::Maintenance || (row.status && isOver(*row.status)))
        return false;
    return row.window && (!row.window->end || *row.window->end > now);
}

Interval intervalOf(const OverviewRange &range, int day)
{
    OverviewRange one = range;
    one.first = range.first.addDays(day);
    one.days = 1;
    return intervalOf(one);
}

} // namespace

Result<Overview> overviewIn(const IncidentStore &store, const OverviewQuestion &question, const QDateTime &now)
{
    const auto parts = partsOf(store, question.filter);
    if (!parts)
        return tl::unexpected(parts.error());
    const OverviewFilter &filter = question.filter;
    const auto impacts =
        store.impactsIn({intervalOf(question.range), filter.page, filter.component, filter.severity, filter.source});
    if (!impacts)
        return tl::unexpected(impacts.error());
    const QList<Component> shown = shownComponents(parts->components, *impacts);
    Overview overview{question, now, *impacts, overviewOf(*impacts, shown, question.range, question.by, now), {}};
    overview.names = namesOf(overview.rows, *parts);
    return overview;
}

Result<QList<IncidentSummary>> incidentsOfDay(const IncidentStore &store, const Overview &overview,
                                              const OverviewRow &row, int day)
{
    const OverviewQuestion &question = overview.question;
    auto affecting = store.summariesOf(incidentsOn(overview.impacts, row, question.range, day, overview.asOf));
    if (!affecting || !row.component.isNull())
        return affecting;
    OverviewFilter filter = question.filter;
    if (!row.page.isNull())
        filter.page = row.page;
    const auto begun = incidentsThatBegan(store, intervalOf(question.range, day), filter);
    if (!begun)
        return begun;
    for (const IncidentSummary &other : *begun)
        if (!affecting->contains(other))
            affecting->append(other);
    return affecting;
}

Result<QList<QList<IncidentId>>> incidentsByDay(const IncidentStore &store, const Overview &overview)
{
    const OverviewRange &range = overview.question.range;
    const auto begun = incidentsThatBegan(store, intervalOf(range), overview.question.filter);
    if (!begun)
        return tl::unexpected(begun.error());
    QList<QList<IncidentId>> days;
    for (int day = 0; day < range.days; ++day)
        days.append(incidentsOn(overview.impacts, {}, range, day, overview.asOf));
    for (const IncidentSummary &row : *begun) {
        const qint64 day = range.first.daysTo(row.startedAt.toTimeZone(range.zone).date());
        if (!days.at(day).contains(row.id))
            days[day].append(row.id);
    }
    return days;
}

Result<QList<IncidentSummary>> incidentsThatBegan(const IncidentStore &store, const Interval &within,
                                                  const OverviewFilter &filter)
{
    return store.begunIn(within).and_then(
        [&](const QList<IncidentSummary> &rows) { return wanted(store, rows, filter); });
}

Result<QList<IncidentSummary>> plannedAhead(const IncidentStore &store, const OverviewFilter &filter,
                                            const QDateTime &now)
{
    constexpr qint64 aMonth = 31;
    auto rows = store.begunIn({now.addDays(-aMonth), {}});
    if (!rows)
        return rows;
    rows->removeIf([&](const IncidentSummary &row) { return !isAhead(row, now); });
    return wanted(store, *rows, filter);
}

Result<FiguresOfPeriod> figuresOfPeriod(const IncidentStore &store, const OverviewQuestion &question,
                                        const QDateTime &now, const OnWithFigures &goOn)
{
    const auto begun = incidentsThatBegan(store, intervalOf(question.range), question.filter);
    if (!begun)
        return tl::unexpected(begun.error());
    QList<IncidentFigures> all;
    for (const IncidentSummary &row : *begun) {
        if (!goOn(int(all.size()), int(begun->size())))
            return failure(Error::Code::Cancelled, OverviewNames::tr("The figures were not worked out to the end."));
        const auto figures =
            store.incident(row.id).and_then([&](const Incident &incident) { return figuresIn(store, incident, now); });
        if (!figures)
            return tl::unexpected(figures.error());
        all.append(*figures);
    }
    return FiguresOfPeriod{*begun, periodFigures(all)};
}

} // namespace noticedesk
