#include "app/desk/exporting.h"
#include "app/incident/section.h"
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

/// An update as it is read again: the minute, and each section with its label.
struct ToldUpdate {
    QDateTime at;
    QString headline;
    QList<std::pair<QString, QString>> sections;

    bool operator==(const ToldUpdate &) const = default;
};

QList<ToldUpdate> toldUpdates(const QList<Update> &updates)
{
    QList<ToldUpdate> told;
    for (const Update &update : updates) {
        told.append({wholeMinute(update.postedAt), wordsOf(update.headline), {}});
        for (const Section &section : sectionsOf(readBody(update.body)))
            told.last().sections.append({section.label, wordsOf(section.body)});
    }
    return told;
}

/// Where two tellings part.
QString partOf(const RealNotice &real, const QList<ToldUpdate> &told, const QList<ToldUpdate> &wanted)
{
    QString where =
        u"%1: %2: %3 updates for %4"_s.arg(real.file, real.incident.title).arg(told.size()).arg(wanted.size());
    for (qsizetype i = 0; i < std::min(told.size(), wanted.size()); ++i)
        if (told.at(i) != wanted.at(i)) {
            where += u"\nupdate %1 at %2 for %3, headline %4 for %5"_s.arg(i).arg(
                told.at(i).at.toString(Qt::ISODate), wanted.at(i).at.toString(Qt::ISODate), told.at(i).headline,
                wanted.at(i).headline);
            for (const auto &[label, words] : told.at(i).sections)
                where += u"\n  is      [%1] %2"_s.arg(label, words);
            for (const auto &[label, words] : wanted.at(i).sections)
                where += u"\n  was     [%1] %2"_s.arg(label, words);
            break;
        }
    return where;
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
    void tellsTheSameAsTextAndMarkdown_data();
    void tellsTheSameAsTextAndMarkdown();
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

void TestRealExports::tellsTheSameAsTextAndMarkdown_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("text") << ExportFormat::Text;
    QTest::newRow("Markdown") << ExportFormat::Markdown;
}

/// The same updates at the same minutes, each with the same sections. Text and Markdown do not say the status of an
/// update that has a headline, so that is not asked.
void TestRealExports::tellsTheSameAsTextAndMarkdown()
{
    QFETCH(ExportFormat, format);
    int updates = 0;
    for (const RealNotice &real : std::as_const(m_real.notices)) {
        const QList<ToldUpdate> wanted = toldUpdates(publishableUpdates(real.incident));
        ReadOptions options;
        options.zone = real.circumstances.page.zone;
        const auto reading = readPosts(exported(real, format), options);
        QVERIFY2(reading, qUtf8Printable(real.file + u": "_s + real.incident.title));
        QCOMPARE(reading->posts.size(), 1);
        QCOMPARE(wordsOf(reading->posts.first().title), wordsOf(real.incident.title));
        const QList<ToldUpdate> told = toldUpdates(reading->posts.first().updates);
        QVERIFY2(told == wanted, qUtf8Printable(partOf(real, told, wanted)));
        updates += int(wanted.size());
    }
    qInfo("%lld incidents, %d updates", static_cast<long long>(m_real.notices.size()), updates);
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
