#include "tests/incident/bodytexts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// A text of `count` times the same.
QString times(int count, const QString &part)
{
    return part.repeated(count);
}

int depthOf(const QList<Block> &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks)
        deepest = std::max(deepest, 1 + depthOf(block.blocks));
    return deepest;
}

} // namespace

class TestBody final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMarkdown_data();
    void readsMarkdown();
    void laysOutWordsAsText_data();
    void laysOutWordsAsText();
    void staysBoundedUnderBombs_data();
    void staysBoundedUnderBombs();
};

void TestBody::readsMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("tree");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks alone") << u" \n\t\n"_s << QString();
    QTest::newRow("a line break") << u"a\nb"_s << u"[p 1 ''(text 'a' )(br '' )(text 'b' )]"_s;
    QTest::newRow("a hard break is the same") << u"a  \nb"_s << u"[p 1 ''(text 'a' )(br '' )(text 'b' )]"_s;
    QTest::newRow("lines end as they like")
        << u"a\r\nb\rc"_s << u"[p 1 ''(text 'a' )(br '' )(text 'b' )(br '' )(text 'c' )]"_s;
    QTest::newRow("a heading is strong") << u"# a *b*"_s << u"[p 1 ''(strong '' (text 'a ' )(em '' (text 'b' )))]"_s;
    QTest::newRow("strong in a heading") << u"# a **b**"_s << u"[p 1 ''(strong '' (text 'a b' ))]"_s;
    QTest::newRow("HTML is text") << u"<b onclick=x>a</b>"_s << u"[p 1 ''(text '<b onclick=x>a</b>' )]"_s;
    QTest::newRow("a block of HTML is text")
        << u"<script>\nx\n</script>"_s << u"[p 1 ''(text '<script>' )(br '' )(text 'x' )(br '' )(text '</script>' )]"_s;
    QTest::newRow("references") << u"&amp;&lt;&eacute;&#65;&#x42;"_s << u"[p 1 ''(text '&<éAB' )]"_s;
    QTest::newRow("unknown references") << u"&nosuch; &notit; & &#0;"_s
                                        << u"[p 1 ''(text '&nosuch; &notit; & \uFFFD' )]"_s;
    QTest::newRow("a reference to a line end") << u"a&#10;b&NewLine;c"_s << u"[p 1 ''(text 'a b c' )]"_s;
    QTest::newRow("an image is its text")
        << u"![a *b*](https://e.example/i.png)"_s << u"[p 1 ''(text 'a ' )(em '' (text 'b' ))]"_s;
    QTest::newRow("code") << u"`a  b`\n\n    c\n     d"_s << u"[p 1 ''(code 'a  b' )][code 1 'c\n d']"_s;
    QTest::newRow("lists") << u"- a\n- b\n\n3. c\n\n4. d"_s
                           << u"[ul 1 ''[li 1 ''[p 1 ''(text 'a' )]][li 1 ''[p 1 ''(text 'b' )]]]"
                              "[ol 3 loose ''[li 1 ''[p 1 ''(text 'c' )]][li 1 ''[p 1 ''(text 'd' )]]]"_s;
    QTest::newRow("an empty item") << u"- \n- b"_s << u"[ul 1 ''[li 1 ''[p 1 ''(text 'b' )]]]"_s;
    QTest::newRow("a quote") << u"> a\n> > b"_s << u"[quote 1 ''[p 1 ''(text 'a' )][quote 1 ''[p 1 ''(text 'b' )]]]"_s;
    QTest::newRow("a rule") << u"a\n\n***"_s << u"[p 1 ''(text 'a' )][hr 1 '']"_s;
    QTest::newRow("a table") << u"| a | b |\n|---|:-:|\n| `c` |"_s
                             << u"[table 1 ''[tr 1 header ''[td 1 ''(text 'a' )][td 1 ''(text 'b' )]]"
                                "[tr 1 ''[td 1 ''(code 'c' )][td 1 '']]]"_s;
    QTest::newRow("a bare address") << u"See https://e.example/a_b_c?d=e, (http://f.example)."_s
                                    << u"[p 1 ''(text 'See ' )(link '' https://e.example/a_b_c?d=e(text "
                                       "'https://e.example/a_b_c?d=e' ))(text ', (' )(link '' "
                                       "http://f.example(text 'http://f.example' ))(text ').' )]"_s;
    QTest::newRow("no bare address") << u"xhttps://e.example https:// `https://e.example`"_s
                                     << u"[p 1 ''(text 'xhttps://e.example https:// ' )(code 'https://e.example' )]"_s;
    QTest::newRow("emphasis") << u"*a* _b_ **c** ***d***"_s
                              << u"[p 1 ''(em '' (text 'a' ))(text ' ' )(em '' (text 'b' ))(text ' ' )"
                                 "(strong '' (text 'c' ))(text ' ' )(em '' (strong '' (text 'd' )))]"_s;
}

void TestBody::readsMarkdown()
{
    QFETCH(QString, markdown);
    QTEST(shape(readBody(markdown)), "tree");
}

void TestBody::laysOutWordsAsText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"a\nb\n\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("marks are gone") << u"*a* **b** `c`"_s << u"a b c"_s;
    QTest::newRow("a link") << u"[the page](https://e.example)"_s << u"the page (https://e.example)"_s;
    QTest::newRow("lists") << u"- a\n- b\n  1. c\n  2. d\n\n9. e\n\n   f\n10. g"_s
                           << u"- a\n- b\n  1. c\n  2. d\n\n9. e\n\n   f\n\n10. g"_s;
    QTest::newRow("a quote") << u"> a\n>\n> b"_s << u"> a\n\n> b"_s;
    QTest::newRow("code") << u"```\na\n  b\n```"_s << u"a\n  b"_s;
    QTest::newRow("a table") << u"|a|b|\n|---|---|\n|c|d|"_s << u"a | b\nc | d"_s;
}

void TestBody::laysOutWordsAsText()
{
    QFETCH(QString, markdown);
    QTEST(plainText(readBody(markdown)), "text");
}

void TestBody::staysBoundedUnderBombs_data()
{
    QTest::addColumn<QString>("markdown");
    const int size = 64 * 1024;
    QTest::newRow("quotes") << times(10'000, u"> "_s) + u"a"_s;
    QTest::newRow("quotes without blanks") << times(size, u">"_s) + u"a"_s;
    QTest::newRow("lists") << times(10'000, u"- "_s) + u"a"_s;
    QTest::newRow("lists, then empty lines") << times(10'000, u"- "_s) + u"a"_s + times(size / 2, u"\n"_s) + u"b"_s;
    QTest::newRow("numbered lists") << times(10'000, u"1. "_s) + u"a"_s;
    QTest::newRow("images") << times(size / 5, u"![[]()"_s);
    QTest::newRow("brackets") << times(size, u"["_s);
    QTest::newRow("closing brackets") << times(size, u"]"_s);
    QTest::newRow("emphasis") << times(size / 4, u"*a_ "_s);
    QTest::newRow("nested emphasis") << times(size / 3, u"*a "_s) + times(size / 3, u" b*"_s);
    QTest::newRow("nested strong") << times(size / 4, u"**a "_s) + times(size / 4, u"b** "_s);
    QTest::newRow("backticks") << times(size / 8, u"`a``b```"_s);
    QTest::newRow("a wide table") << times(size / 6, u"|a"_s) + u"\n"_s + times(size / 6, u"|---"_s)
            + times(size / 6, u"\nx"_s);
    QTest::newRow("brackets on lines") << times(size, u"[a]\n"_s);
    QTest::newRow("links on lines") << times(size, u"[a](b)\n"_s);
    QTest::newRow("addresses") << times(size / 8, u"https://"_s);
    QTest::newRow("addresses and brackets") << times(size / 16, u"https://e.exam/("_s);
    QTest::newRow("references") << times(size / 6, u"&nbsp;"_s);
    QTest::newRow("angles") << times(size, u"<"_s);
    QTest::newRow("definitions") << times(size / 12, u"[a]: /u\n[a]\n"_s);
    QTest::newRow("null characters") << times(size, QString(QChar(0)));
}

void TestBody::staysBoundedUnderBombs()
{
    QFETCH(QString, markdown);
    const Body body = readBody(markdown);
    QVERIFY(depthOf(body.blocks) <= 100);
    QVERIFY(readBody(markdownOf(body)) == body);
    QVERIFY(plainText(body).size() <= 8 * markdown.size());
}

QTEST_APPLESS_MAIN(TestBody)
#include "tst_body.moc"
