#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// Adds a piece of running text in normal form: neighbours of one kind become one, line breaks at the edges of an
/// emphasis, strong or link move out of it, and what is empty is left out.
void append(QList<Inline> &inlines, Inline piece);
void appendText(QList<Inline> &inlines, const QString &text);

/// Without line breaks at the end, which nothing can follow.
[[nodiscard]] QList<Inline> withoutTrailingBreaks(QList<Inline> inlines);

/// The words alone: no marks, no addresses; a line break is `\n`.
[[nodiscard]] QString wordsOf(const QList<Inline> &inlines);

/// Whether the words of a link are its address, so that saying both would say it twice.
[[nodiscard]] bool showsItsAddress(const Inline &link);

} // namespace noticedesk
