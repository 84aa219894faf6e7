#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QHash>

namespace noticedesk {

/// What the incident holds of the facts that templates ask for, by the words they ask with: service, vendor, reference,
/// start time, and the window of planned work, as notices of the page print them. `components` are those of the page.
[[nodiscard]] QHash<QString, QString> knownFacts(const Incident &incident, const Page &page,
                                                 const QList<Component> &components);

} // namespace noticedesk
