#pragma once

#include "app/base/interval.h"
#include "app/cli/refusal.h"

#include <QDate>

class QCommandLineParser;

namespace noticedesk {

/// From the begin of one day to the begin of another, UTC.
struct Period {
    QDate from;
    QDate to; ///< the last day, which belongs to it

    [[nodiscard]] Interval interval() const { return {from.startOfDay(Qt::UTC), to.addDays(1).startOfDay(Qt::UTC)}; }
};

/// Adds --from and --to.
void describePeriod(QCommandLineParser &parser);
/// What --from and --to say, `2024-06-01`: both or neither; nothing for neither.
[[nodiscard]] tl::expected<std::optional<Period>, Refusal> periodOf(const QCommandLineParser &parser);

} // namespace noticedesk
