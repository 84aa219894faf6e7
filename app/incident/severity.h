#pragma once

#include "app/incident/component.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

/// The overall grade of an incident; screens and exchange formats call it "impact". Maintenance is for planned work.
enum class Severity { None, Minor, Major, Critical, Maintenance };

[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromWord(QStringView word);

/// The grade that status pages usually give for a component at this level: degraded is minor, partial outage
/// major, major outage critical.
[[nodiscard]] Severity severityOf(ComponentStatus level);

} // namespace noticedesk
