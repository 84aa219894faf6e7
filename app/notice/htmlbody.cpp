#include "app/notice/htmlbody.h"

#include "app/incident/inlines.h"
#include "app/notice/html.h"

#include <algorithm>
#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Words that look like an address lead people to think they go there: then the true one is said.
bool pretendsToBeAnotherAddress(const Inline &link)
{
    const QString words = wordsOf(link.children).trimmed();
    const bool isLikeAnAddress = words.contains("://"_L1) || words.startsWith("www."_L1, Qt::CaseInsensitive);
    return isLikeAnAddress && !showsItsAddress(link);
}

/// Adds piece after piece to one text.
class BodyWriter {
public:
    explicit BodyWriter(Elements elements) : m_elements(elements) { }

    void blocks(const QList<Block> &blocks)
    {
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (at > 0)
                m_html += u'\n';
            block(blocks.at(at));
        }
    }

    void inlines(const QList<Inline> &inlines)
    {
        for (const Inline &piece : inlines)
            this->piece(piece);
    }

    [[nodiscard]] QString html() { return std::move(m_html); }

private:
    void piece(const Inline &piece);
    void spanned(QStringView begin, const QList<Inline> &within, QStringView end);
    void link(const Inline &link);
    void block(const Block &block);
    void list(const Block &list);
    void item(const Block &item, bool tight);
    void row(const Block &row);
    void table(const Block &table);
    void quote(const Block &quote);

    QString m_html;
    Elements m_elements;
};

void BodyWriter::spanned(QStringView begin, const QList<Inline> &within, QStringView end)
{
    m_html += begin;
    inlines(within);
    m_html += end;
}

void BodyWriter::link(const Inline &link)
{
    m_html += u"<a href=\""_s + escapeAttr(link.address) + u"\" rel=\"noopener noreferrer\""_s;
    if (m_elements == Elements::All && !showsItsAddress(link))
        m_html += u" class=\"worded\""; // its address is printed on paper
    spanned(u">", link.children, u"</a>");
    if (pretendsToBeAnotherAddress(link))
        m_html += u" ("_s + escapeText(link.address) + u')';
}

void BodyWriter::piece(const Inline &piece)
{
    switch (piece.type) {
    case Inline::Type::Text: m_html += escapeText(piece.text); break;
    case Inline::Type::Code: m_html += u"<code>"_s + escapeText(piece.text) + u"</code>"_s; break;
    case Inline::Type::Emphasis: spanned(u"<em>", piece.children, u"</em>"); break;
    case Inline::Type::Strong: spanned(u"<strong>", piece.children, u"</strong>"); break;
    case Inline::Type::Link: link(piece); break;
    case Inline::Type::LineBreak: m_html += u"<br>"; break;
    }
}

void BodyWriter::item(const Block &item, bool tight)
{
    m_html += u"<li>";
    for (qsizetype at = 0; at < item.blocks.size(); ++at) {
        if (at > 0)
            m_html += u'\n';
        const Block &part = item.blocks.at(at);
        if (tight && part.type == Block::Type::Paragraph)
            inlines(part.inlines);
        else
            block(part);
    }
    m_html += u"</li>\n";
}

void BodyWriter::list(const Block &list)
{
    const bool isNumbered = list.type == Block::Type::NumberedList;
    m_html += isNumbered ? u"<ol" : u"<ul";
    if (isNumbered && list.start != 1)
        m_html += u" start=\""_s + QString::number(list.start) + u'"';
    m_html += u">\n";
    for (const Block &each : list.blocks)
        item(each, list.tight);
    m_html += isNumbered ? u"</ol>" : u"</ul>";
}

void BodyWriter::row(const Block &row)
{
    m_html += u"<tr>";
    for (const Block &cell : row.blocks)
        spanned(row.header ? u"<th scope=\"col\">" : u"<td>", cell.inlines, row.header ? u"</th>" : u"</td>");
    m_html += u"</tr>";
}

void BodyWriter::table(const Block &table)
{
    const auto isHead = [](const Block &row) { return row.header; };
    m_html += u"<table>\n<thead>\n";
    for (const Block &each : table.blocks)
        if (isHead(each)) {
            row(each);
            m_html += u'\n';
        }
    m_html += u"</thead>\n";
    if (!std::all_of(table.blocks.begin(), table.blocks.end(), isHead)) {
        m_html += u"<tbody>\n";
        for (const Block &each : table.blocks)
            if (!isHead(each)) {
                row(each);
                m_html += u'\n';
            }
        m_html += u"</tbody>\n";
    }
    m_html += u"</table>";
}

void BodyWriter::quote(const Block &quote)
{
    const bool isMarked = m_elements == Elements::All;
    m_html += isMarked ? u"<blockquote>\n" : u"";
    blocks(quote.blocks);
    m_html += isMarked ? u"\n</blockquote>" : u"";
}

void BodyWriter::block(const Block &block)
{
    switch (block.type) {
    case Block::Type::Paragraph:
    case Block::Type::TableCell: spanned(u"<p>", block.inlines, u"</p>"); break;
    case Block::Type::Quote: quote(block); break;
    case Block::Type::CodeBlock: m_html += u"<pre><code>"_s + escapeText(block.text) + u"</code></pre>"_s; break;
    case Block::Type::BulletList:
    case Block::Type::NumberedList: list(block); break;
    case Block::Type::ListItem: blocks(block.blocks); break;
    case Block::Type::Table: table(block); break;
    case Block::Type::TableRow: row(block); break;
    case Block::Type::Rule: m_html += u"<hr>"; break;
    }
}

} // namespace

QString blocksHtml(const QList<Block> &blocks, Elements elements)
{
    BodyWriter writer(elements);
    writer.blocks(blocks);
    return writer.html();
}

QString inlinesHtml(const QList<Inline> &inlines, Elements elements)
{
    BodyWriter writer(elements);
    writer.inlines(inlines);
    return writer.html();
}

} // namespace noticedesk
