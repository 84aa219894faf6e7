#include "app/incident/body.h"
#include "app/intake/paste.h"

#include <QDir>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestPaste final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatProgramsLayOnTheClipboard_data();
    void readsWhatProgramsLayOnTheClipboard();
    void leavesLargerHtmlAlone_data();
    void leavesLargerHtmlAlone();
    void makesMarkdownOfTheWordsAlone_data();
    void makesMarkdownOfTheWordsAlone();
    void readsRealPages_data();
    void readsRealPages();
};

void TestPaste::readsWhatProgramsLayOnTheClipboard_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const QString &html, const QString &markdown) {
        QTest::newRow(name) << html << markdown;
    };
    row("plain words", u"Mail is delayed."_s, u"Mail is delayed."_s);
    row("nothing", u""_s, u""_s);
    row("a browser's lines", u"<meta charset=utf-8><p>Mail is\n   delayed.</p>\n<p>We are\tsorry.</p>"_s,
        u"Mail is delayed.\n\nWe are sorry."_s);
    row("breaks", u"<div>One<br>Two</div><div><br></div><div>Three</div>"_s, u"One\nTwo\n\nThree"_s);
    row("blanks between elements", u"<b>Root cause </b> <i> known</i>"_s, u"**Root cause** _known_"_s);
    row("no-break spaces", u"<p>At&nbsp;14:00&nbsp; &nbsp;UTC</p>"_s, u"At 14:00 UTC"_s);
    row("an editor's bold", u"<span style=\"font-weight:700\">Impact</span> on mail"_s, u"**Impact** on mail"_s);
    row("an editor's italics", u"<span style='font-style: Italic;'>All</span> mail"_s, u"_All_ mail"_s);
    row("an editor's frame",
        u"<b style=\"font-weight:normal;\"><p>One <span style='font-weight:bold'>two</span></p></b>"_s,
        u"One **two**"_s);
    row("bold in a heading", u"<h1>Big <b>news</b> at <i>last</i></h1>"_s, u"**Big news at _last_**"_s);
    row("italics in italics", u"<i>one <em>two <b>three <strong>four</strong></b></em></i>"_s,
        u"_one two **three four**_"_s);
    row("hidden words",
        u"<div style='display:none'>Preview</div><p hidden>No</p><p>Yes<span style='mso-hide:all'>no</span></p>"
        u"<span style=\"font-size:0px\">no</span>"_s,
        u"Yes"_s);
    row("a mail's reporting dot", u"<p>Yes</p><img src='https://mail.example.com/o?id=1' width=1 height=1 alt='no'>"_s,
        u"Yes"_s);
    row("a picture", u"<p><img src='cid:one' alt='A graph of delays'> <img src='file:///etc/passwd'></p>"_s,
        u"A graph of delays"_s);
    row("a script", u"<p onclick='x()'>Yes</p><script>no()</script><style>p{}</style>"_s, u"Yes"_s);
    row("a script's address", u"<a href=' java\nscript:x()'>Yes</a>"_s, u"Yes"_s);
    row("a link", u"<a href='https://status.example.com/1?a=b&amp;c=d'>the page</a>"_s,
        u"[the page](https://status.example.com/1?a=b\\&c=d)"_s);
    row("a list", u"<ul>\n<li>one</li>\n<li>two<ul><li>three</li></ul></li></ul>"_s, u"- one\n- two\n  - three"_s);
    row("a list between items", u"<ul><li>one</li><ul><li>two</li></ul><li>three</li></ul>"_s,
        u"- one\n  - two\n- three"_s);
    row("an office list",
        u"<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
        u"style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>one<o:p></o:p></p>"
        u"<p style='margin:0;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>two</p>"
        u"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>· </span>three</p><p>After</p>"_s,
        u"- one\n  - two\n- three\n\nAfter"_s);
    row("an office list with numbers",
        u"<p style='mso-list:l1 level1 lfo2'><span><span style='mso-list:Ignore'>1. </span></span>one</p>"
        u"<p style='mso-list:l1 level1 lfo2'><span><span style='mso-list:Ignore'>2. </span></span>two</p>"_s,
        u"1. one\n2. two"_s);
    row("an office list that begins deep", u"<p style='mso-list:l0 level3 lfo1'>one</p>"_s, u"- one"_s);
    row("a table of facts",
        u"<table><tr><th><p>Service</p></th><th>State</th></tr><tr><td>Mail</td><td><b>slow</b><br>since 9</td></tr></table>"_s,
        u"| Service | State |\n| --- | --- |\n| Mail | **slow** since 9 |"_s);
    row("a table that places things",
        u"<table role=presentation><tr><td><p>One</p></td><td>Two</td></tr><tr><td>Three</td></tr></table>"_s,
        u"One\n\nTwo\n\nThree"_s);
    row("a table around a table",
        u"<table><tr><td>A</td><td><table><tr><td>One</td></tr></table></td></tr>"
        u"<tr><td>B</td><td>C</td></tr></table>"_s,
        u"A\n\nOne\n\nB\n\nC"_s);
    row("a table of one column", u"<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>"_s, u"One\n\nTwo"_s);
    row("a page's own elements", u"<p>At <time datetime=x>9:00</time> <relative-time>an hour ago</relative-time></p>"_s,
        u"At 9:00 an hour ago"_s);
    row("code", u"<pre>a\n  b</pre>"_s, u"```text\na\n  b\n```"_s);
    row("broken tags", u"<p>One <b>two<p>three</i> <a href=https://example.com/>four"_s,
        u"One **two**\n\n**three [four](https://example.com/)**"_s);
    row("words that look like Markdown", u"<p># 1 *is* <b>_not_</b> [a](b)</p>"_s,
        u"\\# 1 \\*is\\* **\\_not\\_** \\[a\\](b)"_s);
}

void TestPaste::readsWhatProgramsLayOnTheClipboard()
{
    QFETCH(QString, html);
    QTEST(markdownOfPaste(html).value_or(u"(too large)"_s), "markdown");
}

void TestPaste::leavesLargerHtmlAlone_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("long, but words") << u"<p>word word</p>"_s.repeated(10'000) << true;
    QTest::newRow("too long") << u"w"_s.repeated(int(longestPaste) + 1) << false;
    QTest::newRow("deep") << u"<div>"_s.repeated(2'900) + u"x"_s << true;
    QTest::newRow("too deep") << u"<div>"_s.repeated(100'000) + u"x"_s << false;
    QTest::newRow("deep, closed by others") << u"<div></p></b>"_s.repeated(4'000) + u"x"_s << false;
    QTest::newRow("formatting reopened") << u"<b><i><u>"_s.repeated(300) + u"<p>x</p>"_s.repeated(4'000) << false;
    QTest::newRow("line breaks") << u"x<br>"_s.repeated(40'000) << true;
    QTest::newRow("too many tags") << u"x<br>"_s.repeated(60'000) << false;
}

void TestPaste::leavesLargerHtmlAlone()
{
    QFETCH(QString, html);
    QTEST(markdownOfPaste(html).has_value(), "isRead");
}

void TestPaste::makesMarkdownOfTheWordsAlone_data()
{
    QTest::addColumn<QString>("html");
    for (const char *name : {"markdown-xss-payloads.txt", "owasp-xss-filter-evasion.md", "blns.txt"}) {
        QFile file(QStringLiteral(NOTICEDESK_SAMPLES "/hostile/") + QLatin1StringView(name));
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::newRow(qPrintable(u"not here: %1"_s.arg(QLatin1StringView(name)))) << QString();
            continue;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (int i = 0; i < lines.size(); ++i)
            if (lines.at(i).contains(u'<'))
                QTest::newRow(qPrintable(u"%1:%2"_s.arg(QLatin1StringView(name)).arg(i + 1))) << lines.at(i);
    }
    QTest::newRow("own") << u"<svg/onload=alert(1)><a href=\"data:text/html,x\">a</a><iframe srcdoc='x'>"_s;
}

namespace {

bool hasOnlyKnownLinks(const QList<Inline> &inlines)
{
    return std::all_of(inlines.begin(), inlines.end(), [](const Inline &each) {
        return (each.type != Inline::Type::Link || each.address.startsWith(u"http"_s)
                || each.address.startsWith(u"mailto:"_s))
            && hasOnlyKnownLinks(each.children);
    });
}

bool hasOnlyKnownLinks(const QList<Block> &blocks)
{
    return std::all_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return hasOnlyKnownLinks(block.inlines) && hasOnlyKnownLinks(block.blocks);
    });
}

} // namespace

void TestPaste::makesMarkdownOfTheWordsAlone()
{
    QFETCH(QString, html);
    const auto markdown = markdownOfPaste(html);
    QVERIFY(markdown);
    const Body body = readBody(*markdown);
    QVERIFY2(hasOnlyKnownLinks(body.blocks), qPrintable(*markdown));
    QCOMPARE(readBody(markdownOf(body)), body);
}

void TestPaste::readsRealPages_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(NOTICEDESK_SAMPLES "/statuspage-html"));
    const QStringList files = folder.entryList({u"*.html"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("not here: statuspage-html") << QString();
}

void TestPaste::readsRealPages()
{
    QFETCH(QString, file);
    QFile page(file);
    if (!page.open(QIODevice::ReadOnly))
        QSKIP("the samples of statuspage-html are not here");
    const auto markdown = markdownOfPaste(QString::fromUtf8(page.readAll()));
    QVERIFY(markdown);
    const QString words = plainText(readBody(*markdown));
    QVERIFY(words.size() > 200);
    QVERIFY2(!words.contains(u"function("_s) && !words.contains(u"</"_s), qPrintable(words));
    if (qEnvironmentVariableIsSet("NOTICEDESK_SHOW"))
        qInfo().noquote() << *markdown;
}

QTEST_APPLESS_MAIN(TestPaste)
#include "tst_paste.moc"
