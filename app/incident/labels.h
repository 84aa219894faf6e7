#pragma once

#include "app/incident/component.h"
#include "app/incident/severity.h"
#include "app/incident/stage.h"
#include "app/incident/status.h"

#include <QString>

/// What people read for the values of an incident, in their language; `statusLabel` is what notices print.
namespace noticedesk {

[[nodiscard]] QString statusName(Status status);
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] QString levelName(ComponentStatus level);
[[nodiscard]] QString stageName(Stage stage);
/// With its group before it: "Mail – Outbound relay".
[[nodiscard]] QString componentName(const QString &group, const QString &name);

} // namespace noticedesk
