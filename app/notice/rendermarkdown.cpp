#include "app/incident/bareaddress.h"
#include "app/incident/bodymarkdown.h"
#include "app/notice/fixedwords.h"
#include "app/notice/render.h"
#include "app/notice/words.h"

#include <QHash>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const Inline lineBreak{Inline::Type::LineBreak, {}, {}, {}};

Inline textOf(const QString &words)
{
    return {Inline::Type::Text, words, {}, {}};
}

QString lineMarkdown(const QString &line)
{
    return inlineMarkdown(withBareAddressesLinked({textOf(line)}), Place::Paragraph, Manner::Published);
}

/// The label in bold on a line of its own. Over a list or table it ends in a colon: linters take a bold line that
/// ends in a word for a heading that is none.
Body labelled(const Section &section)
{
    Body body = section.body;
    if (section.label.isEmpty())
        return body;
    const bool startsWithText = !body.blocks.isEmpty() && body.blocks.first().type == Block::Type::Paragraph;
    if (!startsWithText)
        body.blocks.prepend(Block());
    const QString words = startsWithText ? section.label : section.label + u':';
    QList<Inline> &inlines = body.blocks.first().inlines;
    if (startsWithText)
        inlines.prepend(lineBreak);
    inlines.prepend({Inline::Type::Strong, {}, {}, {textOf(words)}});
    return body;
}

/// Headings that no other has, as linters and tables of contents want them: the first of each wording stays as it is,
/// others say their time.
class Headings {
public:
    Headings(const QString &title, const FixedWords &words) : m_untitled(words.update) { m_seen.insert(title, 1); }

    [[nodiscard]] QString next(const NoticeUpdate &update)
    {
        const QString words = headingOf(update).isEmpty() ? m_untitled : headingOf(update);
        if (m_seen[words]++ == 0)
            return words;
        const QString timed = update.stamp.isEmpty() ? words : u"%1, %2"_s.arg(words, update.stamp);
        const int times = ++m_seen[timed];
        return times == 1 ? timed : u"%1 (%2)"_s.arg(timed, QString::number(times));
    }

private:
    QString m_untitled;
    QHash<QString, int> m_seen;
};

QStringList updateBlocks(const NoticeUpdate &update, const QString &heading, const FixedWords &words)
{
    QStringList blocks{u"## "_s + lineMarkdown(heading)};
    if (update.leftOut)
        blocks.append(u"> "_s + lineMarkdown(words.leftOut));
    for (const Section &section : update.sections)
        if (const QString markdown = markdownOf(labelled(section), Manner::Published); !markdown.isEmpty())
            blocks.append(markdown);
    if (!update.stamp.isEmpty())
        blocks.append(words.posted.arg(u'_' + lineMarkdown(update.stamp) + u'_'));
    return blocks;
}

} // namespace

QString renderMarkdown(const Notice &notice)
{
    QStringList blocks{u"# "_s + lineMarkdown(notice.title)};
    for (const QString &line : {notice.pageLine, notice.windowLine})
        if (!line.isEmpty())
            blocks.append(lineMarkdown(line));
    const FixedWords &words = fixedWords(notice.language);
    Headings headings(notice.title, words);
    for (const NoticeUpdate &update : notice.updates)
        blocks += updateBlocks(update, headings.next(update), words);
    if (!notice.affectedLine.isEmpty())
        blocks.append(lineMarkdown(notice.affectedLine));
    if (!notice.footer.blocks.isEmpty())
        blocks << u"___"_s << markdownOf(notice.footer, Manner::Published);
    return blocks.join("\n\n"_L1);
}

} // namespace noticedesk
