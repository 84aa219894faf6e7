#include "app/incident/bodymarkdown.h"
#include "tests/incident/bodytexts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

// clang-format off
const QStringList markdownPieces{
    u"a"_s, u"b c"_s, u" "_s, u"  "_s, u"    "_s, u"\n"_s, u"\n\n"_s, u"\n- "_s, u"\n* "_s, u"\n1. "_s, u"\n2) "_s,
    u"\n> "_s, u"\n  "_s, u"\n    "_s, u"\n# "_s, u"\n---\n"_s, u"*"_s, u"**"_s, u"_"_s, u"__"_s, u"***"_s, u"`"_s,
    u"``"_s, u"\n```\n"_s, u"["_s, u"]"_s, u"("_s, u")"_s, u"!"_s, u"<"_s, u">"_s, u"\\"_s, u"&"_s, u"&amp;"_s,
    u"&#32;"_s, u"&nbsp;"_s, u";"_s, u"|"_s, u"\n|-|-|\n"_s, u"\n| a | b |\n|---|---|\n"_s, u"#"_s, u"="_s,
    u"\n===\n"_s, u"-"_s, u"+"_s, u"~"_s, u"1."_s, u"."_s, u":"_s, u"\t"_s, u"é"_s, u"—"_s, u"🔥"_s, u"\u00a0"_s,
    u"“"_s, u"[x](https://e.example/_a_)"_s, u"[x](javascript:y)"_s, u"https://e.example/a_b?c=d&e"_s,
    u"<https://e.example>"_s, u"![i](j)"_s, u"\\\n"_s, u"mailto:a@b.example"_s, u"ftp://f.example"_s, u"\"q\""_s,
    u"[r]: /u\n"_s, u"\n>>- "_s, u"**x**"_s, u"_y_"_s};
// clang-format on

// clang-format off
const QStringList plainPieces{
    u"a"_s, u"b c"_s, u" "_s, u"  "_s, u"    "_s, u"\n"_s, u"\n\n"_s, u"\n\n\n"_s, u"- "_s, u"* "_s, u"1. "_s,
    u"2) "_s, u"> "_s, u"# "_s, u"---"_s, u"==="_s, u"***"_s, u"___"_s, u"*"_s, u"_"_s, u"a_b_c"_s, u"`"_s,
    u"```"_s, u"~~~"_s, u"["_s, u"](x)"_s, u"<b>"_s, u"</b>"_s, u"&amp;"_s, u"&"_s, u"\\"_s, u"|"_s, u"|-|-|"_s,
    u":-"_s, u"+"_s, u"\t"_s, u"\u00a0"_s, u"\u2003"_s, u"é"_s, u"🔥"_s, u"."_s, u","_s, u")"_s, u"("_s, u"!"_s,
    u"\""_s, u"'"_s, u"#"_s, u"1"_s, u"://"_s, u"https://e.example/a_b*c?d=e&f#g"_s, u"http://e.example"_s,
    u"https://"_s, u"ftp://f.example"_s, u"www.e.example"_s, u"a@e.example"_s, u"{{7*7}}"_s, u"%n"_s, u"\ufeff"_s,
    u"\u200b"_s, u"\u202e"_s, u"\u0001"_s, u"\u000b"_s, u"\u000c"_s};
// clang-format on

void compareReadBack(const QString &markdown)
{
    const Body body = readBody(markdown);
    const QString written = markdownOf(body);
    const Body again = readBody(written);
    if (!(again == body))
        qWarning("from:\n%s\nwritten:\n%s\n", qUtf8Printable(markdown), qUtf8Printable(written));
    QCOMPARE(shape(again), shape(body));
    QVERIFY(again == body);
    QCOMPARE(shape(readBody(markdownOf(body, Manner::Published))), shape(body));
}

void compareSameText(const QString &text)
{
    const QString written = escapedMarkdown(text);
    if (plainText(readBody(written)) != text)
        qWarning("written:\n%s\nshape: %s", qUtf8Printable(written), qUtf8Printable(shape(readBody(written))));
    QCOMPARE(plainText(readBody(written)), text);
}

QString withoutTrailingLineEnds(QString text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

class TestBodyRoundTrip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWroteOfMadeBodies();
    void readsBackWhatItWroteOfTheSpecification();
    void readsBackWhatItWroteOfNaughtyStrings();
    void readsBackWhatItWroteOfEverySample();
    void givesMadePlainTextBack();
    void givesNaughtyPlainTextBack();
    void givesEverySampleBackAsPlainText();
    void writesPlainTextInNormalFormButForBareAddresses();
};

void TestBodyRoundTrip::readsBackWhatItWroteOfMadeBodies()
{
    MadeTexts texts(20240613);
    for (int i = 0; i < 10'000 && !QTest::currentTestFailed(); ++i)
        compareReadBack(texts.next(markdownPieces, 24));
}

void TestBodyRoundTrip::readsBackWhatItWroteOfTheSpecification()
{
    const QStringList examples = specExamples();
    if (examples.isEmpty())
        QSKIP("hostile/commonmark-spec.txt is not there");
    QVERIFY(examples.size() > 600);
    for (const QString &example : examples) {
        compareReadBack(example);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBodyRoundTrip::readsBackWhatItWroteOfNaughtyStrings()
{
    const QStringList strings = naughtyStrings();
    if (strings.isEmpty())
        QSKIP("hostile/blns.json is not there");
    for (const QString &string : strings)
        compareReadBack(string);
}

void TestBodyRoundTrip::readsBackWhatItWroteOfEverySample()
{
    const QStringList texts = sampleTexts();
    if (texts.isEmpty())
        QSKIP("the folder of samples is not there");
    for (const QString &text : texts) {
        compareReadBack(text);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBodyRoundTrip::givesMadePlainTextBack()
{
    MadeTexts texts(20240627);
    for (int i = 0; i < 10'000 && !QTest::currentTestFailed(); ++i)
        compareSameText(withoutTrailingLineEnds(texts.next(plainPieces, 16)));
}

void TestBodyRoundTrip::givesNaughtyPlainTextBack()
{
    const QStringList strings = naughtyStrings();
    if (strings.isEmpty())
        QSKIP("hostile/blns.json is not there");
    for (const QString &string : strings)
        compareSameText(withoutTrailingLineEnds(string));
}

void TestBodyRoundTrip::givesEverySampleBackAsPlainText()
{
    const QStringList texts = sampleTexts();
    if (texts.isEmpty())
        QSKIP("the folder of samples is not there");
    for (QString text : texts) {
        text = QString::fromUtf8(text.toUtf8()); // half a surrogate pair is no text
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
        compareSameText(withoutTrailingLineEnds(text));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBodyRoundTrip::writesPlainTextInNormalFormButForBareAddresses()
{
    MadeTexts texts(7);
    for (int i = 0; i < 1'000 && !QTest::currentTestFailed(); ++i)
        compareReadBack(escapedMarkdown(texts.next(plainPieces, 16)));
}

QTEST_APPLESS_MAIN(TestBodyRoundTrip)
#include "tst_bodyroundtrip.moc"
