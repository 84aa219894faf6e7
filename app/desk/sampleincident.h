#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

namespace noticedesk {

/// An incident that never was, to look at a notice with where a page has none of its own yet.
struct SampleIncident {
    Incident incident;
    QList<Component> components;

    bool operator==(const SampleIncident &) const = default;
};

/// Three posted updates and what was affected when, told on `page` in its language, over shortly before `now`. English
/// for a language that the fixed words of notices do not know either.
[[nodiscard]] SampleIncident sampleIncident(const Page &page, const QDateTime &now);

} // namespace noticedesk
