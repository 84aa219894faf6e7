#include "app/intake/bodyhtml.h"

#include "app/incident/body.h"
#include "app/intake/cleaning.h"
#include "app/intake/htmltree.h"

#include <QSet>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What no update has, but what takes an HTML parser long: such a text is shown with its tags.
constexpr int mostTags = 1000;

const QSet<QString> &knownTags()
{
    static const QSet<QString> tags{
        u"a"_s,       u"abbr"_s,   u"article"_s, u"audio"_s,  u"b"_s,      u"blockquote"_s, u"br"_s,     u"button"_s,
        u"caption"_s, u"center"_s, u"code"_s,    u"dd"_s,     u"del"_s,    u"details"_s,    u"div"_s,    u"dl"_s,
        u"dt"_s,      u"em"_s,     u"embed"_s,   u"figure"_s, u"font"_s,   u"form"_s,       u"h1"_s,     u"h2"_s,
        u"h3"_s,      u"h4"_s,     u"h5"_s,      u"h6"_s,     u"hr"_s,     u"i"_s,          u"iframe"_s, u"img"_s,
        u"ins"_s,     u"kbd"_s,    u"li"_s,      u"link"_s,   u"mark"_s,   u"math"_s,       u"meta"_s,   u"object"_s,
        u"ol"_s,      u"p"_s,      u"pre"_s,     u"s"_s,      u"script"_s, u"section"_s,    u"small"_s,  u"span"_s,
        u"strike"_s,  u"strong"_s, u"style"_s,   u"sub"_s,    u"sup"_s,    u"summary"_s,    u"svg"_s,    u"table"_s,
        u"tbody"_s,   u"td"_s,     u"tfoot"_s,   u"th"_s,     u"thead"_s,  u"tr"_s,         u"tt"_s,     u"u"_s,
        u"ul"_s,      u"video"_s};
    return tags;
}

bool isNameCharacter(QChar character)
{
    return character.unicode() < 128 && character.isLetterOrNumber();
}

/// The name of the HTML tag that opens or closes at `at`; empty if none does. `last` is the last `>` of the text.
QString tagAt(const QString &text, qsizetype at, qsizetype last)
{
    qsizetype begin = at + 1;
    if (begin < text.size() && text.at(begin) == u'/')
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && end - begin < 12 && isNameCharacter(text.at(end)))
        ++end;
    const bool ends = end < text.size() && end <= last && (u"/> \t\n"_s).contains(text.at(end));
    const QString name = ends ? text.sliced(begin, end - begin).toLower() : QString();
    return knownTags().contains(name) ? name : QString();
}

struct Tags {
    int breaks = 0;
    int others = 0;
    QString text; ///< with `<br />` as line breaks and every `<` that opens no tag as `&lt;`
};

Tags tagsIn(const QString &text)
{
    Tags tags;
    const qsizetype last = text.lastIndexOf(u'>');
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QString tag = tagAt(text, at, last);
        if (!tag.isEmpty() && tag != u"br"_s) {
            ++tags.others;
            continue;
        }
        tags.text.append(QStringView(text).sliced(copied, at - copied));
        tags.text.append(tag.isEmpty() ? u"&lt;"_s : u"\n"_s);
        tags.breaks += tag.isEmpty() ? 0 : 1;
        copied = tag.isEmpty() ? at + 1 : text.indexOf(u'>', at) + 1;
        // A break at the end of a line is one break.
        if (!tag.isEmpty() && copied < text.size() && text.at(copied) == u'\n')
            ++copied;
    }
    tags.text.append(QStringView(text).sliced(copied));
    return tags;
}

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

QString markdownOfHtml(const QString &html)
{
    Body body = bodyOfHtml(html.toUtf8());
    const QString markdown = markdownOf(body);
    if (plainText(readBody(markdown)) == plainText(body))
        return markdown;
    dropEmphasis(body.blocks);
    return markdownOf(body);
}

} // namespace

QString bodyFromHtml(const QString &text)
{
    const QString clean = cleanText(text);
    if (!clean.contains(u'<'))
        return clean;
    const Tags tags = tagsIn(clean);
    if (tags.others > mostTags)
        return escapedMarkdown(clean);
    if (tags.others > 0)
        return cleanText(markdownOfHtml(tags.text));
    return tags.breaks > 0 ? cleanText(QString(tags.text).replace(u"&lt;"_s, u"<"_s)) : clean;
}

} // namespace noticedesk
