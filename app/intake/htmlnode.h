#pragma once

#include <QList>
#include <QString>

#include <gumbo.h>

namespace noticedesk {

/// Empty if the element has no such attribute.
[[nodiscard]] QString attribute(const GumboElement &element, const char *name);

[[nodiscard]] QList<const GumboNode *> childrenOf(const GumboElement &element);

[[nodiscard]] bool isElement(const GumboNode *node, GumboTag tag);

/// Scripts, styles and what only a browser could show.
[[nodiscard]] bool isDropped(const GumboElement &element);

/// An element of which the words count and nothing else.
[[nodiscard]] bool isPlainInline(GumboTag tag);

/// All of the words, however deep they stand. Whoever parsed the document has bounded its depth.
[[nodiscard]] QString textOf(const GumboNode *node);

/// With one blank for each run of blanks, line breaks and no-break spaces; a narrow no-break space is part of the words
/// in some languages.
[[nodiscard]] QString withSingleBlanks(const QString &text);

} // namespace noticedesk
