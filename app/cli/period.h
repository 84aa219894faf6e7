#pragma once

#include "app/cli/refusal.h"
#include "app/store/incidentstore.h"
#include "app/timeline/figures.h"

#include <QList>

class QCommandLineParser;

namespace noticedesk {

/// From the begin of one day to the begin of another, UTC.
struct Period {
    QDate from;
    QDate to; ///< the last day, which belongs to it

    [[nodiscard]] QDateTime begin() const { return from.startOfDay(Qt::UTC); }
    [[nodiscard]] QDateTime end() const { return to.addDays(1).startOfDay(Qt::UTC); }
};

/// Adds --from and --to.
void describePeriod(QCommandLineParser &parser);
/// What --from and --to say, `2024-06-01`: both or neither; nothing for neither.
[[nodiscard]] tl::expected<std::optional<Period>, Refusal> periodOf(const QCommandLineParser &parser);

/// The incidents that are not withdrawn and began in the period, by their begin.
[[nodiscard]] Result<QList<Incident>> incidentsIn(const IncidentStore &store, const Period &period);

/// The figures of one incident, with its revisions read for the time of its reviews.
[[nodiscard]] Result<IncidentFigures> figuresIn(const IncidentStore &store, const Incident &incident,
                                                const QDateTime &now);

} // namespace noticedesk
