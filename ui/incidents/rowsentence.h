#pragma once

#include "app/store/incidentquery.h"

#include <QStringList>

namespace noticedesk {

/// A row of the list as whole sentences, for a screen reader.
[[nodiscard]] QString rowSentence(const IncidentSummary &summary, const QDateTime &now);

/// When it was last said something, or when planned work that is not over is to be done. May be empty.
[[nodiscard]] QString whenText(const IncidentSummary &summary, const QDateTime &now);

/// What a row says below its title: what it affects and when something was last said, and what it waits for.
[[nodiscard]] QString waitingText(const IncidentSummary &summary);
[[nodiscard]] QString dueText(const IncidentSummary &summary, const QDateTime &now);
[[nodiscard]] QString guessedText(const IncidentSummary &summary);
/// The promised time of the next update is past.
[[nodiscard]] bool isOverdue(const IncidentSummary &summary, const QDateTime &now);

} // namespace noticedesk
