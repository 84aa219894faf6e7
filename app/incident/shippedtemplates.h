#pragma once

#include "app/incident/template.h"

namespace noticedesk {

/// The templates the program brings with it, in the order of the story: one for each of its stages, for relaying a
/// vendor, for planned work, for security, and for the report afterwards.
[[nodiscard]] const QList<Template> &shippedTemplates();

} // namespace noticedesk
