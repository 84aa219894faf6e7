#pragma once

#include <QString>

namespace noticedesk {

/// The text of an update as an answer of a status page carries it, as a body of ours. A text without HTML is Markdown
/// as it stands; line breaks written as `<br />` become such; a text with other HTML tags is reduced to what a body
/// can say, its other characters meaning themselves. Scripts, styles and what only a browser could show are dropped.
/// `<word` that is no tag of HTML stays text.
[[nodiscard]] QString bodyFromHtml(const QString &text);

} // namespace noticedesk
