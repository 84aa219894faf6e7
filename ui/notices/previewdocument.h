#pragma once

#include "app/notice/notice.h"

#include <QFont>
#include <QPalette>
#include <QTextFormat>

#include <memory>

class QTextDocument;

namespace noticedesk {

/// The property of the text frames that hold what is left out of the export.
inline constexpr int leftOutProperty = QTextFormat::UserProperty + 1;
/// Between such a frame and the text in it.
inline constexpr int leftOutPadding = 10;

/// The notice as readers will see it: the export's own HTML fragment, dressed in the colours of the window. Updates
/// that are left out stand in a frame of their own, with a line that says so.
[[nodiscard]] std::unique_ptr<QTextDocument> previewDocument(const Notice &notice, const QPalette &palette,
                                                             const QFont &font);

} // namespace noticedesk
