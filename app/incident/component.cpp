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

constexpr Words<ComponentStanding, 3> componentStandingWords{{{
    {ComponentStanding::Offered, QLatin1StringView("offered")},
    {ComponentStanding::Retired, QLatin1StringView("retired")},
    {ComponentStanding::Withdrawn, QLatin1StringView("withdrawn")},
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

QString componentStandingWord(ComponentStanding standing)
{
    return componentStandingWords.wordFor(standing);
}

std::optional<ComponentStanding> componentStandingFromWord(QStringView word)
{
    return componentStandingWords.valueOf(word);
}

} // namespace noticedesk
