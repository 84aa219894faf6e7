#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace noticedesk {

/// Where the objects of a document's outermost arrays stand, so that each can be kept untouched: by the key of the
/// array in the root object; by the empty key if the root is an array.
using JsonOutline = QHash<QByteArray, QList<QByteArray>>;

/// One pass over the bytes. Unreadable, with the line, for comments and for nesting beyond 64 levels; anything else
/// that is wrong is left for the parser to say.
[[nodiscard]] Result<JsonOutline> outlineOfJson(const QByteArray &json);

/// "line 3, column 14" of the byte at `offset`.
[[nodiscard]] QString placeInText(const QByteArray &text, qsizetype offset);

} // namespace noticedesk
