#pragma once

#include "app/notice/notice.h"

class QPagedPaintDevice;

namespace noticedesk {

/// Puts the notice on paper, black on white, out of the same fragment that is copied for a website; with the logo and
/// the timeline where the notice has them, the address behind every link that says other words, and "2 of 3" at the
/// foot of each page. `pages` (first and last, from 1; 0: all) limits what is painted. Answers how many pages the whole
/// notice has; nothing is painted and the answer is 0 where the device cannot be painted on.
int printNotice(const Notice &notice, QPagedPaintDevice &device, int firstPage = 0, int lastPage = 0);

/// The notice as a PDF of A4 pages, its text selectable.
[[nodiscard]] QByteArray noticePdf(const Notice &notice);

} // namespace noticedesk
