#include "tests/incident/bodytexts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestEscaping final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapesOnlyWhatWouldBeMarkup_data();
    void escapesOnlyWhatWouldBeMarkup();
    void givesPlainTextBack_data();
    void givesPlainTextBack();
};

void TestEscaping::escapesOnlyWhatWouldBeMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("a sentence", u"We've seen 5 errors (a \"few\"); more at 10:30 - 11:00 UTC, 50% of 1.5 GB!"_s);
    same("a label", u"User impact -\nMail is late.\n\nMore info -\nNothing."_s);
    same("names in code", u"the snake_case_name & others"_s);
    same("addresses", u"See https://e.example/a_b/?c=d&e=f#g, or (http://f.example)."_s);
    QTest::newRow("a list") << u"- a\n* b\n+ c\n1. d\n2) e"_s << u"\\- a\n\\* b\n\\+ c\n1\\. d\n2\\) e"_s;
    QTest::newRow("no list") << u"-a\n1.5\n+c"_s << u"\\-a\n1.5\n+c"_s;
    QTest::newRow("heading, quote, rules")
        << u"# a\n> b\n---\n===\n***"_s << u"\\# a\n\\> b\n\\---\n\\===\n\\*\\*\\*"_s;
    QTest::newRow("emphasis") << u"*a* _b_"_s << u"\\*a\\* \\_b\\_"_s;
    QTest::newRow("HTML") << u"<b>&amp;</b>"_s << u"\\<b>\\&amp;\\</b>"_s;
    QTest::newRow("blanks") << u"  a  \n \n\tb"_s << u"&#32; a &#32;\n&#32;\n&#9;b"_s;
    QTest::newRow("empty lines") << u"\na\n\n\n\nb\n\n"_s << u"\\\na\n\n\\\n\\\nb"_s;
    QTest::newRow("an address with marks") << u"https://e.example/*a*"_s << u"<https://e.example/*a>\\*"_s;
}

void TestEscaping::escapesOnlyWhatWouldBeMarkup()
{
    QFETCH(QString, text);
    QTEST(escapedMarkdown(text), "markdown");
}

void TestEscaping::givesPlainTextBack_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"1. x"_s,
                             u"- x"_s,
                             u"# x"_s,
                             u"> x"_s,
                             u"    indented"_s,
                             u"***"_s,
                             u"---"_s,
                             u"==="_s,
                             u"a\n---"_s,
                             u"a\n==="_s,
                             u"a_b_c"_s,
                             u"_a_"_s,
                             u"<b>"_s,
                             u"&amp;"_s,
                             u"\\"_s,
                             u"\\\\"_s,
                             u"a\\\nb"_s,
                             u"[x](y)"_s,
                             u"[x]: /y"_s,
                             u"![x](y)"_s,
                             u"https://e.example/_a_*b*"_s,
                             u"https://e.example/a_b, and"_s,
                             u"(https://e.example/(a))."_s,
                             u"\ta\tb"_s,
                             u"a\n\n\n\nb"_s,
                             u"\n\n\na"_s,
                             u"a\u00a0\n\u2003b"_s,
                             u"  a\n   b"_s,
                             u"a\n   \nb"_s,
                             u"a | b\n--- | ---\nc | d"_s,
                             u"| a |\n|---|"_s,
                             u"~~~\na\n~~~"_s,
                             u"```\na\n```"_s,
                             u"``a`"_s,
                             u"- We have added\n- and removed"_s,
                             u"{{7*7}} ${x} %n ]]> -->"_s,
                             u"a\u2028b\u2029c"_s,
                             u"\u05e9\u05dc\u05d5\u05dd"_s,
                             u"👩‍🚀"_s,
                             u"a\u0007b"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestEscaping::givesPlainTextBack()
{
    QFETCH(QString, text);
    QCOMPARE(plainText(readBody(escapedMarkdown(text))), text);
}

QTEST_APPLESS_MAIN(TestEscaping)
#include "tst_escaping.moc"
