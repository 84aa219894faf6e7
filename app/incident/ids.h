#pragma once

#include "app/base/id.h"

namespace noticedesk {

using PageId = Id<struct PageTag>;
using ComponentId = Id<struct ComponentTag>;
using IncidentId = Id<struct IncidentTag>;
using UpdateId = Id<struct UpdateTag>;

} // namespace noticedesk
