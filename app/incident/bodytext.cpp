#include "app/incident/inlines.h"

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Adds piece after piece to one text.
class TextWriter {
public:
    void blocks(const QList<Block> &blocks, QStringView between)
    {
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (at > 0)
                m_text += between;
            block(blocks.at(at));
        }
    }

    [[nodiscard]] QString text() { return std::move(m_text); }

private:
    void block(const Block &block);
    void list(const Block &list);
    void row(const Block &row);
    void inlines(const QList<Inline> &inlines);
    template <typename Write> void prefixed(const QString &first, const QString &others, const Write &write);

    QString m_text;
};

void TextWriter::inlines(const QList<Inline> &inlines)
{
    for (const Inline &piece : inlines) {
        if (piece.type == Inline::Type::LineBreak)
            m_text += u'\n';
        else
            m_text += piece.text;
        this->inlines(piece.children);
        if (piece.type == Inline::Type::Link && !showsItsAddress(piece))
            m_text += u" ("_s + piece.address + u')';
    }
}

/// What `write` adds, with something before each of its lines; nothing but the first stands before an empty one.
template <typename Write> void TextWriter::prefixed(const QString &first, const QString &others, const Write &write)
{
    m_text += first;
    const qsizetype begin = m_text.size();
    write();
    const qsizetype lineEnd = m_text.indexOf(u'\n', begin);
    if (lineEnd < 0)
        return;
    const QString moreLines = m_text.sliced(lineEnd);
    m_text.truncate(lineEnd);
    for (const QStringView line : QStringView(moreLines).sliced(1).tokenize(u'\n')) {
        m_text += u'\n';
        if (!line.isEmpty())
            m_text += others;
        m_text += line;
    }
}

void TextWriter::list(const Block &list)
{
    const QStringView between = list.tight ? u"\n" : u"\n\n";
    for (qsizetype at = 0; at < list.blocks.size(); ++at) {
        if (at > 0)
            m_text += between;
        const QString mark =
            list.type == Block::Type::BulletList ? u"- "_s : QString::number(qint64(list.start) + at) + u". "_s;
        prefixed(mark, QString(mark.size(), u' '), [&] { blocks(list.blocks.at(at).blocks, between); });
    }
}

void TextWriter::row(const Block &row)
{
    for (qsizetype at = 0; at < row.blocks.size(); ++at) {
        if (at > 0)
            m_text += u" | ";
        inlines(row.blocks.at(at).inlines);
    }
}

void TextWriter::block(const Block &block)
{
    switch (block.type) {
    case Block::Type::Paragraph:
    case Block::Type::TableCell: inlines(block.inlines); break;
    case Block::Type::Quote: prefixed(u"> "_s, u"> "_s, [&] { blocks(block.blocks, u"\n\n"); }); break;
    case Block::Type::CodeBlock: m_text += block.text; break;
    case Block::Type::BulletList:
    case Block::Type::NumberedList: list(block); break;
    case Block::Type::ListItem: blocks(block.blocks, u"\n\n"); break;
    case Block::Type::Table: blocks(block.blocks, u"\n"); break;
    case Block::Type::TableRow: row(block); break;
    case Block::Type::Rule: m_text += u"---"; break;
    }
}

} // namespace

QString plainText(const Body &body)
{
    TextWriter writer;
    writer.blocks(body.blocks, u"\n\n");
    return writer.text();
}

} // namespace noticedesk
