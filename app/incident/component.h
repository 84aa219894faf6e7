#pragma once

#include "app/incident/ids.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

enum class ComponentStatus { Operational, DegradedPerformance, PartialOutage, MajorOutage, UnderMaintenance };

/// The word of the status page API v2: `degraded_performance`.
[[nodiscard]] QString componentStatusWord(ComponentStatus status);
[[nodiscard]] std::optional<ComponentStatus> componentStatusFromWord(QStringView word);

/// A part of the service that readers know by name. Belongs to one page.
struct Component {
    ComponentId id;
    PageId page;
    QString name;
    QString group; ///< the name of the group it is shown in; empty: in none
    int position = 0; ///< order on the page, from 0
    QString reference; ///< the id the page it was read from gives it; empty: known by name alone

    bool operator==(const Component &) const = default;
};

} // namespace noticedesk
