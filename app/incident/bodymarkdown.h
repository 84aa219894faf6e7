#pragma once

#include "app/incident/inlinemarkdown.h"

namespace noticedesk {

/// The tree as Markdown; see `markdownOf` for the normal manner.
[[nodiscard]] QString markdownOf(const Body &body, Manner manner);

} // namespace noticedesk
