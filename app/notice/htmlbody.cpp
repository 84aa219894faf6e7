#include "app/notice/htmlbody.h"

#include "app/incident/inlines.h"
#include "app/notice/html.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString element(const QString &name, const QString &content, const QString &attributes = {})
{
    return u'<' + name + attributes + u'>' + content + u"</"_s + name + u'>';
}

/// Words that look like an address lead people to think they go there: then the true one is said.
bool pretendsToBeAnotherAddress(const Inline &link)
{
    const QString words = wordsOf(link.children).trimmed();
    const bool isLikeAnAddress = words.contains("://"_L1) || words.startsWith("www."_L1, Qt::CaseInsensitive);
    return isLikeAnAddress && !showsItsAddress(link);
}

QString linkHtml(const Inline &link, Elements elements)
{
    QString attributes = u" href=\"%1\" rel=\"noopener noreferrer\""_s.arg(escapeAttr(link.address));
    if (elements == Elements::All && !showsItsAddress(link))
        attributes += u" class=\"worded\""_s; // its address is printed on paper
    const QString html = element(u"a"_s, inlinesHtml(link.children, elements), attributes);
    return pretendsToBeAnotherAddress(link) ? u"%1 (%2)"_s.arg(html, escapeText(link.address)) : html;
}

QString inlineHtml(const Inline &piece, Elements elements)
{
    switch (piece.type) {
    case Inline::Type::Text: return escapeText(piece.text);
    case Inline::Type::Code: return element(u"code"_s, escapeText(piece.text));
    case Inline::Type::Emphasis: return element(u"em"_s, inlinesHtml(piece.children, elements));
    case Inline::Type::Strong: return element(u"strong"_s, inlinesHtml(piece.children, elements));
    case Inline::Type::Link: return linkHtml(piece, elements);
    case Inline::Type::LineBreak: return u"<br>"_s;
    }
    Q_UNREACHABLE();
}

QString listHtml(const Block &list, Elements elements)
{
    QStringList items;
    for (const Block &item : list.blocks) {
        QStringList parts;
        for (const Block &block : item.blocks)
            parts.append(list.tight && block.type == Block::Type::Paragraph ? inlinesHtml(block.inlines, elements)
                                                                            : blocksHtml({block}, elements));
        items.append(element(u"li"_s, parts.join(u'\n')));
    }
    const QString content = u'\n' + items.join(u'\n') + u'\n';
    if (list.type == Block::Type::BulletList)
        return element(u"ul"_s, content);
    return element(u"ol"_s, content, list.start == 1 ? QString() : u" start=\"%1\""_s.arg(list.start));
}

QString rowHtml(const Block &row, Elements elements)
{
    QString cells;
    for (const Block &cell : row.blocks)
        cells += row.header ? element(u"th"_s, inlinesHtml(cell.inlines, elements), u" scope=\"col\""_s)
                            : element(u"td"_s, inlinesHtml(cell.inlines, elements));
    return element(u"tr"_s, cells);
}

QString tableHtml(const Block &table, Elements elements)
{
    QString head;
    QString rows;
    for (const Block &row : table.blocks)
        (row.header ? head : rows) += rowHtml(row, elements) + u'\n';
    QString content = u'\n' + element(u"thead"_s, u'\n' + head) + u'\n';
    if (!rows.isEmpty())
        content += element(u"tbody"_s, u'\n' + rows) + u'\n';
    return element(u"table"_s, content);
}

QString quoteHtml(const Block &quote, Elements elements)
{
    const QString content = blocksHtml(quote.blocks, elements);
    return elements == Elements::Kept ? content : element(u"blockquote"_s, u'\n' + content + u'\n');
}

QString blockHtml(const Block &block, Elements elements)
{
    switch (block.type) {
    case Block::Type::Paragraph:
    case Block::Type::TableCell: return element(u"p"_s, inlinesHtml(block.inlines, elements));
    case Block::Type::Quote: return quoteHtml(block, elements);
    case Block::Type::CodeBlock: return element(u"pre"_s, element(u"code"_s, escapeText(block.text)));
    case Block::Type::BulletList:
    case Block::Type::NumberedList: return listHtml(block, elements);
    case Block::Type::ListItem: return blocksHtml(block.blocks, elements);
    case Block::Type::Table: return tableHtml(block, elements);
    case Block::Type::TableRow: return rowHtml(block, elements);
    case Block::Type::Rule: return u"<hr>"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString blocksHtml(const QList<Block> &blocks, Elements elements)
{
    QStringList lines;
    for (const Block &block : blocks)
        lines.append(blockHtml(block, elements));
    return lines.join(u'\n');
}

QString inlinesHtml(const QList<Inline> &inlines, Elements elements)
{
    QString html;
    for (const Inline &piece : inlines)
        html += inlineHtml(piece, elements);
    return html;
}

} // namespace noticedesk
