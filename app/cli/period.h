#pragma once

#include "app/cli/refusal.h"
#include "app/timeline/overview.h"

#include <QDate>

class QCommandLineParser;

namespace noticedesk {

/// From the begin of one day to the begin of another, UTC.
struct Period {
    QDate from;
    QDate to; ///< the last day, which belongs to it

    [[nodiscard]] OverviewRange range() const { return {from, int(from.daysTo(to)) + 1, QTimeZone::utc()}; }
};

/// Adds --from and --to.
void describePeriod(QCommandLineParser &parser);
/// What --from and --to say, `2024-06-01`: both or neither; nothing for neither.
[[nodiscard]] tl::expected<std::optional<Period>, Refusal> periodOf(const QCommandLineParser &parser);

} // namespace noticedesk
