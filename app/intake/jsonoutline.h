#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace noticedesk {

/// A document taken apart, so that each incident can be read by itself and be kept untouched.
struct JsonOutline {
    /// The objects of the outermost arrays, word for word: by the key of the array in the root object; by the empty
    /// key if the root is an array.
    QHash<QByteArray, QList<QByteArray>> objects;
    /// The document with `{}` in place of each object that stands in a list of incidents. Where two arrays have the
    /// same key it is the document itself.
    QByteArray skeleton;
};

/// One pass over the bytes. Unreadable, with the line, for comments and for nesting beyond 64 levels; anything else
/// that is wrong is left for the parser to say.
[[nodiscard]] Result<JsonOutline> outlineOfJson(const QByteArray &json);

/// "line 3, column 14" of the byte at `offset`.
[[nodiscard]] QString placeInText(const QByteArray &text, qsizetype offset);

} // namespace noticedesk
