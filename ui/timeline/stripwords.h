#pragma once

#include "app/timeline/timelinewords.h"

#include <QString>
#include <QTimeZone>

/// What a timeline says in words: for tooltips and for those who hear it instead of seeing it.
namespace noticedesk {

/// "Mail: Partial outage from … to …, 4 h 12 min", or "since …, for 4 h so far" where it has no end yet.
[[nodiscard]] QString stretchSentence(const QString &lane, const QString &what, const Interval &stretch, qint64 seconds,
                                      const QTimeZone &zone);
[[nodiscard]] QString spanSentence(const Lane &lane, const Span &span, const QTimeZone &zone);
[[nodiscard]] QString markerSentence(const Timeline &timeline, int marker, const QTimeZone &zone);
/// "2 components affected; longest Mail 4 h 12 min; 3 updates."
[[nodiscard]] QString timelineSentence(const Timeline &timeline);
/// "13 Jun 09:17 CDT", or "now".
[[nodiscard]] QString momentLabel(const Timeline &timeline, const QDateTime &moment, const QTimeZone &zone);

} // namespace noticedesk
