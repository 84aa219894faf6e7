#pragma once

#include "app/timeline/reportcontent.h"

namespace noticedesk {

/// The tables of a report. Each may be without rows; then it says nothing.

[[nodiscard]] ReportTable figuresTable(const CommunicationReport &report);
/// Worst first, those that were never affected in its remark.
[[nodiscard]] ReportTable componentsTable(const CommunicationReport &report);
/// The incidents with the highest values of a figure, the highest first.
[[nodiscard]] ReportTable highestTable(const CommunicationReport &report, Figure figure, const QString &heading);
/// All incidents in one table for each page, by their begin; none where there are too many to be read.
[[nodiscard]] QList<ReportTable> incidentTables(const CommunicationReport &report);

/// "12 Jun 2024 14:30".
[[nodiscard]] QString reportMoment(const QDateTime &at, const QTimeZone &zone);

} // namespace noticedesk
