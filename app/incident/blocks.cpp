#include "app/incident/blocks.h"

#include <algorithm>

namespace noticedesk {

namespace {

/// A list or quote that ends a paragraph without a blank line between them. A list does so only from 1.
bool interruptsParagraph(const Block &block)
{
    return block.type == Block::Type::Quote || (isList(block) && block.start == 1);
}

bool standsAlone(const Block &block)
{
    return block.type == Block::Type::CodeBlock || block.type == Block::Type::Rule;
}

bool needsBlankLineInside(const Block &item)
{
    const auto apart = std::adjacent_find(item.blocks.begin(), item.blocks.end(), needBlankLineBetween);
    return apart != item.blocks.end();
}

} // namespace

bool isList(const Block &block)
{
    return block.type == Block::Type::BulletList || block.type == Block::Type::NumberedList;
}

bool needBlankLineBetween(const Block &before, const Block &after)
{
    if (standsAlone(before))
        return false;
    if (standsAlone(after))
        return before.type == Block::Type::Table;
    return before.type != Block::Type::Paragraph || !interruptsParagraph(after);
}

Block withTightnessSettled(Block list)
{
    const QList<Block> &items = list.blocks;
    if (list.tight)
        list.tight = std::none_of(items.begin(), items.end(), needsBlankLineInside);
    else
        list.tight = items.size() == 1 && items.first().blocks.size() < 2;
    return list;
}

} // namespace noticedesk
