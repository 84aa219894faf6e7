#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// How deep quotes and lists may stand in each other; what is deeper stands at this level.
inline constexpr int deepestNesting = 32;
/// More leading blanks than this in a line of code are left out, so that no nesting can be made of them.
inline constexpr int deepestCodeIndent = 256;
/// Markdown takes no number of more than nine digits for the mark of an item.
inline constexpr int highestNumber = 999'999'999;

[[nodiscard]] bool isList(const Block &block);

/// Whether Markdown must set a blank line between two neighbours lest they be read as something else.
[[nodiscard]] bool needBlankLineBetween(const Block &before, const Block &after);

/// The list with `tight` as Markdown can say it: tight only if no item needs a blank line, loose only if there is a
/// place for one.
[[nodiscard]] Block withTightnessSettled(Block list);

} // namespace noticedesk
