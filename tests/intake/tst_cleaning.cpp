#include "app/intake/cleaning.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestCleaning final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleansTexts_data();
    void cleansTexts();
    void putsNamesOnOneLine();
    void keepsTheNumbersOfLines();
    void cutsTitlesBetweenWords_data();
    void cutsTitlesBetweenWords();
};

void TestCleaning::cleansTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("clean") << u"One.\n\n  Two.\tThree"_s << u"One.\n\n  Two.\tThree"_s;
    QTest::newRow("line ends") << u"One\r\nTwo\rThree\nFour"_s << u"One\nTwo\nThree\nFour"_s;
    QTest::newRow("trailing blanks") << u"One  \nTwo\t\n"_s << u"One\nTwo"_s;
    QTest::newRow("blank lines around") << u"\n \nOne\n\n\t\n"_s << u"One"_s;
    QTest::newRow("controls") << u"O\u0000n\u001be\u009f"_s << u"One"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("a whole pair") << u"a😀\u0007b"_s << u"a😀b"_s;
    QTest::newRow("blank") << u" \n\t\n"_s << u""_s;
    QTest::newRow("empty") << QString() << u""_s;
}

void TestCleaning::cleansTexts()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "clean");
}

void TestCleaning::putsNamesOnOneLine()
{
    QCOMPARE(cleanLine(u"  Late\r\n mail\u0007 \t now "_s), u"Late mail now"_s);
}

void TestCleaning::keepsTheNumbersOfLines()
{
    QCOMPARE(cleanLines(u"\n\r\n a \r\nb"_s), (QStringList{u""_s, u""_s, u" a"_s, u"b"_s}));
}

void TestCleaning::cutsTitlesBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u"Mail is late."_s << u"Mail is late."_s;
    QTest::newRow("long") << u"word "_s.repeated(20) << u"word "_s.repeated(12).trimmed() + u"…"_s;
    QTest::newRow("one long word") << QString(100, u'x') << QString(60, u'x') + u"…"_s;
    QTest::newRow("never half a character") << u"x"_s + u"😀"_s.repeated(50) << u"x"_s + u"😀"_s.repeated(29) + u"…"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCleaning::cutsTitlesBetweenWords()
{
    QFETCH(QString, text);
    QTEST(firstWords(text), "words");
}

QTEST_APPLESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
