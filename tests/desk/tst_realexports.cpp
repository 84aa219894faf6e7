#include "app/desk/exporting.h"
#include "app/intake/bodyhtml.h"
#include "app/intake/importplan.h"
#include "app/intake/reading.h"
#include "app/notice/published.h"
#include "app/notice/render.h"
#include "tests/check/realnotices.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a reader takes away, whatever the format: who says what, when and how it stands.
struct Story {
    QString title;
    QList<std::pair<QDateTime, QString>> updates; ///< when, with status and words

    bool operator==(const Story &) const = default;
};

QString wordsOf(const QString &text)
{
    return text.simplified();
}

QString wordsOf(const Body &body)
{
    return wordsOf(plainText(body));
}

Story storyOf(const Published &what)
{
    Story told{wordsOf(what.incident.title), {}};
    for (const Update &update : what.incident.updates)
        told.updates.append(
            {update.postedAt, statusWord(update.status) + u": "_s + wordsOf(readBody(wholeBody(update)))});
    return told;
}

Story storyOf(const Post &post)
{
    Story told{wordsOf(post.title), {}};
    for (const Update &update : post.updates)
        told.updates.append({update.postedAt, statusWord(update.status) + u": "_s + wordsOf(readBody(update.body))});
    return told;
}

QByteArray exported(const RealNotice &real, ExportFormat format)
{
    return exportDocument(real.incident, real.circumstances.page, real.circumstances.components, format)
        .value_or(QByteArray());
}

} // namespace

/// Incidents as they really were told, written and read again. None of it is in this repository: where the samples are
/// missing, so is the test.
class TestRealExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsTheSameAsJson();
    void saysTheSameWordsAsHtml();
    void saysTheSameWordsAsMarkdown();
    void writesTheSameBytesTwice();

private:
    RealNotices m_real;
};

void TestRealExports::initTestCase()
{
    m_real = realNotices(QStringLiteral(NOTICEDESK_SAMPLES));
    m_real.notices.removeIf([](const RealNotice &real) { return publishableUpdates(real.incident).isEmpty(); });
    if (m_real.notices.isEmpty())
        QSKIP(qUtf8Printable(u"Not there, and so not written: %1"_s.arg(m_real.missing.join(u", "_s))));
}

void TestRealExports::tellsTheSameAsJson()
{
    for (const RealNotice &real : std::as_const(m_real.notices)) {
        const Published what = published(real.incident, real.circumstances.page, real.circumstances.components);
        const auto reading = readPosts(exported(real, ExportFormat::Json), {});
        QVERIFY2(reading, qUtf8Printable(real.incident.title));
        QCOMPARE(reading->posts.size(), 1);
        const Story told = storyOf(reading->posts.first());
        const Story wanted = storyOf(what);
        QCOMPARE(told.title, wanted.title);
        QCOMPARE(told.updates.size(), wanted.updates.size());
        for (qsizetype update = 0; update < wanted.updates.size(); ++update)
            QCOMPARE(told.updates.at(update), wanted.updates.at(update));
        QCOMPARE(reading->posts.first().severity, real.incident.severity);
    }
    qInfo("%lld incidents", static_cast<long long>(m_real.notices.size()));
}

/// The fragment without its markup is the text, but for what follows a label.
void TestRealExports::saysTheSameWordsAsHtml()
{
    for (const RealNotice &real : std::as_const(m_real.notices)) {
        const Page &page = real.circumstances.page;
        Notice notice = composeNotice(real.incident, page, real.circumstances.components);
        const QString html = wordsOf(readBody(bodyFromHtml(renderHtmlFragment(notice))));
        for (const NoticeUpdate &update : std::as_const(notice.updates))
            for (const Section &section : update.sections)
                QVERIFY2(html.contains(wordsOf(section.body)),
                         qUtf8Printable(html + u"\n\n"_s + wordsOf(section.body)));
    }
}

void TestRealExports::saysTheSameWordsAsMarkdown()
{
    for (const RealNotice &real : std::as_const(m_real.notices)) {
        const Notice notice = composeNotice(real.incident, real.circumstances.page, real.circumstances.components);
        const QString markdown = wordsOf(readBody(renderMarkdown(notice)));
        for (const NoticeUpdate &update : notice.updates)
            for (const Section &section : update.sections)
                QVERIFY2(markdown.contains(wordsOf(section.body)),
                         qUtf8Printable(markdown + u"\n\n"_s + wordsOf(section.body)));
    }
}

void TestRealExports::writesTheSameBytesTwice()
{
    for (const RealNotice &real : std::as_const(m_real.notices))
        for (const ExportFormat format :
             {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::HtmlPage, ExportFormat::HtmlFragment,
              ExportFormat::HtmlMail, ExportFormat::Json, ExportFormat::Atom, ExportFormat::Rss, ExportFormat::CState,
              ExportFormat::Csv}) {
            const QByteArray once = exported(real, format);
            QVERIFY(!once.isEmpty());
            QCOMPARE(exported(real, format), once);
        }
}

QTEST_GUILESS_MAIN(TestRealExports)
#include "tst_realexports.moc"
