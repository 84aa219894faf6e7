#pragma once

#include <QList>
#include <QString>

namespace noticedesk {

/// A piece of running text. `Text` and `Code` carry `text`; `Link` carries `address` and children; `Emphasis` and
/// `Strong` carry children; `LineBreak` carries nothing.
struct Inline {
    enum class Type { Text, Code, Emphasis, Strong, Link, LineBreak };

    Type type = Type::Text;
    QString text;
    QString address; ///< http, https or mailto; anything else never becomes a link
    QList<Inline> children;

    bool operator==(const Inline &) const;
};

// Outside: a list of Inline can be compared only once Inline is known to be comparable. So for Block.
inline bool Inline::operator==(const Inline &) const = default;

/// A block of a body. Paragraph, CodeBlock (`text`) and TableCell hold text; Quote, the lists, ListItem, Table and
/// TableRow hold blocks. A list may start at another number than 1. A heading is a paragraph of one Strong.
struct Block {
    enum class Type {
        Paragraph,
        Quote,
        CodeBlock,
        BulletList,
        NumberedList,
        ListItem,
        Table,
        TableRow,
        TableCell,
        Rule
    };

    Type type = Type::Paragraph;
    QString text; ///< CodeBlock: the code as it stands
    int start = 1; ///< NumberedList: the first number
    bool tight = true; ///< lists: no blank line between the items
    bool header = false; ///< TableRow: the row of headings
    QList<Inline> inlines; ///< Paragraph, TableCell
    QList<Block> blocks;

    bool operator==(const Block &) const;
};

inline bool Block::operator==(const Block &) const = default;

/// What a Markdown body says: our one small tree, from which every writer emits.
struct Body {
    QList<Block> blocks;

    bool operator==(const Body &) const = default;
};

/// Reads CommonMark with tables and bare links; raw HTML is text; a single line break is a LineBreak. Never fails:
/// what is no Markdown is text. Linear in the length of `markdown`.
[[nodiscard]] Body readBody(const QString &markdown);

/// The tree as Markdown in one normal form; `readBody(markdownOf(b)) == b` for every tree that `readBody` returns.
[[nodiscard]] QString markdownOf(const Body &body);

/// Plain text as Markdown that means exactly itself: what would be taken for markup is escaped, line by line.
/// Blank lines and line breaks stay. Bare http and https addresses stay as they are.
[[nodiscard]] QString escapedMarkdown(const QString &text);

/// The words alone, laid out as text: links as `words (address)` unless the words are the address, lists with
/// their marks, paragraphs and line breaks as they stood. `plainText(readBody(escapedMarkdown(t))) == t` for a text
/// without trailing blanks.
[[nodiscard]] QString plainText(const Body &body);

} // namespace noticedesk
