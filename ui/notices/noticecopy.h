#pragma once

#include "app/notice/notice.h"

#include <QMimeData>

#include <memory>

namespace noticedesk {

/// What is put on the clipboard. Website: a fragment of HTML, Markdown and text at once, so that the place where it
/// is pasted takes what it understands best. The others: that source alone, as text.
enum class CopyAs { Website, HtmlSource, Markdown, Text };

/// `notice` must hold nothing that is left out: what is on a clipboard has left the house.
[[nodiscard]] std::unique_ptr<QMimeData> noticeCopy(const Notice &notice, CopyAs format);

} // namespace noticedesk
