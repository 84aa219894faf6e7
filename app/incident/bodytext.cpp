#include "app/incident/blocks.h"
#include "app/incident/inlines.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString inlineText(const QList<Inline> &inlines)
{
    QString text;
    for (const Inline &piece : inlines) {
        text += piece.type == Inline::Type::LineBreak ? u"\n"_s : piece.text + inlineText(piece.children);
        if (piece.type == Inline::Type::Link && !showsItsAddress(piece))
            text += u" (%1)"_s.arg(piece.address);
    }
    return text;
}

QString blocksText(const QList<Block> &blocks, const QString &between);

QString prefixed(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at)
        if (at == 0 || !lines.at(at).isEmpty())
            lines[at].prepend(at == 0 ? first : others);
    return lines.join(u'\n');
}

QString listText(const Block &list)
{
    const QString between = list.tight ? u"\n"_s : u"\n\n"_s;
    QStringList items;
    for (const Block &item : list.blocks) {
        const QString mark = list.type == Block::Type::BulletList
            ? u"- "_s
            : QString::number(qint64(list.start) + items.size()) + u". "_s;
        items.append(prefixed(blocksText(item.blocks, between), mark, QString(mark.size(), u' ')));
    }
    return items.join(between);
}

QString rowText(const Block &row)
{
    QStringList cells;
    for (const Block &cell : row.blocks)
        cells.append(inlineText(cell.inlines));
    return cells.join(u" | "_s);
}

QString blockText(const Block &block)
{
    switch (block.type) {
    case Block::Type::Paragraph:
    case Block::Type::TableCell: return inlineText(block.inlines);
    case Block::Type::Quote: return prefixed(blocksText(block.blocks, u"\n\n"_s), u"> "_s, u"> "_s);
    case Block::Type::CodeBlock: return block.text;
    case Block::Type::BulletList:
    case Block::Type::NumberedList: return listText(block);
    case Block::Type::ListItem: return blocksText(block.blocks, u"\n\n"_s);
    case Block::Type::Table: return blocksText(block.blocks, u"\n"_s);
    case Block::Type::TableRow: return rowText(block);
    case Block::Type::Rule: return u"---"_s;
    }
    Q_UNREACHABLE();
}

QString blocksText(const QList<Block> &blocks, const QString &between)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts.append(blockText(block));
    return texts.join(between);
}

} // namespace

QString plainText(const Body &body)
{
    return blocksText(body.blocks, u"\n\n"_s);
}

} // namespace noticedesk
