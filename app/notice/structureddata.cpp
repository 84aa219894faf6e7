#include "app/notice/structureddata.h"

#include "app/incident/status.h"
#include "app/notice/html.h"
#include "app/notice/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString instant(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString wordsOf(const NoticeUpdate &update, NoticeStyle::Separator separator)
{
    QStringList sections;
    for (const Section &section : update.sections) {
        QStringList lines;
        if (!section.label.isEmpty())
            lines.append(labelLine(section, separator));
        if (!section.body.blocks.isEmpty())
            lines.append(plainText(section.body));
        sections.append(lines.join(u'\n'));
    }
    return sections.join(u"\n\n"_s);
}

QJsonObject postingOf(const NoticeUpdate &update, NoticeStyle::Separator separator)
{
    QJsonObject posting{{u"@type"_s, u"BlogPosting"_s}, {u"articleBody"_s, wordsOf(update, separator)}};
    if (const QString heading = headingOf(update); !heading.isEmpty())
        posting.insert(u"headline"_s, heading);
    if (update.postedAt.isValid())
        posting.insert(u"datePublished"_s, instant(update.postedAt));
    return posting;
}

void insertTimes(QJsonObject &story, const QList<NoticeUpdate> &told)
{
    const auto earlier = [](const NoticeUpdate &a, const NoticeUpdate &b) { return a.postedAt < b.postedAt; };
    const auto [first, last] = std::minmax_element(told.begin(), told.end(), earlier);
    if (!first->postedAt.isValid())
        return;
    story.insert(u"coverageStartTime"_s, instant(first->postedAt));
    story.insert(u"datePublished"_s, instant(first->postedAt));
    story.insert(u"dateModified"_s, instant(last->postedAt));
    if (isOver(last->status))
        story.insert(u"coverageEndTime"_s, instant(last->postedAt));
}

} // namespace

QString structuredData(const Notice &notice)
{
    QList<NoticeUpdate> told = notice.updates;
    told.removeIf([](const NoticeUpdate &update) { return update.leftOut; });
    if (told.isEmpty())
        return {};
    QJsonObject story{{u"@context"_s, u"https://schema.org"_s},
                      {u"@type"_s, u"LiveBlogPosting"_s},
                      {u"headline"_s, notice.title},
                      {u"inLanguage"_s, languageTag(notice.language)}};
    if (!notice.pageName.isEmpty())
        story.insert(u"publisher"_s, QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, notice.pageName}});
    insertTimes(story, told);
    QJsonArray postings;
    for (const NoticeUpdate &update : told)
        postings.append(postingOf(update, notice.separator));
    story.insert(u"liveBlogUpdate"_s, postings);
    // No tag, comment or entity can begin in it.
    return QString::fromUtf8(QJsonDocument(story).toJson(QJsonDocument::Compact))
        .replace(u'<', u"\\u003c"_s)
        .replace(u'>', u"\\u003e"_s)
        .replace(u'&', u"\\u0026"_s);
}

} // namespace noticedesk
