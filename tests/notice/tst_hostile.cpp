#include "app/incident/visibletext.h"
#include "app/notice/render.h"
#include "tests/incident/bodytexts.h"
#include "tests/notice/htmltree.h"
#include "tests/notice/samples.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Field = std::function<void(Sample &, const QString &)>;
Q_DECLARE_METATYPE(Field)

namespace {

/// Own words in the manner of the usual collections.
QStringList ownVectors()
{
    return {u"<script>alert(1)</script>"_s,
            u"<img src=x onerror=alert(1)>"_s,
            u"\"><svg onload=alert(1)>"_s,
            u"' onmouseover='alert(1)"_s,
            u"\" autofocus onfocus=\"alert(1)"_s,
            u"</title><script>x</script>"_s,
            u"</style><script>x</script>"_s,
            u"</textarea></pre></code></p></main></body></html>"_s,
            u"<!-- "_s,
            u"-->"_s,
            u"<![CDATA["_s,
            u"]]>"_s,
            u"<?php x ?>"_s,
            u"<plaintext>"_s,
            u"<base href=https://evil.example>"_s,
            u"<meta http-equiv=refresh content=0>"_s,
            u"<iframe src=//evil.example>"_s,
            u"<a href=javascript:x>a</a>"_s,
            u"[a](javascript:alert(1))"_s,
            u"[a](JaVaScript:x)"_s,
            u"[a](data:text/html,x)"_s,
            u"[a](//evil.example)"_s,
            u"[a](\"onclick=x)"_s,
            u"[a](https://e.example/\"onclick=\"x)"_s,
            u"[a](https://e.example/'><script>)"_s,
            u"![a](https://evil.example/i.png)"_s,
            u"<https://e.example/\"onclick=x>"_s,
            u"<javascript:x>"_s,
            u"[a]: javascript:x\n\n[a]"_s,
            u"`</code><script>`"_s,
            u"```\n</code></pre><script>x</script>\n```"_s,
            u"|<script>|\n|---|\n|</table><script>|"_s,
            u"# </h2><script>"_s,
            u"- </li></ul><script>"_s,
            u"&lt;script&gt;x&lt;/script&gt;"_s,
            u"&#60;script&#62;"_s,
            u"&amp;lt;b&amp;gt;"_s,
            u"&quot; onclick=x"_s,
            u"{{7*7}} {% x %} ${x} #{x}"_s,
            u"%s %n %1 %2 %99"_s,
            u"a\0b\x01\x1b[31mc"_s,
            u"\u202egpj.exe\u202c"_s,
            u"\u2066\u2067\u2068x"_s,
            u"\ufeff\u200bx"_s,
            u"\\\"><script>\\"_s,
            u"＜script＞"_s,
            u"\u2028\u2029x"_s,
            u"<b\n>x</b\n>"_s,
            u"<x:y z=1>"_s,
            u"<<script>>x<</script>>"_s,
            u"<a b='>' onclick=x>"_s};
}

QStringList vectors()
{
    QStringList all = ownVectors() + naughtyStrings();
    const QString collected = QString::fromUtf8(sampleFile(u"hostile/markdown-xss-payloads.txt"_s));
    all += collected.split(u'\n', Qt::SkipEmptyParts);
    return all;
}

QString page(const Sample &sample)
{
    return renderHtmlPage(composeNotice(sample.incident, sample.page, sample.components));
}

QString fragment(const Sample &sample)
{
    return renderHtmlFragment(composeNotice(sample.incident, sample.page, sample.components));
}

const QRegularExpression &allowedElement()
{
    static const QRegularExpression allowed(
        u">(html|head|body|p|br|hr|h2|h3|strong|em|a|ul|ol|li|table|thead|tbody|tr|th|td|code|pre)\\[[a-z,]*\\]\\z"_s);
    return allowed;
}

const QRegularExpression &allowedAttribute()
{
    static const QRegularExpression allowed(
        u"\\A(href=(https?://[^/]|mailto:[^\\s]).*|rel=noopener noreferrer|scope=col|start=\\d+)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return allowed;
}

} // namespace

class TestHostile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysTextInEveryField_data();
    void staysTextInEveryField();
    void becomesNothingButAllowedInABody_data();
    void becomesNothingButAllowedInABody();
    void leavesThePageInert();
};

void TestHostile::staysTextInEveryField_data()
{
    QTest::addColumn<Field>("put");
    QTest::newRow("title") << Field([](Sample &sample, const QString &words) { sample.incident.title = words; });
    QTest::newRow("page") << Field([](Sample &sample, const QString &words) { sample.page.name = words; });
    QTest::newRow("component") << Field(
        [](Sample &sample, const QString &words) { sample.components[0].name = words; });
    QTest::newRow("group") << Field([](Sample &sample, const QString &words) { sample.components[0].group = words; });
    QTest::newRow("headline") << Field(
        [](Sample &sample, const QString &words) { sample.incident.updates[1].headline = u"From "_s + words; });
    QTest::newRow("section label") << Field([](Sample &sample, const QString &words) {
        sample.incident.updates[1].body =
            u"**User impact**\n"_s + escapedMarkdown(u"So "_s + visibleLine(words).remove(u"http"_s));
    });
    QTest::newRow("language") << Field([](Sample &sample, const QString &words) { sample.page.language = words; });
    QTest::newRow("zone") << Field([](Sample &sample, const QString &words) { sample.page.zone = words.toUtf8(); });
}

void TestHostile::staysTextInEveryField()
{
    QFETCH(Field, put);
    Sample harmless = vendorRelay();
    put(harmless, u"words"_s);
    const HtmlTree pageTree = htmlTree(page(harmless));
    const HtmlTree fragmentTree = htmlTree(fragment(harmless));
    for (const QString &vector : vectors()) {
        if (visibleLine(vector).isEmpty())
            continue;
        Sample sample = vendorRelay();
        put(sample, vector);
        QCOMPARE(htmlTree(page(sample)).elements, pageTree.elements);
        QCOMPARE(htmlTree(fragment(sample)).elements, fragmentTree.elements);
    }
}

void TestHostile::becomesNothingButAllowedInABody_data()
{
    QTest::addColumn<bool>("asMarkdown");
    QTest::newRow("as text") << false;
    QTest::newRow("as Markdown") << true;
}

void TestHostile::becomesNothingButAllowedInABody()
{
    QFETCH(bool, asMarkdown);
    for (const QString &vector : vectors()) {
        Sample sample = vendorRelay();
        sample.incident.updates[1].body = asMarkdown ? vector : escapedMarkdown(vector);
        const HtmlTree tree = htmlTree(fragment(sample));
        for (const QString &element : tree.elements)
            QVERIFY2(allowedElement().match(element).hasMatch(), qUtf8Printable(vector + u"\n"_s + element));
        for (const QString &attribute : tree.attributes)
            QVERIFY2(allowedAttribute().match(attribute).hasMatch(), qUtf8Printable(vector + u"\n"_s + attribute));
    }
}

void TestHostile::leavesThePageInert()
{
    for (const Sample &sample : {vendorRelay(), plannedWork()}) {
        const HtmlTree tree = htmlTree(page(sample));
        const QRegularExpression active(u">(script|img|iframe|link|object|embed|form|base|svg)\\["_s);
        QCOMPARE(tree.elements.filter(active), QStringList{u">html>head>script[type]"_s});
        QVERIFY(tree.attributes.contains(u"type=application/ld+json"_s));
        QVERIFY(tree.attributes.filter(QRegularExpression(u"\\A(on.*|src|style)="_s)).isEmpty());
        QVERIFY(!page(sample).contains(u"url("_s) && !page(sample).contains(u"@import"_s));
        QCOMPARE(tree.elements.filter(u">h1["_s).size(), 1);
        QCOMPARE(tree.elements.filter(QRegularExpression(u">main\\[[^>]*\\z"_s)).size(), 1);
    }
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
