#pragma once

#include "app/timeline/report.h"

#include <QByteArray>

namespace noticedesk {

/// The report as pages of A4 to be handed round: text that can be selected, headings of tables on each page, page
/// numbers "n of m". May be called beside the window.
[[nodiscard]] QByteArray renderReportPdf(const CommunicationReport &report);

} // namespace noticedesk
