#include "app/incident/bodyediting.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

/// `«words»` are selected; `|` is the cursor.
EditedBody bodyOf(QString shown)
{
    if (const qsizetype cursor = shown.indexOf(u'|'); cursor >= 0)
        return {shown.remove(cursor, 1), {cursor, cursor}};
    const qsizetype from = shown.indexOf(u'«');
    const qsizetype to = shown.remove(from, 1).indexOf(u'»');
    return {shown.remove(to, 1), {from, to}};
}

QString shown(const EditedBody &body)
{
    QString text = body.text;
    if (body.selection.from == body.selection.to)
        return text.insert(body.selection.from, u'|');
    return text.insert(body.selection.to, u'»').insert(body.selection.from, u'«');
}

} // namespace

class TestBodyEditing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void togglesMarks_data();
    void togglesMarks();
    void makesLinks_data();
    void makesLinks();
    void togglesLists_data();
    void togglesLists();
};

void TestBodyEditing::togglesMarks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &mark, const QString &after) {
        QTest::newRow(name) << before << mark << after;
    };
    row("words", u"a «b c» d"_s, u"**"_s, u"a **«b c»** d"_s);
    row("blanks at the edges", u"a« b »c"_s, u"_"_s, u"a _«b»_ c"_s);
    row("away again", u"a **«b c»** d"_s, u"**"_s, u"a «b c» d"_s);
    row("selected with the marks", u"a «**b c**» d"_s, u"**"_s, u"a «b c» d"_s);
    row("the word at the cursor", u"a wo|rd b"_s, u"**"_s, u"a **wo|rd** b"_s);
    row("away from the word", u"a **wo|rd** b"_s, u"**"_s, u"a wo|rd b"_s);
    row("no word", u"a | b"_s, u"**"_s, u"a **|** b"_s);
    row("nothing at all", u"|"_s, u"_"_s, u"_|_"_s);
    row("bold is not italic", u"**«b»**"_s, u"_"_s, u"**_«b»_**"_s);
    row("two paragraphs", u"«One.\n\nTwo.»"_s, u"**"_s, u"**«One.**\n\n**Two.»**"_s);
    row("two paragraphs away", u"**«One.**\n\n**Two.»**"_s, u"**"_s, u"«One.\n\nTwo.»"_s);
    row("one of two is bold", u"**«One.**\n\nTwo.»"_s, u"**"_s, u"**«One.**\n\n**Two.»**"_s);
    row("items", u"«- one\n- two»"_s, u"_"_s, u"- _«one_\n- _two»_"_s);
    row("a quote with a number", u"«> 1. one»"_s, u"**"_s, u"> 1. **«one»**"_s);
    row("blanks alone", u"a«  »b"_s, u"**"_s, u"a**«  »**b"_s);
}

void TestBodyEditing::togglesMarks()
{
    QFETCH(QString, before);
    QFETCH(QString, mark);
    QTEST(shown(withMarkToggled(bodyOf(before), mark)), "after");
}

void TestBodyEditing::makesLinks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"see «the page»."_s << u"https://example.com/a"_s
                           << u"see [«the page»](https://example.com/a)."_s;
    QTest::newRow("no words") << u"see |."_s << u"https://example.com"_s
                              << u"see [«https://example.com»](https://example.com)."_s;
    QTest::newRow("brackets") << u"«x»"_s << u"https://example.com/a(b)"_s << u"[«x»](<https://example.com/a(b)>)"_s;
}

void TestBodyEditing::makesLinks()
{
    QFETCH(QString, before);
    QFETCH(QString, address);
    QTEST(shown(withLink(bodyOf(before), address)), "after");
}

void TestBodyEditing::togglesLists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a line") << u"one t|wo"_s << u"- one two|"_s;
    QTest::newRow("lines") << u"x\no«ne\n\ntw»o\ny"_s << u"x\n«- one\n\n- two»\ny"_s;
    QTest::newRow("away again") << u"«- one\n- two»"_s << u"«one\ntwo»"_s;
    QTest::newRow("one of two") << u"«- one\ntwo»"_s << u"«- one\n- two»"_s;
    QTest::newRow("numbers") << u"«1. one\n2) two»"_s << u"«- one\n- two»"_s;
    QTest::newRow("an empty line") << u"a\n\n|"_s << u"a\n\n- |"_s;
    QTest::newRow("up to the next line") << u"«one\n»two"_s << u"«- one»\ntwo"_s;
}

void TestBodyEditing::togglesLists()
{
    QFETCH(QString, before);
    QTEST(shown(withListToggled(bodyOf(before))), "after");
}

QTEST_APPLESS_MAIN(TestBodyEditing)
#include "tst_bodyediting.moc"
