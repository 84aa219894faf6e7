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

/// What is shown besides the text of a notice; null: not there.
struct PreviewImages {
    QImage logo; ///< above its title
    QImage picture; ///< below its head
};

/// The notice as readers will see it: the export's own HTML fragment, dressed in the colours of the window. Updates
/// that are left out are set in, with a line above them that says so.
[[nodiscard]] std::unique_ptr<QTextDocument> previewDocument(const Notice &notice, const QPalette &palette,
                                                             const QFont &font, const PreviewImages &images = {});

} // namespace noticedesk
