#include "app/intake/paste.h"

#include "app/intake/cleaning.h"
#include "app/intake/htmlmarkdown.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

// A browser's way of reading costs more than linear time and room in what is left open. These are far above what people
// copy and far below what takes a noticeable time.
constexpr int mostTags = 50'000;
constexpr int deepestNesting = 3'000;
constexpr qint64 mostReopened = 500'000;

bool isFormatting(const QString &tag)
{
    static const QSet<QString> formatting{u"a"_s, u"b"_s,    u"big"_s,   u"code"_s,   u"em"_s,     u"font"_s, u"i"_s,
                                          u"s"_s, u"nobr"_s, u"small"_s, u"strike"_s, u"strong"_s, u"tt"_s,   u"u"_s};
    return formatting.contains(tag);
}

bool isNeverClosed(const QString &tag)
{
    static const QSet<QString> lone{u"area"_s,  u"base"_s, u"br"_s,   u"col"_s,   u"embed"_s,  u"hr"_s, u"img"_s,
                                    u"input"_s, u"link"_s, u"meta"_s, u"param"_s, u"source"_s, u"wbr"_s};
    return lone.contains(tag);
}

/// How many elements are open at once where most are, and how many of those a browser opens anew in every block.
struct Nesting {
    int tags = 0;
    int deepest = 0;
    int deepestFormatting = 0;
};

Nesting nestingOf(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9:]*)"_s);
    Nesting nesting;
    QHash<QString, int> open;
    int depth = 0;
    int formatting = 0;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(2).toLower();
        const int step = match.capturedLength(1) == 0 ? 1 : -1;
        ++nesting.tags;
        if (isNeverClosed(name) || open.value(name) + step < 0)
            continue;
        open[name] += step;
        depth += step;
        formatting += isFormatting(name) ? step : 0;
        nesting.deepest = std::max(nesting.deepest, depth);
        nesting.deepestFormatting = std::max(nesting.deepestFormatting, formatting);
    }
    return nesting;
}

bool isBounded(const QString &html)
{
    if (html.size() > longestPaste)
        return false;
    const Nesting nesting = nestingOf(html);
    return nesting.tags <= mostTags && nesting.deepest <= deepestNesting
        && qint64(nesting.deepestFormatting) * nesting.tags <= mostReopened;
}

} // namespace

std::optional<QString> markdownOfPaste(const QString &html)
{
    if (!isBounded(html))
        return std::nullopt;
    return cleanText(htmlAsMarkdown(html, LineEnds::Blank));
}

} // namespace noticedesk
