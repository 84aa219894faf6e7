#include "app/intake/officelist.h"

#include "app/intake/htmllook.h"
#include "app/intake/htmlnode.h"

#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A mark stands in the item, or in a conditional part of it.
constexpr int deepestMark = 3;

bool isList(const Block &block)
{
    return block.type == Block::Type::BulletList || block.type == Block::Type::NumberedList;
}

QString markIn(const GumboElement &element, int depth)
{
    for (const GumboNode *child : childrenOf(element)) {
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        if (isOfficeListMark(child->v.element))
            return textOf(child).trimmed();
        if (const QString mark = depth > 0 ? markIn(child->v.element, depth - 1) : QString(); !mark.isEmpty())
            return mark;
    }
    return {};
}

} // namespace

std::optional<int> officeListLevel(const GumboElement &element)
{
    static const QRegularExpression level(u"\\blevel([1-9])\\b"_s);
    const auto match = level.match(lookOf(element, QLatin1StringView("mso-list")));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool isOfficeListMark(const GumboElement &element)
{
    return lookOf(element, QLatin1StringView("mso-list")) == u"ignore"_s;
}

Block::Type officeListType(const GumboElement &item)
{
    // An "o" is the bullet of the second level, which another font would draw as a ring.
    const QString mark = markIn(item, deepestMark);
    const bool isNumbered = !mark.isEmpty() && mark.front().isLetterOrNumber() && mark != u"o"_s && mark.size() > 1;
    return isNumbered ? Block::Type::NumberedList : Block::Type::BulletList;
}

Block &officeList(QList<Block> &blocks, int level, Block::Type type)
{
    const bool goesDeeper = level > 1 && !blocks.isEmpty() && isList(blocks.last()) && !blocks.last().blocks.isEmpty();
    if (goesDeeper)
        return officeList(blocks.last().blocks.last().blocks, level - 1, type);
    if (blocks.isEmpty() || blocks.last().type != type) {
        Block list;
        list.type = type;
        blocks.append(list);
    }
    return blocks.last();
}

} // namespace noticedesk
