#include "app/incident/body.h"
#include "app/intake/bodyhtml.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestBodyHtml final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsMarkdownAsItStands_data();
    void keepsMarkdownAsItStands();
    void reducesHtml_data();
    void reducesHtml();
    void keepsTheWordsOfEmphasisThatMarkdownCannotSay();
    void readsHostileHtmlInTime_data();
    void readsHostileHtmlInTime();
};

void TestBodyHtml::keepsMarkdownAsItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const QString &text, const QString &body) {
        QTest::newRow(name) << text << body;
    };
    row("plain", u"All is well."_s, u"All is well."_s);
    row("Markdown", u"**Root cause** - a [disk](https://example.com)\n- one"_s,
        u"**Root cause** - a [disk](https://example.com)\n- one"_s);
    row("CRLF and blanks", u"One.  \r\n\r\nTwo.\t\r\n\r\n"_s, u"One.\n\nTwo."_s);
    row("breaks", u"One.<br /><br />Two **x**.<BR>Three<br>\nFour"_s, u"One.\n\nTwo **x**.\nThree\nFour"_s);
    row("breaks and a stray word", u"One <host> 1 < 2<br/>Two"_s, u"One <host> 1 < 2\nTwo"_s);
    row("no tag", u"a < b and c > d"_s, u"a < b and c > d"_s);
    row("a placeholder", u"Set <host> to <your-name> </nothing>"_s, u"Set <host> to <your-name> </nothing>"_s);
    row("an unclosed tag", u"One <strong without an end"_s, u"One <strong without an end"_s);
    row("a longer word", u"<brand> <preview> <buy>"_s, u"<brand> <preview> <buy>"_s);
    row("address", u"Mail <help@example.com>"_s, u"Mail <help@example.com>"_s);
    row("empty", u""_s, u""_s);
    row("a tag in a break", u"One<br <x>two<br <p>three"_s, u"One\ntwo\nthree"_s);
    row("breaks alone", u"<br><br />"_s, u""_s);
}

void TestBodyHtml::keepsMarkdownAsItStands()
{
    QFETCH(QString, text);
    QTEST(bodyFromHtml(text), "body");
}

void TestBodyHtml::reducesHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("paragraphs", u"<p>One.</p><p>Two.</p>"_s, u"One.\n\nTwo."_s);
    row("paragraphs on lines", u"<p>One.</p>\r\n<p>Two<br>Three.</p>\n"_s, u"One.\n\nTwo\nThree."_s);
    row("link", u"See <a href=\"https://example.com/a_b?c=1&amp;d=2\">this *page*</a>."_s,
        u"See this *page* (https://example.com/a_b?c=1&d=2)."_s);
    row("link that is its words", u"<a href='https://example.com'>https://example.com</a>"_s, u"https://example.com"_s);
    row("script address", u"<a href=\"javascript:alert(1)\">click</a>"_s, u"click"_s);
    row("address without scheme", u"<a href=\"//evil.example.com\">click</a>"_s, u"click"_s);
    row("script", u"One<script>alert(1)</script> two<style>p{}</style>.<iframe src=x>no</iframe>"_s, u"One two."_s);
    row("event", u"<img src=x onerror=alert(1) alt=\"a chart\"> <b onclick=x>two</b>"_s, u"a chart two"_s);
    row("list", u"<ul><li>one</li><li>two</li></ul>"_s, u"- one\n- two"_s);
    row("numbers", u"<ol start=\"3\"><li>one</li><li>two</li></ol>"_s, u"3. one\n4. two"_s);
    row("text around a list", u"Before:<ul><li>one</li></ul>After"_s, u"Before:\n\n- one\n\nAfter"_s);
    row("text that looks like Markdown", u"<p>1. *one* _two_ # three</p>"_s, u"1. *one* _two_ # three"_s);
    row("entities", u"<p>a &lt;b&gt; &amp;amp; &copy; c</p>"_s, u"a <b> &amp; © c"_s);
    row("stray words", u"<p>Set <host> to 1 < 2</p>"_s, u"Set <host> to 1 < 2"_s);
    row("emphasis with blanks", u"One<b> two </b>three<i></i>."_s, u"One two three."_s);
    row("lines of the source", u"One\r\nTwo <a href=\"https://example.com\">x</a>\r\n\r\nThree"_s,
        u"One\nTwo x (https://example.com)\n\nThree"_s);
    row("emphasis over paragraphs", u"<b>One.<p>Two.</p></b>Three."_s, u"One.\n\nTwo.\n\nThree."_s);
    row("heading", u"<h2>Title</h2>Text"_s, u"Title\n\nText"_s);
    row("code", u"Run <code>a  *b*</code>"_s, u"Run a *b*"_s);
    row("unclosed", u"<p>One <b>two <i>three"_s, u"One two three"_s);
    row("closed wrongly", u"<b>One <i>two</b> three</i>"_s, u"One two three"_s);
    row("comment", u"<p>One<!-- two --> three</p>"_s, u"One three"_s);
}

void TestBodyHtml::reducesHtml()
{
    QFETCH(QString, html);
    QTEST(plainText(readBody(bodyFromHtml(html))), "text");
}

void TestBodyHtml::keepsTheWordsOfEmphasisThatMarkdownCannotSay()
{
    QCOMPARE(bodyFromHtml(u"<p><b>Root cause</b> known</p>"_s), u"**Root cause** known"_s);
    for (const QString &html :
         {u"<b>Note:</b>read this"_s, u"un<b>be</b>lievable<i>!</i>x"_s, u"a<b>(b)</b>c"_s, u"<b>*</b><i>_</i>"_s}) {
        const QString words = QString(html).remove(QRegularExpression(u"<[^>]*>"_s));
        QCOMPARE(plainText(readBody(bodyFromHtml(html))), words);
    }
}

void TestBodyHtml::readsHostileHtmlInTime_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("nested emphasis") << u"<b>"_s.repeated(300000) + u"x"_s;
    QTest::newRow("nested lists") << u"<ul><li>"_s.repeated(490) + u"x"_s;
    QTest::newRow("nested quotes") << u"<blockquote>"_s.repeated(1000) + u"x"_s;
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(300) + u"x"_s;
    QTest::newRow("many attributes") << u"<p "_s + u"a=1 "_s.repeated(100000) + u">x</p>"_s;
    QTest::newRow("many openings") << u"<"_s.repeated(1000000) + u"<p>x</p>"_s;
    QTest::newRow("formatting reopened") << [] {
        QString html;
        for (int i = 0; i < 490; ++i)
            html += u"<b id=%1>"_s.arg(i);
        return html + u"<p>x"_s.repeated(490);
    }();
    QTest::newRow("a megabyte of words") << u"<p>"_s + u"word <br> "_s.repeated(100000) + u"x</p>"_s;
}

void TestBodyHtml::readsHostileHtmlInTime()
{
    QFETCH(QString, html);
    QVERIFY(plainText(readBody(bodyFromHtml(html))).contains(u'x'));
}

QTEST_APPLESS_MAIN(TestBodyHtml)
#include "tst_bodyhtml.moc"
