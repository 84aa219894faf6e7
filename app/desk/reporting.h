#pragma once

#include "app/desk/overviewing.h"
#include "app/timeline/report.h"

namespace noticedesk {

/// What a report is to be about.
struct ReportQuestion {
    OverviewRange range;
    std::optional<PageId> page; ///< none: all

    bool operator==(const ReportQuestion &) const = default;
};

/// Reads every incident that began in the range, with its history; Cancelled if told to stop. Incidents of which
/// nothing is approved or posted are counted and left out.
[[nodiscard]] Result<CommunicationReport> reportIn(const IncidentStore &store, const ReportQuestion &question,
                                                   const QDateTime &now, const OnWithFigures &goOn);

/// A name for its file, without suffix: "communication-report-2024-07-01-to-2024-09-30".
[[nodiscard]] QString reportFileName(const OverviewRange &range);

} // namespace noticedesk
