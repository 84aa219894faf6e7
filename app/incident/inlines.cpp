#include "app/incident/inlines.h"

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const Inline lineBreak{Inline::Type::LineBreak, {}, {}, {}};

bool isSpan(Inline::Type type)
{
    return type == Inline::Type::Emphasis || type == Inline::Type::Strong || type == Inline::Type::Link;
}

bool becomeOne(const Inline &a, const Inline &b)
{
    return a.type == b.type && a.type != Inline::Type::Link && a.type != Inline::Type::LineBreak;
}

void appendPlain(QList<Inline> &inlines, Inline piece)
{
    if (inlines.isEmpty() || !becomeOne(inlines.last(), piece)) {
        inlines.append(std::move(piece));
        return;
    }
    inlines.last().text += piece.text;
    for (const Inline &child : piece.children)
        append(inlines.last().children, child);
}

void appendSpan(QList<Inline> &inlines, Inline span)
{
    while (!span.children.isEmpty() && span.children.first().type == Inline::Type::LineBreak) {
        span.children.removeFirst();
        inlines.append(lineBreak);
    }
    qsizetype breaksAfter = 0;
    for (; !span.children.isEmpty() && span.children.last().type == Inline::Type::LineBreak; ++breaksAfter)
        span.children.removeLast();
    if (!span.children.isEmpty())
        appendPlain(inlines, std::move(span));
    for (; breaksAfter > 0; --breaksAfter)
        inlines.append(lineBreak);
}

} // namespace

void append(QList<Inline> &inlines, Inline piece)
{
    if (isSpan(piece.type))
        appendSpan(inlines, std::move(piece));
    else if (piece.type == Inline::Type::LineBreak || !piece.text.isEmpty())
        appendPlain(inlines, std::move(piece));
}

void appendText(QList<Inline> &inlines, const QString &text)
{
    append(inlines, {Inline::Type::Text, text, {}, {}});
}

QList<Inline> withoutTrailingBreaks(QList<Inline> inlines)
{
    while (!inlines.isEmpty() && inlines.last().type == Inline::Type::LineBreak)
        inlines.removeLast();
    return inlines;
}

QString wordsOf(const QList<Inline> &inlines)
{
    QString words;
    for (const Inline &piece : inlines)
        words += piece.type == Inline::Type::LineBreak ? u"\n"_s : piece.text + wordsOf(piece.children);
    return words;
}

bool showsItsAddress(const Inline &link)
{
    const QString words = wordsOf(link.children);
    return words == link.address || u"mailto:"_s + words == link.address;
}

} // namespace noticedesk
