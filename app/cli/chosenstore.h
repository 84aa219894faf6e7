#pragma once

#include "app/base/result.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/store/incidentstore.h"

#include <QString>

#include <memory>

namespace noticedesk {

/// Whether opening may bring an older file up to date.
enum class Opening { UpToDate, AsItIs };

/// Opens the file of incidents, which must be there.
[[nodiscard]] Result<std::unique_ptr<IncidentStore>> openExistingStore(const QString &file,
                                                                       Opening opening = Opening::UpToDate);
/// Opens the file of incidents, and makes it if it is not there; in the data folder, the folder as well.
[[nodiscard]] Result<std::unique_ptr<IncidentStore>> openOrMakeStore(const QString &file);

/// An incident with what it takes to show it.
struct ChosenIncident {
    Incident incident;
    Page page;
    QList<Component> components; ///< those of the page
};

/// The one incident whose id begins with `prefix`. NotFound if there is none; Invalid if there are several, which the
/// sentence names, or if no id could begin so.
[[nodiscard]] Result<ChosenIncident> chooseIncident(const IncidentStore &store, const QString &prefix);

} // namespace noticedesk
