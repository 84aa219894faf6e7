#pragma once

#include "app/base/interval.h"
#include "app/incident/component.h"
#include "app/incident/houserules.h"
#include "app/incident/severity.h"
#include "app/incident/stage.h"
#include "app/incident/status.h"
#include "ui/widgets/tone.h"

#include <QDateTime>
#include <QString>

/// What the window calls the values of an incident, in the language of the person, and in which tone.
namespace noticedesk {

[[nodiscard]] QString statusText(Status status);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString componentStatusText(ComponentStatus status);
[[nodiscard]] QString stageText(Stage stage);
[[nodiscard]] QString gradeText(Grade grade);

[[nodiscard]] Tone toneOf(Status status);
[[nodiscard]] Tone toneOf(Severity severity);
[[nodiscard]] Tone toneOf(ComponentStatus status);
[[nodiscard]] Tone toneOf(Stage stage);
[[nodiscard]] Tone toneOf(Grade grade);

/// "38 min ago", "in 2 h", "yesterday"; beyond a week the date.
[[nodiscard]] QString relativeTime(const QDateTime &at, const QDateTime &now);
/// The time of day with the day where it is not today, in the machine's zone with the zone named: "15:30 CEST".
[[nodiscard]] QString localTime(const QDateTime &at, const QDateTime &now);

/// When planned work is to be done, short, in the machine's zone: "Sat 02:00–04:00 CEST", with the date where it is
/// more than six days away.
[[nodiscard]] QString windowText(const Interval &window, const QDateTime &now);

} // namespace noticedesk
