#pragma once

#include "app/timeline/timeline.h"

#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace noticedesk {

/// One line of the table that says the same as the picture.
struct TimelineRow {
    enum class Kind { Phase, Window, Level, VendorPost, Update, Promise, Silence };

    Kind kind = Kind::Phase;
    QString lane; ///< the name of the row of the picture
    QString what;
    QString word; ///< the value as files spell it: "monitoring", "partial_outage", "kept"; empty where there is none
    std::optional<QDateTime> from; ///< UTC; none: not known
    std::optional<QDateTime> to; ///< none for an instant, and where it is not known
    std::optional<qint64> seconds; ///< how long; for a promise how late, negative: early; none where it lasts no time
    bool ongoing = false;
    qsizetype lanePlace = -1; ///< for Phase, Window and Level: which lane
    qsizetype place = -1; ///< which span of the lane, marker, promise, silence or post; -1: a lane without spans

    bool operator==(const TimelineRow &) const = default;
};

/// From the top of the picture to its bottom, in each row by time.
[[nodiscard]] QList<TimelineRow> timelineTable(const Timeline &timeline);

/// The columns of a row as people read them: lane, what, from, to, how long.
[[nodiscard]] QStringList timelineCells(const TimelineRow &row, const QTimeZone &zone, const QLocale &locale);
[[nodiscard]] QStringList timelineHeadings();

/// `{"begin","end","now","rows":[{"kind","lane","what","word","from","to","seconds","ongoing"}…],"faults":[…]}`; what
/// is not known is null, faults are sentences with times in UTC.
[[nodiscard]] QJsonObject timelineJson(const Timeline &timeline);

} // namespace noticedesk
