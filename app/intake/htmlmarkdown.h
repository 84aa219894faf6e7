#pragma once

#include "app/intake/htmltree.h"

#include <QString>

namespace noticedesk {

/// What an HTML fragment says, as Markdown that says the same words. The caller bounds the number of tags.
[[nodiscard]] QString htmlAsMarkdown(const QString &html, LineEnds lineEnds);

} // namespace noticedesk
