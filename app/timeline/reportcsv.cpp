#include "app/timeline/report.h"

#include "app/base/utctext.h"
#include "app/incident/incident.h"
#include "app/timeline/csv.h"
#include "app/timeline/figurewords.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString instant(const std::optional<QDateTime> &at)
{
    return at ? utcText(*at) : QString();
}

} // namespace

ReportedIncident reportedIncident(const Incident &incident, const QString &page, const IncidentFigures &figures)
{
    Incident told = incident;
    told.updates = publishableUpdates(incident);
    return {incident.id,     page,          incident.kind, incident.title, incident.severity, currentStatus(told),
            startedAt(told), endedAt(told), figures};
}

QByteArray renderReportCsv(const CommunicationReport &report)
{
    QStringList headings{u"id"_s, u"page"_s, u"kind"_s, u"title"_s, u"severity"_s, u"status"_s, u"began"_s, u"over"_s};
    for (const Figure figure : allFigures())
        headings.append(isDuration(figure) ? figureWord(figure) + u"_seconds"_s : figureWord(figure));
    QByteArray csv = csvLine(headings);
    for (const ReportedIncident &incident : report.incidents) {
        QStringList cells{incident.id.text(),
                          csvText(incident.page),
                          kindWord(incident.kind),
                          csvText(incident.title),
                          severityWord(incident.severity),
                          incident.status ? statusWord(*incident.status) : QString(),
                          instant(incident.began),
                          instant(incident.over)};
        for (const Figure figure : allFigures()) {
            const auto value = incident.figures.valueOf(figure);
            cells.append(value ? QString::number(*value) : QString());
        }
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace noticedesk
