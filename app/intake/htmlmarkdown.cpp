#include "app/intake/htmlmarkdown.h"

#include <QList>

namespace noticedesk {

namespace {

/// Emphasis that Markdown cannot say where it stands, as between two letters, is given up for the words.
void dropEmphasis(QList<Inline> &inlines)
{
    QList<Inline> plain;
    for (Inline &each : inlines) {
        dropEmphasis(each.children);
        if (each.type == Inline::Type::Strong || each.type == Inline::Type::Emphasis)
            plain.append(each.children);
        else
            plain.append(each);
    }
    inlines = plain;
}

void dropEmphasis(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        dropEmphasis(block.inlines);
        dropEmphasis(block.blocks);
    }
}

/// Bold within bold, as in a heading, says nothing more, and would close the marks around it.
void dropDoubled(QList<Inline> &inlines, const QList<Inline::Type> &around)
{
    QList<Inline> once;
    for (Inline &each : inlines) {
        const bool isMark = each.type == Inline::Type::Strong || each.type == Inline::Type::Emphasis;
        dropDoubled(each.children, isMark ? around + QList{each.type} : around);
        if (isMark && around.contains(each.type))
            once.append(each.children);
        else
            once.append(each);
    }
    inlines = once;
}

void dropDoubled(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        dropDoubled(block.inlines, {});
        dropDoubled(block.blocks);
    }
}

} // namespace

QString htmlAsMarkdown(const QString &html, LineEnds lineEnds)
{
    Body body = bodyOfHtml(html.toUtf8(), lineEnds);
    dropDoubled(body.blocks);
    const QString markdown = markdownOf(body);
    if (plainText(readBody(markdown)) == plainText(body))
        return markdown;
    dropEmphasis(body.blocks);
    return markdownOf(body);
}

} // namespace noticedesk
