#pragma once

#include "app/incident/ids.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

enum class ComponentStatus { Operational, DegradedPerformance, PartialOutage, MajorOutage, UnderMaintenance };

/// The word of the status page API v2: `degraded_performance`.
[[nodiscard]] QString componentStatusWord(ComponentStatus status);
[[nodiscard]] std::optional<ComponentStatus> componentStatusFromWord(QStringView word);

/// Whether a component can be named as affected. Retired: not any more; what names it already keeps it, and so do the
/// lists. Withdrawn: nothing ever named it, and it was taken off its page; kept, and can come back.
enum class ComponentStanding { Offered, Retired, Withdrawn };

/// The word for the store: `retired`.
[[nodiscard]] QString componentStandingWord(ComponentStanding standing);
[[nodiscard]] std::optional<ComponentStanding> componentStandingFromWord(QStringView word);

/// A part of the service that readers know by name. Belongs to one page.
struct Component {
    ComponentId id;
    PageId page;
    QString name;
    QString group; ///< the name of the group it is shown in; empty: in none
    int position = 0; ///< order on the page, from 0
    QString reference; ///< the id the page it was read from gives it; empty: known by name alone
    ComponentStanding standing = ComponentStanding::Offered;

    bool operator==(const Component &) const = default;
};

} // namespace noticedesk
