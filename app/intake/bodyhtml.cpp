#include "app/intake/bodyhtml.h"

#include "app/incident/body.h"
#include "app/intake/cleaning.h"
#include "app/intake/htmlmarkdown.h"

#include <QSet>

#include <algorithm>

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
    const bool ends = end > begin && end < text.size() && end <= last && (u"/> \t\n"_s).contains(text.at(end));
    const QString name = ends ? text.sliced(begin, end - begin).toLower() : QString();
    return knownTags().contains(name) ? name : QString();
}

struct Tags {
    int breaks = 0;
    int others = 0;
    QString text; ///< with `<br />` as line breaks and every `<` that opens no tag or comment as `&lt;`
};

/// Where the text goes on after the break that opens at `at`: one at the end of a line is one break with it.
qsizetype behindBreak(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'>', at) + 1;
    return end < text.size() && text.at(end) == u'\n' ? end + 1 : end;
}

Tags tagsIn(const QString &text)
{
    Tags tags;
    const qsizetype last = text.lastIndexOf(u'>');
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', std::max(at + 1, copied))) {
        const QString tag = tagAt(text, at, last);
        const bool isBreak = tag == u"br"_s;
        if (!tag.isEmpty() && !isBreak)
            ++tags.others;
        if (!isBreak && (!tag.isEmpty() || QStringView(text).sliced(at).startsWith(u"<!--"_s)))
            continue;
        tags.text.append(QStringView(text).sliced(copied, at - copied));
        tags.text.append(isBreak ? u"\n"_s : u"&lt;"_s);
        tags.breaks += isBreak ? 1 : 0;
        copied = isBreak ? behindBreak(text, at) : at + 1;
    }
    tags.text.append(QStringView(text).sliced(copied));
    return tags;
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
        return cleanText(htmlAsMarkdown(tags.text, LineEnds::Shown));
    return tags.breaks > 0 ? cleanText(QString(tags.text).replace(u"&lt;"_s, u"<"_s)) : clean;
}

} // namespace noticedesk
