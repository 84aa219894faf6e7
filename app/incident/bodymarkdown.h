#pragma once

#include "app/incident/inlinemarkdown.h"

namespace noticedesk {

/// The tree as Markdown; see `markdownOf`, which writes links whose words are their address in brackets.
[[nodiscard]] QString markdownOf(const Body &body, OwnWords ownWords);

} // namespace noticedesk
