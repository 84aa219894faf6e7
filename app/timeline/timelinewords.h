#pragma once

#include "app/timeline/timeline.h"

#include <QLocale>
#include <QTimeZone>

/// What a timeline says in words, in the language of the person; months by the locale that is handed in.
namespace noticedesk {

/// "Phase", "Planned", or the component with its group before it and, where so, that it is retired.
[[nodiscard]] QString laneName(const Lane &lane);
/// The status, the level or "Planned window".
[[nodiscard]] QString spanName(const Span &span);
[[nodiscard]] QString promiseName(PromiseState state);
/// "Update 2, Monitoring": `number` counts from 1.
[[nodiscard]] QString markerName(const Marker &marker, qsizetype number);
/// "24 Jun 2024 08:30 CDT".
[[nodiscard]] QString momentText(const QDateTime &at, const QTimeZone &zone, const QLocale &locale);
/// One sentence.
[[nodiscard]] QString faultSentence(const Timeline &timeline, const Fault &fault, const QTimeZone &zone,
                                    const QLocale &locale);
/// What the picture shows, for those who cannot see it: what was affected for how long, how many updates, the longest
/// silence, promises.
[[nodiscard]] QString timelineDescription(const Timeline &timeline);
/// The same without silences and promises, for those whom an incident is told to.
[[nodiscard]] QString readersDescription(const Timeline &timeline);

} // namespace noticedesk
