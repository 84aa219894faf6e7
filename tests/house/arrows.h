#pragma once

#include "tests/house/sources.h"

namespace noticedesk::house {

/// The room a file stands in: "app/base", "ui/window"; what stands in `ui` itself is in the room "ui".
[[nodiscard]] QString roomOf(const QString &path);

/// Whether a file of `room` may include one of `other`. A room that nobody has drawn in the plan may include nothing,
/// and nobody may include it.
[[nodiscard]] bool mayInclude(const QString &room, const QString &other);

/// One sentence for each include of the file that is against the plan.
[[nodiscard]] QStringList forbiddenIncludes(const SourceFile &file);

} // namespace noticedesk::house
