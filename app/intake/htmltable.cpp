#include "app/intake/htmltable.h"

#include "app/intake/htmllook.h"
#include "app/intake/htmlnode.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Between a table and its rows, and in a cell before a table in it, stands less than this.
constexpr int deepest = 8;

bool isCell(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
}

bool isShown(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT && !isHidden(node->v.element);
}

bool holdsTable(const GumboElement &element, int depth)
{
    const QList<const GumboNode *> children = childrenOf(element);
    return std::any_of(children.begin(), children.end(), [&](const GumboNode *child) {
        return isElement(child, GUMBO_TAG_TABLE)
            || (child->type == GUMBO_NODE_ELEMENT && depth > 0 && holdsTable(child->v.element, depth - 1));
    });
}

/// The cells of each row, of which there is at least one.
QList<QList<const GumboNode *>> rowsOf(const GumboElement &element, int depth)
{
    QList<QList<const GumboNode *>> rows;
    for (const GumboNode *child : childrenOf(element)) {
        if (!isShown(child))
            continue;
        if (!isElement(child, GUMBO_TAG_TR)) {
            if (depth > 0)
                rows += rowsOf(child->v.element, depth - 1);
            continue;
        }
        QList<const GumboNode *> cells = childrenOf(child->v.element);
        cells.removeIf([](const GumboNode *cell) { return !isCell(cell) || !isShown(cell); });
        if (!cells.isEmpty())
            rows.append(cells);
    }
    return rows;
}

Inline blank()
{
    return {Inline::Type::Text, u" "_s, {}, {}};
}

QList<Inline> wordsOf(const QList<Block> &blocks)
{
    QList<Inline> words;
    for (const Block &block : blocks) {
        const QList<Inline> more = block.inlines + wordsOf(block.blocks);
        if (!words.isEmpty() && !more.isEmpty())
            words.append(blank());
        for (const Inline &each : more)
            words.append(each.type == Inline::Type::LineBreak ? blank() : each);
    }
    return words;
}

} // namespace

bool isLayout(const GumboElement &table)
{
    const QString role = attribute(table, "role");
    if (role == u"presentation"_s || role == u"none"_s || holdsTable(table, deepest))
        return true;
    const auto rows = rowsOf(table, deepest);
    return rows.size() < 2
        || std::none_of(rows.begin(), rows.end(), [](const auto &cells) { return cells.size() > 1; });
}

Block tableOf(const GumboElement &table, const std::function<QList<Block>(const GumboElement &cell)> &read)
{
    Block facts;
    facts.type = Block::Type::Table;
    for (const QList<const GumboNode *> &cells : rowsOf(table, deepest)) {
        Block row;
        row.type = Block::Type::TableRow;
        row.header = facts.blocks.isEmpty();
        for (const GumboNode *node : cells) {
            Block cell;
            cell.type = Block::Type::TableCell;
            cell.inlines = wordsOf(read(node->v.element));
            row.blocks.append(cell);
        }
        facts.blocks.append(row);
    }
    return facts;
}

} // namespace noticedesk
