#pragma once

#include "app/incident/body.h"

#include <QByteArray>

namespace noticedesk {

/// What a line break in the source of a document means.
enum class LineEnds {
    Shown, ///< a line break, as status pages show it
    Blank, ///< no more than a blank, as browsers show it; so is a no-break space, which mail programs lay out with
};

/// The tree that an HTML fragment (UTF-8) is reduced to: paragraphs, lists, quotes, code, tables, links and emphasis.
/// What a reader would not see is left out. The caller bounds the number of tags.
[[nodiscard]] Body bodyOfHtml(const QByteArray &html, LineEnds lineEnds);

} // namespace noticedesk
