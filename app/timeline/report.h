#pragma once

#include "app/timeline/overview.h"
#include "app/timeline/periodfigures.h"

namespace noticedesk {

/// One incident of a report.
struct ReportedIncident {
    IncidentId id;
    QString page;
    Kind kind = Kind::Incident;
    QString title;
    Severity severity = Severity::None;
    std::optional<Status> status; ///< none before the first update
    std::optional<QDateTime> began;
    std::optional<QDateTime> over; ///< none while it is open
    IncidentFigures figures;

    bool operator==(const ReportedIncident &) const = default;
};

/// As it has been told: a draft changes neither its status nor its end.
[[nodiscard]] ReportedIncident reportedIncident(const Incident &incident, const QString &page,
                                                const IncidentFigures &figures);

/// A component of a report, with its name.
struct ReportedComponent {
    QString page;
    QString name;
    OverviewRow row;

    bool operator==(const ReportedComponent &) const = default;
};

/// How incidents of a period were told: what a manager hands on.
struct CommunicationReport {
    OverviewRange range;
    QDateTime now;
    QString page; ///< the name of the page it is about; empty: all
    QList<ReportedIncident> incidents; ///< those that began in it and of which something is out, by their begin
    int untold = 0; ///< began in it, and nothing of them is out: they are counted, and no word of them is in the report
    QList<ReportedComponent> components;
    AvailabilityWeights weights;
};

/// One self-contained document that ends in a newline: no script, no request, light and dark, prints well.
[[nodiscard]] QByteArray renderReportHtml(const CommunicationReport &report);

/// A line of headings and one for each incident, RFC 4180 in UTF-8: instants in UTC, durations in seconds, what is not
/// known empty.
[[nodiscard]] QByteArray renderReportCsv(const CommunicationReport &report);

} // namespace noticedesk
