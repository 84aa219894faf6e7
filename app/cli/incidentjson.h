#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QJsonObject>
#include <QList>

namespace noticedesk {

/// The incident in the shape of the status page API v2: updates newest first, instants in UTC, `affected_components`
/// worked out from the impacts. What that shape has no place for stands under "noticedesk" of the incident and of
/// each update. `components` are those of the page.
[[nodiscard]] QJsonObject incidentJson(const Incident &incident, const Page &page, const QList<Component> &components);

} // namespace noticedesk
