#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// How a link whose words are its address is written: `<https://example.com>`, which every reader and linter takes,
/// or bare where that needs no escape, as people type it. Bare is for links that were made of bare addresses.
enum class OwnWords { InBrackets, Bare };

/// Where running text is to stand: what has to be escaped there.
enum class Place { Paragraph, TableCell };

/// Running text as Markdown that reads back as exactly these pieces, line by line.
[[nodiscard]] QString inlineMarkdown(const QList<Inline> &inlines, Place place, OwnWords ownWords);

} // namespace noticedesk
