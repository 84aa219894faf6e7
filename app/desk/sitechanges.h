#pragma once

#include "app/desk/sitecalendar.h"

#include <QSet>

namespace noticedesk {

class SiteFolder;
class SiteMonths;

/// What has been saved since a site was written.
struct SiteChanges {
    QSet<IncidentId> incidents;
    QSet<QDate> months; ///< that are different by them
};

struct SiteChangesSince {
    QByteArray now; ///< see `SavedSince`
    std::optional<SiteChanges> changes; ///< none: everything has to be looked at
};

[[nodiscard]] Result<SiteChangesSince> siteChangesSince(const QByteArray &mark, const IncidentStore &store,
                                                        const SiteQuestion &question, const SiteMonths &months,
                                                        const SiteFolder &folder);

} // namespace noticedesk
