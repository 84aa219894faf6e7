#pragma once

#include "app/notice/notice.h"

#include <QString>

namespace noticedesk {

/// The writers: pure, deterministic, each escaping in one place of its own. All answer text without a newline at the
/// end but for the HTML page, which ends in one.

/// The layout of a status page's copied text.
[[nodiscard]] QString renderText(const Notice &notice);
/// CommonMark: title `#`, an update `##`, section labels bold on a line of their own, stamps in emphasis.
[[nodiscard]] QString renderMarkdown(const Notice &notice);
/// One self-contained document: no script but structured data, which no browser runs; no request, light and dark,
/// prints well.
[[nodiscard]] QString renderHtmlPage(const Notice &notice);
/// For a website's edit box, and for the preview: no document around it, no class, no meaning in attributes.
[[nodiscard]] QString renderHtmlFragment(const Notice &notice);
/// The fragment in a table of one column, for mail: at most 600 pixels wide, what styles it stands in it.
[[nodiscard]] QString renderHtmlMail(const Notice &notice);

} // namespace noticedesk
