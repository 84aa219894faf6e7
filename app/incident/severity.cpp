#include "app/incident/severity.h"

#include "app/incident/words.h"

namespace noticedesk {

namespace {
constexpr Words<Severity, 5> severityWords{{{
    {Severity::None, QLatin1StringView("none")},
    {Severity::Minor, QLatin1StringView("minor")},
    {Severity::Major, QLatin1StringView("major")},
    {Severity::Critical, QLatin1StringView("critical")},
    {Severity::Maintenance, QLatin1StringView("maintenance")},
}}};
} // namespace

QString severityWord(Severity severity)
{
    return severityWords.wordFor(severity);
}

std::optional<Severity> severityFromWord(QStringView word)
{
    return severityWords.valueOf(word);
}

Severity severityOf(ComponentStatus level)
{
    switch (level) {
    case ComponentStatus::Operational: return Severity::None;
    case ComponentStatus::DegradedPerformance: return Severity::Minor;
    case ComponentStatus::PartialOutage: return Severity::Major;
    case ComponentStatus::MajorOutage: return Severity::Critical;
    case ComponentStatus::UnderMaintenance: return Severity::Maintenance;
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
