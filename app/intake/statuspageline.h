#pragma once

#include "app/intake/stamp.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk {

/// What single lines of a status page's copied text are.

/// `Resolved`, `In progress`, `Update`: the whole line is a word that says where an incident stands.
[[nodiscard]] bool isStateLine(const QString &line);

/// `Resolved - text` and `Resolved -`, as home pages have it.
struct StateLead {
    QString state;
    QString text; ///< what follows on the same line
};
[[nodiscard]] std::optional<StateLead> stateLead(const QString &line);

/// `Incident Report for Example Mail`, `Scheduled Maintenance Report for Example Mail`.
struct ReportLine {
    QString page;
    bool maintenance = false;
};
[[nodiscard]] std::optional<ReportLine> reportLine(const QString &line);

/// `Scheduled for Jun 15, 2024 03:00 - 05:00 UTC`.
[[nodiscard]] std::optional<StampRange> scheduledLine(const QString &line);

/// Buttons, links and headings of the page itself that get copied along.
[[nodiscard]] bool isPageFurniture(const QString &line);

/// The page's name in `Example Mail Status - Incident History`.
[[nodiscard]] std::optional<QString> historyPageName(const QString &line);

} // namespace noticedesk
