#include "tests/incident/bodytexts.h"

#include "app/incident/visibletext.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestVisibleText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesHiddenCharactersOutOfALine_data();
    void takesHiddenCharactersOutOfALine();
    void takesReorderingOutOfABody_data();
    void takesReorderingOutOfABody();
};

void TestVisibleText::takesHiddenCharactersOutOfALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", u"Mail | Example’s 50 % – “late”"_s);
    same("Hebrew", u"דואר מאחר"_s);
    same("Arabic with its number sign", u"\u0600١٢ بريد"_s);
    same("Persian with a non-joiner", u"می\u200cخواهم"_s);
    same("emoji with joiners", u"👩‍🚀 ❤\ufe0f 🏳\ufe0f‍🌈"_s);
    same("a flag of tags", u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s);
    same("combining", u"e\u0301"_s);
    QTest::newRow("overrides") << u"a\u202eb\u202cc\u202ad\u202be\u202df"_s << u"abcdef"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2067c\u2068d\u2069e"_s << u"abcde"_s;
    QTest::newRow("marks") << u"a\u200eb\u200fc\u061cd"_s << u"abcd"_s;
    QTest::newRow("nothing to see") << u"a\u200bb\u2060c\ufeffd\u00ade\u180ef"_s << u"abcdef"_s;
    QTest::newRow("hidden tags") << u"a\U000E0041\U000E0042b"_s << u"ab"_s;
    QTest::newRow("controls") << u"a\u0000b\u0007c\u001bd\u007fe\u0085f"_s << u"abcdef"_s;
    QTest::newRow("noncharacters") << u"a\ufffeb\uffffc\ufdd0d\U0001fffee"_s << u"abcde"_s;
    QTest::newRow("lines") << u" a\nb\tc\u2028d\r "_s << u"a b c d"_s;
    QTest::newRow("nothing left") << u"\u202e\u200b"_s << QString();
}

void TestVisibleText::takesHiddenCharactersOutOfALine()
{
    QFETCH(QString, text);
    QTEST(visibleLine(text), "line");
}

void TestVisibleText::takesReorderingOutOfABody_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", u"a\nb\n\nc"_s);
    same("closed isolates", u"a \u2067b \u2068c\u2069\u2069 d"_s);
    same("joiners and marks", u"\u200fa\u200c👩‍🚀"_s);
    QTest::newRow("overrides") << u"a \u202eb\u202c **\u202dc** `\u202ad`"_s << u"a b c d"_s;
    QTest::newRow("an open isolate") << u"a \u2066b\n\nc \u2069d \u2068e\u2069"_s << u"a b\n\nc d e"_s;
    QTest::newRow("closed before it is opened") << u"a \u2069b\u2066"_s << u"a b"_s;
    QTest::newRow("across marks") << u"a \u2067**b\u2069** c"_s << u"a \u2067b\u2069 c"_s;
    QTest::newRow("in lists, tables and code")
        << u"- a\u202e\n\n| b\u202e |\n|---|\n\n```\nc\u202e\n```"_s << u"- a\n\nb\n\nc"_s;
    QTest::newRow("noncharacters") << u"a\ufffeb\uffffc"_s << u"abc"_s;
    QTest::newRow("controls") << u"a&#7;b&#27;c"_s << u"abc"_s;
}

void TestVisibleText::takesReorderingOutOfABody()
{
    QFETCH(QString, markdown);
    QTEST(plainText(visibleBody(readBody(markdown))), "text");
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
