#pragma once

#include "app/notice/notice.h"

#include <QFont>
#include <QImage>
#include <QPalette>
#include <QTextFormat>

#include <memory>

class QTextDocument;

namespace noticedesk {

/// The property of the paragraphs of what is left out of the export: a number for each update, from 1.
inline constexpr int leftOutProperty = QTextFormat::UserProperty + 1;
/// Between the line around them and the text.
inline constexpr int leftOutPadding = 10;

/// The notice as readers will see it: the export's own HTML fragment, dressed in the colours of the window, with
/// `picture` below its head unless it is null. Updates that are left out are set in, with a line above them that says
/// so.
[[nodiscard]] std::unique_ptr<QTextDocument> previewDocument(const Notice &notice, const QPalette &palette,
                                                             const QFont &font, const QImage &picture = {});

} // namespace noticedesk
