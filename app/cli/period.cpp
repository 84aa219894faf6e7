#include "app/cli/period.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

constexpr int portion = 500;

Result<QList<IncidentSummary>> rowsIn(const IncidentStore &store, const Period &period)
{
    QList<IncidentSummary> found;
    std::optional<IncidentSummary> after;
    for (;;) {
        const auto rows = store.summaries({}, after, portion);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const IncidentSummary &row : *rows)
            if (row.startedAt >= period.begin() && row.startedAt < period.end())
                found.append(row);
        if (rows->size() < portion)
            break;
        after = rows->last();
    }
    std::sort(found.begin(), found.end(), [](const IncidentSummary &a, const IncidentSummary &b) {
        return a.startedAt != b.startedAt ? a.startedAt < b.startedAt : a.id < b.id;
    });
    return found;
}

} // namespace

void describePeriod(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, PeriodWords::tr("The first day, in UTC: 2024-06-01."), PeriodWords::tr("DAY")},
        {u"to"_s, PeriodWords::tr("The last day, in UTC."), PeriodWords::tr("DAY")},
    });
}

tl::expected<std::optional<Period>, Refusal> periodOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"from"_s) && !parser.isSet(u"to"_s))
        return std::nullopt;
    const Period period{QDate::fromString(parser.value(u"from"_s), Qt::ISODate),
                        QDate::fromString(parser.value(u"to"_s), Qt::ISODate)};
    if (!period.from.isValid() || !period.to.isValid())
        return wrongUsage(PeriodWords::tr("--from and --to both take a day, such as 2024-06-01."));
    if (period.to < period.from)
        return wrongUsage(PeriodWords::tr("The day of --to is before that of --from."));
    return period;
}

Result<QList<Incident>> incidentsIn(const IncidentStore &store, const Period &period)
{
    const auto rows = rowsIn(store, period);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Incident> incidents;
    for (const IncidentSummary &row : *rows) {
        const auto incident = store.incident(row.id);
        if (!incident)
            return tl::unexpected(incident.error());
        incidents.append(*incident);
    }
    return incidents;
}

Result<IncidentFigures> figuresIn(const IncidentStore &store, const Incident &incident, const QDateTime &now)
{
    FigureSources sources;
    // The first save alone has reviewed nothing.
    if (incident.revision > 1) {
        const auto revisions = store.revisions(incident.id);
        if (!revisions)
            return tl::unexpected(revisions.error());
        for (const Revision &revision : *revisions)
            sources.history.append({revision.by.at, revision.incident});
    }
    return figuresOf(incident, now, sources);
}

} // namespace noticedesk
