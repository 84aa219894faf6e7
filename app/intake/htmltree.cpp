#include "app/intake/htmltree.h"

#include "app/incident/address.h"
#include "app/intake/htmllook.h"
#include "app/intake/htmlnode.h"
#include "app/intake/htmlparagraph.h"
#include "app/intake/htmltable.h"
#include "app/intake/officelist.h"

#include <QList>

#include <memory>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What is nested deeper than this is read as text alone.
constexpr int deepest = 60;

Block blockOf(Block::Type type, const QList<Block> &blocks = {}, const QString &text = {})
{
    Block block;
    block.type = type;
    block.text = text;
    block.blocks = blocks;
    return block;
}

/// Reads the children of one element into blocks; a list item, a quote and a cell get a reader of their own.
class BlockReader {
public:
    static QList<Block> blocksOf(const GumboElement &element, LineEnds lineEnds, int depth)
    {
        BlockReader reader(lineEnds, depth);
        for (const GumboNode *child : childrenOf(element))
            reader.read(child);
        reader.endParagraph();
        return reader.m_blocks;
    }

private:
    BlockReader(LineEnds lineEnds, int depth) : m_lineEnds(lineEnds), m_depth(depth) { }

    QList<Block> blocksOf(const GumboElement &element) const { return blocksOf(element, m_lineEnds, m_depth + 1); }

    void addLines(const QString &text)
    {
        if (m_lineEnds == LineEnds::Blank) {
            m_paragraph.addText(withSingleBlanks(text));
            return;
        }
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                addBreak();
            m_paragraph.addText(lines.at(i));
        }
    }

    /// Two breaks with nothing between them end the paragraph.
    void addBreak()
    {
        if (m_paragraph.endsInBreak())
            endParagraph();
        else
            m_paragraph.addBreak();
    }

    void read(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            addLines(QString::fromUtf8(node->v.text.text));
        else if (node->type == GUMBO_NODE_ELEMENT && m_depth >= deepest)
            addLines(textOf(node));
        else if (node->type == GUMBO_NODE_ELEMENT && !isDropped(node->v.element) && !isHidden(node->v.element))
            readElement(node);
    }

    void readChildren(const GumboElement &element)
    {
        ++m_depth;
        for (const GumboNode *child : childrenOf(element))
            read(child);
        --m_depth;
    }

    void readElement(const GumboNode *node)
    {
        const GumboElement &element = node->v.element;
        switch (element.tag) {
        case GUMBO_TAG_BR: addBreak(); break;
        case GUMBO_TAG_IMG: m_paragraph.addText(attribute(element, "alt")); break;
        case GUMBO_TAG_A: readLink(element); break;
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG: readMarked(element, strongByLook(element).value_or(true), false); break;
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM: readMarked(element, false, emphasisByLook(element).value_or(true)); break;
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_KBD:
        case GUMBO_TAG_TT: m_paragraph.addCode(textOf(node)); break;
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            endParagraph();
            readWrapped(element, Inline::Type::Strong);
            endParagraph();
            break;
        case GUMBO_TAG_PRE: addBlock(blockOf(Block::Type::CodeBlock, {}, textOf(node))); break;
        case GUMBO_TAG_HR: addBlock(blockOf(Block::Type::Rule)); break;
        case GUMBO_TAG_BLOCKQUOTE: addBlock(blockOf(Block::Type::Quote, blocksOf(element))); break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL: readList(element); break;
        case GUMBO_TAG_TABLE: readTable(element); break;
        default: readOther(element);
        }
    }

    void readOther(const GumboElement &element)
    {
        if (isPlainInline(element.tag)) {
            if (!isOfficeListMark(element))
                readMarked(element, strongByLook(element).value_or(false), emphasisByLook(element).value_or(false));
            return;
        }
        endParagraph();
        if (const auto level = officeListLevel(element))
            readOfficeItem(element, *level);
        else
            readChildren(element);
        endParagraph();
    }

    void readMarked(const GumboElement &element, bool isStrong, bool isEmphasis)
    {
        if (isStrong)
            m_paragraph.open(Inline::Type::Strong, {});
        if (isEmphasis)
            m_paragraph.open(Inline::Type::Emphasis, {});
        readChildren(element);
        for (int i = int(isStrong) + int(isEmphasis); i > 0; --i)
            m_paragraph.close();
    }

    void readOfficeItem(const GumboElement &element, int level)
    {
        Block &list = officeList(m_blocks, level, officeListType(element));
        list.blocks.append(blockOf(Block::Type::ListItem, blocksOf(element)));
    }

    void readLink(const GumboElement &element)
    {
        const auto address = linkAddress(attribute(element, "href"));
        if (address && !m_paragraph.isInLink())
            readWrapped(element, Inline::Type::Link, *address);
        else
            readChildren(element);
    }

    void readWrapped(const GumboElement &element, Inline::Type type, const QString &address = {})
    {
        m_paragraph.open(type, address);
        readChildren(element);
        m_paragraph.close();
    }

    void readList(const GumboElement &element)
    {
        Block list = blockOf(element.tag == GUMBO_TAG_OL ? Block::Type::NumberedList : Block::Type::BulletList);
        if (const int start = attribute(element, "start").toInt(); start > 0 && start < 100000000)
            list.start = start;
        for (const GumboNode *child : childrenOf(element))
            if (child->type == GUMBO_NODE_ELEMENT && !isDropped(child->v.element) && !isHidden(child->v.element))
                addListChild(list, child);
        addBlock(list);
    }

    /// A list that stands between the items, as some editors nest them, belongs to the item before it.
    void addListChild(Block &list, const GumboNode *child) const
    {
        const bool isList = isElement(child, GUMBO_TAG_UL) || isElement(child, GUMBO_TAG_OL);
        if (!isList) {
            list.blocks.append(blockOf(Block::Type::ListItem, blocksOf(child->v.element)));
            return;
        }
        if (list.blocks.isEmpty())
            list.blocks.append(blockOf(Block::Type::ListItem));
        BlockReader nested(m_lineEnds, m_depth + 1);
        nested.read(child);
        list.blocks.last().blocks += nested.m_blocks;
    }

    void readTable(const GumboElement &element)
    {
        if (isLayout(element)) {
            readOther(element);
            return;
        }
        addBlock(tableOf(element, [this](const GumboElement &cell) { return blocksOf(cell); }));
    }

    void addBlock(const Block &block)
    {
        endParagraph();
        const bool holds = block.type == Block::Type::CodeBlock || block.type == Block::Type::Rule;
        if (holds || !block.blocks.isEmpty())
            m_blocks.append(block);
    }

    void endParagraph()
    {
        if (const QList<Inline> line = m_paragraph.take(); !line.isEmpty()) {
            Block paragraph;
            paragraph.inlines = line;
            m_blocks.append(paragraph);
        }
    }

    LineEnds m_lineEnds;
    QList<Block> m_blocks;
    HtmlParagraph m_paragraph;
    int m_depth = 0;
};

} // namespace

Body bodyOfHtml(const QByteArray &html, LineEnds lineEnds)
{
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size())), destroy);
    return {BlockReader::blocksOf(output->root->v.element, lineEnds, 0)};
}

} // namespace noticedesk
