#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// Who the Markdown is for. It reads back the same in every manner.
enum class Manner {
    Normal, ///< line ends are line breaks; a link whose words are its address is `<https://example.com>`
    Typed, ///< as people type: such a link stands bare where that needs no escape; for trees made of plain text
    Published ///< line breaks are marked as such, since other readers pass over line ends
};

/// Where running text is to stand: what has to be escaped there.
enum class Place { Paragraph, TableCell };

/// Running text as Markdown that reads back as exactly these pieces, line by line.
[[nodiscard]] QString inlineMarkdown(const QList<Inline> &inlines, Place place, Manner manner);

} // namespace noticedesk
