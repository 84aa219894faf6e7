#include "app/notice/structureddata.h"

#include "app/base/utctext.h"
#include "app/incident/status.h"
#include "app/notice/html.h"
#include "app/notice/jsontext.h"
#include "app/notice/words.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const NoticeUpdate &update, NoticeStyle::Separator separator)
{
    QString words;
    for (const Section &section : update.sections) {
        if (&section != &update.sections.first())
            words += u"\n\n";
        if (!section.label.isEmpty())
            words += labelLine(section, separator);
        if (!section.label.isEmpty() && !section.body.blocks.isEmpty())
            words += u'\n';
        words += plainText(section.body);
    }
    return words;
}

/// Writes the members of the story one behind the other, each object's by their names.
class StoryWriter {
public:
    explicit StoryWriter(const Notice &notice) : m_notice(notice) { }

    [[nodiscard]] QString json(const QList<NoticeUpdate> &told)
    {
        m_json += u"{\"@context\":\"https://schema.org\",\"@type\":\"LiveBlogPosting\"";
        addTimes(told);
        add(u"headline", m_notice.title);
        add(u"inLanguage", languageTag(m_notice.language));
        m_json += u",\"liveBlogUpdate\":[";
        for (const NoticeUpdate &update : told)
            addPosting(update);
        m_json.back() = u']';
        if (!m_notice.pageName.isEmpty()) {
            m_json += u",\"publisher\":{\"@type\":\"Organization\"";
            add(u"name", m_notice.pageName);
            m_json += u'}';
        }
        return m_json + u'}';
    }

private:
    void add(QStringView name, const QString &value)
    {
        m_json += u",\"";
        m_json += name;
        m_json += u"\":";
        appendJsonText(m_json, value);
    }

    void addPosting(const NoticeUpdate &update)
    {
        m_json += u"{\"@type\":\"BlogPosting\"";
        add(u"articleBody", wordsOf(update, m_notice.separator));
        if (update.postedAt.isValid())
            add(u"datePublished", utcSecondsText(update.postedAt));
        if (const QString heading = headingOf(update); !heading.isEmpty())
            add(u"headline", heading);
        m_json += u"},";
    }

    void addTimes(const QList<NoticeUpdate> &told)
    {
        const auto earlier = [](const NoticeUpdate &a, const NoticeUpdate &b) { return a.postedAt < b.postedAt; };
        const auto [first, last] = std::minmax_element(told.begin(), told.end(), earlier);
        if (!first->postedAt.isValid())
            return;
        if (isOver(last->status))
            add(u"coverageEndTime", utcSecondsText(last->postedAt));
        add(u"coverageStartTime", utcSecondsText(first->postedAt));
        add(u"dateModified", utcSecondsText(last->postedAt));
        add(u"datePublished", utcSecondsText(first->postedAt));
    }

    const Notice &m_notice;
    QString m_json;
};

} // namespace

QString structuredData(const Notice &notice)
{
    QList<NoticeUpdate> told = notice.updates;
    told.removeIf([](const NoticeUpdate &update) { return update.leftOut; });
    return told.isEmpty() ? QString() : StoryWriter(notice).json(told);
}

} // namespace noticedesk
