#pragma once

#include "app/notice/notice.h"

#include <QSizeF>

#include <memory>

class QPaintDevice;
class QTextDocument;

namespace noticedesk {

/// The notice laid out for paper: pages of `pageSize` in the dots of `device`, which must outlive it. No page ends in
/// a heading, or in the first line of a paragraph.
[[nodiscard]] std::unique_ptr<QTextDocument> paperDocument(const Notice &notice, QPaintDevice &device,
                                                           const QSizeF &pageSize);

} // namespace noticedesk
