#pragma once

#include "app/incident/component.h"
#include "app/incident/history.h"
#include "app/incident/page.h"

namespace noticedesk {

/// Everything a desk knows of some incidents, drafts and history among it: the way to move them to another desk.
struct Bundle {
    QList<Page> pages; ///< every one that a revision belongs to
    QList<Component> components; ///< every one of these pages
    QList<History> histories;

    bool operator==(const Bundle &) const = default;
};

/// What stands first in a bundle's file. A reader refuses a later version by name.
inline constexpr auto bundleFormat = QLatin1StringView("noticedesk/1");

} // namespace noticedesk
