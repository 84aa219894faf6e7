#pragma once

class QTextDocument;

namespace noticedesk {

/// Makes `shown` say what `wanted` says by changing the paragraphs between the first and the last that differ: only
/// they are laid out again. Answers false, and changes nothing, where lists or tables come, go or change by more than
/// words within one paragraph: then the whole document is to be shown anew.
[[nodiscard]] bool becomes(QTextDocument &shown, const QTextDocument &wanted);

} // namespace noticedesk
