#include "app/notice/render.h"
#include "tests/notice/samples.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Writer = std::function<QString(const Notice &)>;
Q_DECLARE_METATYPE(Writer)

namespace {

QString hostileWords()
{
    return u"<script>alert(1)</script> \"'>&amp; [x](javascript:y) **b** # | {{7*7}} ${x} %n %1 ]]> --> </style> "
           "\u202etxt.exe\u202c \u200bx"_s;
}

Notice composed(const Sample &sample, Drafts drafts = Drafts::LeaveOut)
{
    return composeNotice(sample.incident, sample.page, sample.components, drafts);
}

Notice draftNotice()
{
    Sample sample = vendorRelay();
    sample.incident.updates.last().stage = Stage::Draft;
    return composed(sample, Drafts::Mark);
}

/// Compares with the golden file; writes it anew where NOTICEDESK_GOLDEN is set, for a person to look at.
void compareWithGolden(const QString &name, const QString &written)
{
    QFile file(u"" NOTICEDESK_TEST_DATA "/notice/"_s + name);
    if (qEnvironmentVariableIsSet("NOTICEDESK_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.fileName()));
    QCOMPARE(written, QString::fromUtf8(file.readAll()));
}

} // namespace

class TestRender final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItAlwaysWrote_data();
    void writesWhatItAlwaysWrote();
    void writesTheSameBytesAgain();
    void marksInEveryFormatWhatIsLeftOut_data();
    void marksInEveryFormatWhatIsLeftOut();
    void givesMarkdownThatSaysTheSameWords();
    void makesHeadingsOfMarkdownDiffer();
    void namesNoTwoSectionsAlike();
    void escapesInMarkdownWhatOthersWouldLink();
    void setsLabelsByThePagesStyle();
    void saysInWhichDirectionThePageIsRead();
    void printsTheTrueAddressOfALinkThatPretends();
};

void TestRender::writesWhatItAlwaysWrote_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<Writer>("write");
    const QList<std::pair<QString, Notice>> notices{{u"vendor-relay"_s, composed(vendorRelay())},
                                                    {u"planned-work"_s, composed(plannedWork())},
                                                    {u"hostile"_s, composed(everyFieldSays(hostileWords()))},
                                                    {u"drafts"_s, draftNotice()},
                                                    {u"own-style"_s, composed(ownStyle())}};
    const QList<std::pair<QString, Writer>> writers{{u".txt"_s, renderText},
                                                    {u".md"_s, renderMarkdown},
                                                    {u".html"_s, renderHtmlPage},
                                                    {u".fragment.html"_s, renderHtmlFragment}};
    for (const auto &[name, notice] : notices)
        for (const auto &[suffix, write] : writers)
            QTest::newRow(qUtf8Printable(name + suffix)) << notice << write;
}

void TestRender::writesWhatItAlwaysWrote()
{
    QFETCH(Notice, notice);
    QFETCH(Writer, write);
    compareWithGolden(QString::fromUtf8(QTest::currentDataTag()), write(notice));
}

void TestRender::writesTheSameBytesAgain()
{
    for (const Writer &write :
         {Writer(renderText), Writer(renderMarkdown), Writer(renderHtmlPage), Writer(renderHtmlFragment)})
        QCOMPARE(write(composed(plannedWork())), write(composed(plannedWork())));
}

void TestRender::marksInEveryFormatWhatIsLeftOut_data()
{
    QTest::addColumn<Writer>("write");
    QTest::newRow("text") << Writer(renderText);
    QTest::newRow("markdown") << Writer(renderMarkdown);
    QTest::newRow("page") << Writer(renderHtmlPage);
    QTest::newRow("fragment") << Writer(renderHtmlFragment);
}

void TestRender::marksInEveryFormatWhatIsLeftOut()
{
    QFETCH(Writer, write);
    const QString sentence = u"Not yet approved – left out of the export"_s;
    QCOMPARE(write(draftNotice()).count(sentence), 1);
    QCOMPARE(write(composed(vendorRelay())).count(sentence), 0);
}

void TestRender::givesMarkdownThatSaysTheSameWords()
{
    for (const Sample &sample : {vendorRelay(), everyFieldSays(hostileWords())}) {
        const Notice notice = composed(sample);
        const QString read = plainText(readBody(renderMarkdown(notice)));
        QVERIFY2(read.startsWith(notice.title), qUtf8Printable(read));
        QVERIFY(read.contains(notice.pageLine));
        QVERIFY(read.contains(notice.affectedLine));
        QVERIFY(read.endsWith(notice.footer.blocks.isEmpty() ? notice.affectedLine : plainText(notice.footer)));
        for (const NoticeUpdate &update : notice.updates)
            for (const Section &section : update.sections)
                QVERIFY2(read.contains(plainText(section.body)), qUtf8Printable(read));
    }
}

void TestRender::namesNoTwoSectionsAlike()
{
    Sample sample = vendorRelay();
    sample.incident.updates = {anUpdate(Status::Investigating, at(13, 9), u"First."_s),
                               anUpdate(Status::Investigating, at(13, 9), u"Second."_s),
                               anUpdate(Status::Resolved, at(13, 9), u"Third."_s)};
    const QString page = renderHtmlPage(composed(sample));
    QCOMPARE(page.count(u"<section"_s), 3);
    QVERIFY(page.contains(u"<section aria-labelledby=\"update-1 posted-1\">"_s));
    QVERIFY(page.contains(u"<section aria-labelledby=\"update-2 posted-2\">"_s));
    QVERIFY(!page.contains(u"\"update-3 posted-3\""_s));
    QVERIFY(page.contains(u"<h2 id=\"update-3\">"_s));
}

void TestRender::escapesInMarkdownWhatOthersWouldLink()
{
    Sample sample = vendorRelay();
    const QString words = u"Write to help@example.com or see www.example.com, @ 5 p.m., 2@ or a.w.w."_s;
    sample.incident.updates.first().body = words;
    const QString markdown = renderMarkdown(composed(sample));
    QVERIFY(markdown.contains(u"Write to help\\@example.com or see www\\.example.com, @ 5 p.m., 2@ or a.w.w."_s));
    QVERIFY(plainText(readBody(markdown)).contains(words));
}

void TestRender::makesHeadingsOfMarkdownDiffer()
{
    QStringList headings;
    for (const QString &line : renderMarkdown(composed(everyFieldSays(u"Mail %1"_s))).split(u'\n'))
        if (line.startsWith(u'#'))
            headings.append(line);
    QCOMPARE(headings,
             (QStringList{u"# Mail %1"_s, u"## Mail %1, Jun 27, 2024 - 09:00 CDT"_s,
                          u"## Mail %1, Jun 24, 2024 - 08:30 CDT"_s, u"## Mail %1, Jun 13, 2024 - 09:17 CDT"_s}));
}

void TestRender::setsLabelsByThePagesStyle()
{
    Sample sample = vendorRelay();
    sample.page.style.separator = NoticeStyle::Separator::Colon;
    QVERIFY(renderText(composed(sample)).contains(u"\nUser impact:\nSome people's"_s));
    sample.page.style.separator = NoticeStyle::Separator::Dash;
    QVERIFY(renderText(composed(sample)).contains(u"\nUser impact -\nSome people's"_s));
}

void TestRender::saysInWhichDirectionThePageIsRead()
{
    Sample sample = vendorRelay();
    QVERIFY(renderHtmlPage(composed(sample)).contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
    sample.page.language = u"he"_s;
    QVERIFY(renderHtmlPage(composed(sample)).contains(u"<html lang=\"he\" dir=\"rtl\">"_s));
    sample.page.language = u"en\" onload=\"x"_s;
    QVERIFY(renderHtmlPage(composed(sample)).contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
}

void TestRender::printsTheTrueAddressOfALinkThatPretends()
{
    Sample sample = vendorRelay();
    sample.incident.updates.last().body = u"[https://bank.example](https://evil.example) [here](https://e.example)"_s;
    const QString html = renderHtmlFragment(composed(sample));
    QVERIFY(html.contains(u">https://bank.example</a> (https://evil.example) <a "_s));
    QVERIFY(html.contains(u">here</a></p>"_s));
}

QTEST_APPLESS_MAIN(TestRender)
#include "tst_render.moc"
