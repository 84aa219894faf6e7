#include "app/notice/fixedwords.h"
#include "app/notice/html.h"
#include "app/notice/htmlbody.h"
#include "app/notice/render.h"
#include "app/notice/words.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(escapeText(text));
}

/// The label stands in the paragraph of its text, so that no edit box can tear them apart.
QStringList sectionLines(const Section &section)
{
    QList<Block> blocks = section.body.blocks;
    QStringList lines;
    if (!section.label.isEmpty()) {
        QString text = u"<strong>"_s + escapeText(section.label) + u"</strong>"_s;
        if (!blocks.isEmpty() && blocks.first().type == Block::Type::Paragraph)
            text += u"<br>"_s + inlinesHtml(blocks.takeFirst().inlines, Elements::Kept);
        lines.append(u"<p>"_s + text + u"</p>"_s);
    }
    if (!blocks.isEmpty())
        lines.append(blocksHtml(blocks, Elements::Kept));
    return lines;
}

QStringList updateLines(const NoticeUpdate &update, const FixedWords &words)
{
    QStringList lines;
    if (update.leftOut)
        lines.append(u"<p><strong>"_s + escapeText(words.leftOut) + u"</strong></p>"_s);
    if (const QString heading = headingOf(update); !heading.isEmpty())
        lines.append(u"<h3>"_s + escapeText(heading) + u"</h3>"_s);
    for (const Section &section : update.sections)
        lines += sectionLines(section);
    if (!update.stamp.isEmpty())
        lines.append(paragraph(words.posted.arg(update.stamp)));
    return lines;
}

} // namespace

QString renderHtmlFragment(const Notice &notice)
{
    QStringList lines{u"<h2>"_s + escapeText(notice.title) + u"</h2>"_s};
    for (const QString &line : {notice.pageLine, notice.windowLine})
        if (!line.isEmpty())
            lines.append(paragraph(line));
    for (const NoticeUpdate &update : notice.updates)
        lines += updateLines(update, fixedWords(notice.language));
    if (!notice.affectedLine.isEmpty())
        lines.append(paragraph(notice.affectedLine));
    if (!notice.footer.blocks.isEmpty())
        lines << u"<hr>"_s << blocksHtml(notice.footer.blocks, Elements::Kept);
    return lines.join(u'\n');
}

} // namespace noticedesk
