#pragma once

#include "app/incident/body.h"

#include <gumbo.h>

#include <optional>

/// Lists as office programs and their mails write them: paragraphs that are drawn as items, each with its bullet or
/// number in its text and with a style such as `mso-list:l0 level2 lfo1`.
namespace noticedesk {

/// How deep the item stands, from 1 to 9; nothing if the element is no item.
[[nodiscard]] std::optional<int> officeListLevel(const GumboElement &element);

/// The bullet or number before the words of an item.
[[nodiscard]] bool isOfficeListMark(const GumboElement &element);

/// BulletList or NumberedList, by the mark of the item.
[[nodiscard]] Block::Type officeListType(const GumboElement &item);

/// The list at the end of `blocks`, `level` deep, that the next item belongs into; made if there is none.
[[nodiscard]] Block &officeList(QList<Block> &blocks, int level, Block::Type type);

} // namespace noticedesk
