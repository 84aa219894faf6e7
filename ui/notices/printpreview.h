#pragma once

#include "app/notice/notice.h"

class QWidget;

namespace noticedesk {

/// Shows the notice on paper, from where it can be printed. Beside the window: answers at once.
void previewPrint(const Notice &notice, QWidget &window);

} // namespace noticedesk
