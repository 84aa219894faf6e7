#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// Which elements a body may be written in: all that say what it is, or those that every website's edit box keeps.
enum class Elements { All, Kept };

/// Blocks as HTML, a line for each, without a line end behind the last.
[[nodiscard]] QString blocksHtml(const QList<Block> &blocks, Elements elements);
/// Running text as HTML, in one line.
[[nodiscard]] QString inlinesHtml(const QList<Inline> &inlines, Elements elements);

} // namespace noticedesk
