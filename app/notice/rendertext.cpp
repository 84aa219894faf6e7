#include "app/notice/fixedwords.h"
#include "app/notice/render.h"
#include "app/notice/words.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString sectionText(const Section &section, NoticeStyle::Separator separator)
{
    const QString text = plainText(section.body);
    if (section.label.isEmpty())
        return text;
    QStringList lines{labelLine(section, separator)};
    if (section.apart && !text.isEmpty())
        lines.append(QString());
    if (!text.isEmpty())
        lines.append(text);
    return lines.join(u'\n');
}

QString bodyText(const NoticeUpdate &update, NoticeStyle::Separator separator)
{
    QStringList sections;
    for (const Section &section : update.sections)
        sections.append(sectionText(section, separator));
    return sections.join("\n\n"_L1);
}

QStringList updateLines(const NoticeUpdate &update, NoticeStyle::Separator separator, const FixedWords &words)
{
    QStringList lines;
    if (update.leftOut)
        lines.append(u"[%1]"_s.arg(words.leftOut));
    if (!update.statusLabel.isEmpty())
        lines.append(update.statusLabel);
    if (!update.headline.isEmpty())
        lines << update.headline + u':' << QString();
    if (const QString body = bodyText(update, separator); !body.isEmpty())
        lines.append(body);
    if (!update.stamp.isEmpty())
        lines.append(words.posted.arg(update.stamp));
    return lines;
}

} // namespace

QString renderText(const Notice &notice)
{
    QStringList lines{notice.title};
    for (const QString &line : {notice.pageLine, notice.windowLine})
        if (!line.isEmpty())
            lines.append(line);
    for (const NoticeUpdate &update : notice.updates)
        lines += updateLines(update, notice.separator, fixedWords(notice.language));
    if (!notice.affectedLine.isEmpty())
        lines.append(notice.affectedLine);
    if (!notice.footer.blocks.isEmpty())
        lines << u"---"_s << plainText(notice.footer);
    return lines.join(u'\n');
}

} // namespace noticedesk
