#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace noticedesk {

/// The text of a document as UTF-8 without byte order mark. Reads UTF-8, with or without byte order mark, and UTF-16
/// with one. Unreadable, with the reason, for an empty or too big document, for what is not text, and for bytes in
/// another encoding: they are never guessed at, as a wrong guess would go unseen.
[[nodiscard]] Result<QByteArray> decodedDocument(const QByteArray &document);

} // namespace noticedesk
