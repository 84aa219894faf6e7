#include "app/incident/component.h"

#include "app/incident/words.h"

namespace noticedesk {

namespace {
constexpr Words<ComponentStatus, 5> componentStatusWords{{{
    {ComponentStatus::Operational, QLatin1StringView("operational")},
    {ComponentStatus::DegradedPerformance, QLatin1StringView("degraded_performance")},
    {ComponentStatus::PartialOutage, QLatin1StringView("partial_outage")},
    {ComponentStatus::MajorOutage, QLatin1StringView("major_outage")},
    {ComponentStatus::UnderMaintenance, QLatin1StringView("under_maintenance")},
}}};
} // namespace

QString componentStatusWord(ComponentStatus status)
{
    return componentStatusWords.wordFor(status);
}

std::optional<ComponentStatus> componentStatusFromWord(QStringView word)
{
    return componentStatusWords.valueOf(word);
}

} // namespace noticedesk
