#include "app/incident/bodymarkdown.h"

#include "app/incident/blocks.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Writes the lines of blocks; each block knows nothing of what it stands in, its container sets its marks before.
class BlockWriter {
public:
    explicit BlockWriter(Manner manner) : m_manner(manner) { }

    [[nodiscard]] QStringList lines(const QList<Block> &blocks, bool tight) const;

private:
    [[nodiscard]] QStringList linesOf(const Block &block, bool otherMark) const;
    [[nodiscard]] QStringList listLines(const Block &list, bool otherMark) const;
    [[nodiscard]] QStringList itemLines(const Block &item, const QString &mark, bool tight) const;
    [[nodiscard]] QStringList tableLines(const Block &table) const;
    [[nodiscard]] QString rowLine(const Block &row) const;

    Manner m_manner;
};

QString joined(const QString &prefix, const QString &line)
{
    if (!line.isEmpty())
        return prefix + line;
    return prefix.endsWith(u' ') ? prefix.trimmed() : prefix;
}

QStringList withPrefixes(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList prefixed;
    for (const QString &line : lines)
        prefixed.append(joined(prefixed.isEmpty() ? first : others, line));
    return prefixed;
}

QStringList linesIn(const QString &text)
{
    return text.contains(u'\n') ? text.split(u'\n') : QStringList{text};
}

QStringList codeLines(const QString &code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar character : code) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    QStringList lines{fence + u"text"_s};
    if (!code.isEmpty())
        lines += code.split(u'\n');
    return lines << fence;
}

QStringList BlockWriter::lines(const QList<Block> &blocks, bool tight) const
{
    QStringList written;
    bool otherMark = false;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        // Two lists beside each other are two only if their marks differ.
        otherMark = at > 0 && isList(block) && blocks.at(at - 1).type == block.type && !otherMark;
        if (at > 0 && (!tight || needBlankLineBetween(blocks.at(at - 1), block)))
            written.append(QString());
        written += linesOf(block, otherMark);
    }
    return written;
}

QStringList BlockWriter::linesOf(const Block &block, bool otherMark) const
{
    switch (block.type) {
    case Block::Type::Paragraph:
    case Block::Type::TableCell: return linesIn(inlineMarkdown(block.inlines, Place::Paragraph, m_manner));
    case Block::Type::Quote: return withPrefixes(lines(block.blocks, false), u"> "_s, u"> "_s);
    case Block::Type::CodeBlock: return codeLines(block.text);
    case Block::Type::BulletList:
    case Block::Type::NumberedList: return listLines(block, otherMark);
    case Block::Type::ListItem: return lines(block.blocks, false);
    case Block::Type::Table: return tableLines(block);
    case Block::Type::TableRow: return {rowLine(block)};
    case Block::Type::Rule: return {u"___"_s};
    }
    Q_UNREACHABLE();
}

QStringList BlockWriter::listLines(const Block &list, bool otherMark) const
{
    QStringList written;
    const bool isNumbered = list.type == Block::Type::NumberedList;
    for (int at = 0; at < list.blocks.size(); ++at) {
        const int number = std::min(highestNumber - at, list.start) + at;
        const QString mark = isNumbered ? QString::number(number) + (otherMark ? u')' : u'.')
            : otherMark                 ? u"*"_s
                                        : u"-"_s;
        if (at > 0 && !list.tight)
            written.append(QString());
        written += itemLines(list.blocks.at(at), mark, list.tight);
    }
    return written;
}

QStringList BlockWriter::itemLines(const Block &item, const QString &mark, bool tight) const
{
    return withPrefixes(lines(item.blocks, tight), mark + u' ', QString(mark.size() + 1, u' '));
}

QStringList BlockWriter::tableLines(const Block &table) const
{
    QStringList written;
    for (const Block &row : table.blocks) {
        written.append(rowLine(row));
        if (written.size() == 1)
            written.append(u"| "_s + QStringList(row.blocks.size(), u"---"_s).join(u" | "_s) + u" |"_s);
    }
    return written;
}

QString BlockWriter::rowLine(const Block &row) const
{
    QStringList cells;
    for (const Block &cell : row.blocks)
        cells.append(inlineMarkdown(cell.inlines, Place::TableCell, m_manner));
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

} // namespace

QString markdownOf(const Body &body, Manner manner)
{
    return BlockWriter(manner).lines(body.blocks, false).join(u'\n');
}

QString markdownOf(const Body &body)
{
    return markdownOf(body, Manner::Normal);
}

} // namespace noticedesk
