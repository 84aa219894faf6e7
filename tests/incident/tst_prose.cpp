#include "tests/incident/bodytexts.h"

#include "app/incident/prose.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString out = Prose::leftOut;

QStringList madeTexts()
{
    const QStringList pieces{u"mail "_s, u"*"_s,   u"**"_s, u"`"_s, u"[a](b)"_s, u"\n"_s,  u"\n\n"_s, u"- "_s,
                             u"> "_s,    u"\\_"_s, u"ü"_s,  u"😀"_s, u"|"_s,      u"<b>"_s, u"# "_s,   u"http://x.y "_s};
    MadeTexts made(20240627);
    QStringList texts;
    for (int count = 0; count < 500; ++count)
        texts.append(made.next(pieces, 30));
    return texts;
}

QString cut(const QString &text, const TextRange &range)
{
    return text.mid(range.begin, range.length);
}

} // namespace

class TestProse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheWords_data();
    void readsTheWords();
    void knowsThePlaceOfEachWord_data();
    void knowsThePlaceOfEachWord();
    void knowsBoldRunsAndLinks();
    void knowsWhichParagraphsAreNested();
    void keepsItsPlacesInEveryText_data();
    void keepsItsPlacesInEveryText();
};

void TestProse::readsTheWords_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"Mail is late."_s << u"Mail is late."_s;
    QTest::newRow("paragraphs") << u"One\n\n\nTwo"_s << u"One\n\nTwo"_s;
    QTest::newRow("line break") << u"One\nTwo  \nThree"_s << u"One\nTwo\nThree"_s;
    QTest::newRow("emphasis") << u"*Mail* is **late**"_s << u"Mail is late"_s;
    QTest::newRow("escapes") << u"1\\. user\\_name"_s << u"1. user_name"_s;
    QTest::newRow("entity") << u"Q&amp;A"_s << u"Q&A"_s;
    QTest::newRow("code") << u"Run `reset now` twice"_s << u"Run "_s + out + u" twice"_s;
    QTest::newRow("code block") << u"Run:\n\n    a\n    b\n\nDone"_s << u"Run:\n\n"_s + out + u"\n\nDone"_s;
    QTest::newRow("link") << u"See [our page](https://example.com/a)."_s << u"See our page."_s;
    QTest::newRow("bare address") << u"See https://example.com/a_b?c=1, then wait"_s
                                  << u"See "_s + out + u", then wait"_s;
    QTest::newRow("no address") << u"An http:// alone"_s << u"An "_s + out + u" alone"_s;
    QTest::newRow("raw HTML is words") << u"<name> is down"_s << u"<name> is down"_s;
    QTest::newRow("list") << u"- One\n- Two"_s << u"One\n\nTwo"_s;
    QTest::newRow("heading") << u"# Impact\nAll"_s << u"Impact\n\nAll"_s;
}

void TestProse::readsTheWords()
{
    QFETCH(QString, markdown);
    QTEST(proseOf(markdown).text, "words");
}

void TestProse::knowsThePlaceOfEachWord_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("source");
    QTest::newRow("in bold") << u"Mail is **late** now"_s << u"late"_s << u"late"_s;
    QTest::newRow("over a mark") << u"Mail *is* late"_s << u"is late"_s << u"is* late"_s;
    QTest::newRow("after letters of two, three and four bytes") << u"ä € 😀 **late**"_s << u"late"_s << u"late"_s;
    QTest::newRow("four bytes") << u"a 😀 b"_s << u"😀"_s << u"😀"_s;
    QTest::newRow("after an escape") << u"1\\. First"_s << u"First"_s << u"First"_s;
    QTest::newRow("with an escape") << u"user\\_name"_s << u"user_name"_s << u"user\\_name"_s;
    QTest::newRow("after an entity") << u"Q&amp;A here"_s << u"here"_s << u"here"_s;
    QTest::newRow("after an address") << u"See https://example.com/a now"_s << u"now"_s << u"now"_s;
    QTest::newRow("an address") << u"See https://example.com/a now"_s << out << u"https://example.com/a"_s;
    QTest::newRow("in a list in a quote") << u"> - One\n> - Two"_s << u"Two"_s << u"Two"_s;
    QTest::newRow("second paragraph") << u"One\n\nTwo"_s << u"Two"_s << u"Two"_s;
    QTest::newRow("lines ended by \\r\\n") << u"One\r\nTwo\r\nThree"_s << u"Three"_s << u"Three"_s;
    QTest::newRow("half a pair") << u"One \xd83d Two"_s << u"Two"_s << u"Two"_s;
}

void TestProse::knowsThePlaceOfEachWord()
{
    QFETCH(QString, markdown);
    QFETCH(QString, word);
    const Prose prose = proseOf(markdown);
    const qsizetype at = prose.text.indexOf(word);
    QVERIFY2(at >= 0, qUtf8Printable(prose.text));
    QTEST(cut(markdown, prose.placeOf({at, word.size()})), "source");
}

void TestProse::knowsBoldRunsAndLinks()
{
    const Prose prose = proseOf(u"One\n\n**Impact** -\nSee [here](javascript:alert) now"_s);
    QCOMPARE(prose.strong.size(), 1);
    QCOMPARE(cut(prose.text, prose.strong.first()), u"Impact"_s);
    QCOMPARE(prose.links.size(), 1);
    QCOMPARE(prose.links.first().address, u"javascript:alert"_s);
    QCOMPARE(cut(prose.text, prose.links.first().words), u"here"_s);
}

void TestProse::knowsWhichParagraphsAreNested()
{
    QList<bool> nested;
    for (const Prose::Paragraph &paragraph : proseOf(u"One\n\n- Two\n\n> Three\n\nFour"_s).paragraphs)
        nested.append(paragraph.nested);
    QCOMPARE(nested, (QList<bool>{false, true, true, false}));
}

void TestProse::keepsItsPlacesInEveryText_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("made texts") << madeTexts();
    QTest::newRow("strings of the sample folder") << naughtyStrings() + specExamples();
    QTest::newRow("nested beyond every bound")
        << QStringList{u">"_s.repeated(9000) + u"a"_s, QString(u"- "_s).repeated(9000) + u"a"_s,
                       QString(u"http://a.b "_s).repeated(9000)};
}

void TestProse::keepsItsPlacesInEveryText()
{
    QFETCH(QStringList, texts);
    if (texts.isEmpty())
        QSKIP("without ../shared/samples: hostile/blns.json, hostile/commonmark-spec.txt");
    for (const QString &text : texts) {
        const Prose prose = proseOf(text);
        QCOMPARE(prose.places.size(), prose.text.size() + 1);
        QVERIFY(prose.places.last() <= text.size());
        for (qsizetype at = 0; at < prose.text.size(); ++at)
            if (prose.text.at(at).isLetter() && !text.contains(u'&'))
                QCOMPARE(text.at(prose.places.at(at)), prose.text.at(at));
    }
}

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
