#pragma once

#include "app/base/result.h"
#include "app/incident/component.h"
#include "app/incident/page.h"

#include <QList>

namespace noticedesk {

class Database;

/// By name.
[[nodiscard]] Result<QList<Page>> storedPages(const Database &database);
[[nodiscard]] Result<> storePage(const Database &database, const Page &page);

/// By position, then by name.
[[nodiscard]] Result<QList<Component>> storedComponents(const Database &database, PageId page);
[[nodiscard]] Result<> storeComponent(const Database &database, const Component &component);

} // namespace noticedesk
