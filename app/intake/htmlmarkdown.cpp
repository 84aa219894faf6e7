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

} // namespace

QString htmlAsMarkdown(const QString &html, LineEnds lineEnds)
{
    Body body = bodyOfHtml(html.toUtf8(), lineEnds);
    const QString markdown = markdownOf(body);
    if (plainText(readBody(markdown)) == plainText(body))
        return markdown;
    dropEmphasis(body.blocks);
    return markdownOf(body);
}

} // namespace noticedesk
