#include "app/base/utctext.h"

#include <QTest>
#include <QTimeZone>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestUtcText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsInstantsOnly_data();
    void readsInstantsOnly();
    void writesUtcWhateverTheZone();
    void writesNothingForNoTime();
};

void TestUtcText::readsInstantsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("utc") << u"2024-06-27T14:00:00Z"_s << u"2024-06-27T14:00:00.000Z"_s;
    QTest::newRow("fraction") << u"2024-06-27T14:00:00.25Z"_s << u"2024-06-27T14:00:00.250Z"_s;
    QTest::newRow("offset") << u"2024-06-27T09:00:00.001-05:00"_s << u"2024-06-27T14:00:00.001Z"_s;
    QTest::newRow("blanks around") << u" 2024-06-27T14:00:00Z\n"_s << u"2024-06-27T14:00:00.000Z"_s;
    QTest::newRow("no zone") << u"2024-06-27T14:00:00"_s << QString();
    QTest::newRow("date only") << u"2024-06-27"_s << QString();
    QTest::newRow("no such day") << u"2024-02-30T14:00:00Z"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"yesterday"_s << QString();
}

void TestUtcText::readsInstantsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto instant = instantFromText(text);
    QCOMPARE(instant ? utcText(*instant) : QString(), written);
}

void TestUtcText::writesUtcWhateverTheZone()
{
    const QDateTime there(QDate(2024, 6, 27), QTime(9, 0), QTimeZone("America/Chicago"));
    QCOMPARE(utcText(there), u"2024-06-27T14:00:00.000Z"_s);
}

void TestUtcText::writesNothingForNoTime()
{
    QCOMPARE(utcText(QDateTime()), QString());
}

QTEST_APPLESS_MAIN(TestUtcText)
#include "tst_utctext.moc"
