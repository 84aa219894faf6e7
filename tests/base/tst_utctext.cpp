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
    void writesEveryDayAsQtDoes();
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
    QTest::newRow("milliseconds") << u"2024-06-27T14:05:06.789Z"_s << u"2024-06-27T14:05:06.789Z"_s;
    QTest::newRow("leap day") << u"2024-02-29T23:59:59.999Z"_s << u"2024-02-29T23:59:59.999Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("first year") << u"0001-01-01T00:00:00.000Z"_s << u"0001-01-01T00:00:00.000Z"_s;
    QTest::newRow("last year") << u"9999-12-31T23:59:59.999Z"_s << u"9999-12-31T23:59:59.999Z"_s;
    QTest::newRow("end of the day") << u"2024-06-27T24:00:00.000Z"_s << u"2024-06-28T00:00:00.000Z"_s;
    QTest::newRow("no such leap day") << u"2023-02-29T14:00:00.000Z"_s << QString();
    QTest::newRow("no such hour") << u"2024-06-27T25:00:00.000Z"_s << QString();
    QTest::newRow("no such minute") << u"2024-06-27T14:60:00.000Z"_s << QString();
    QTest::newRow("year zero") << u"0000-06-27T14:00:00.000Z"_s << QString();
    QTest::newRow("other digits") << u"2024-06-27T14:00:00.00٣Z"_s << QString();
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
    QCOMPARE(utcSecondsText(there), u"2024-06-27T14:00:00Z"_s);
    QCOMPARE(utcSecondsText(there.addMSecs(999)), u"2024-06-27T14:00:00Z"_s);
}

void TestUtcText::writesNothingForNoTime()
{
    QCOMPARE(utcText(QDateTime()), QString());
    QCOMPARE(utcSecondsText(QDateTime()), QString());
}

void TestUtcText::writesEveryDayAsQtDoes()
{
    for (QDateTime at(QDate(1, 1, 1), QTime(1, 2, 3, 4), Qt::UTC); at.date().year() < 10001; at = at.addDays(97)) {
        QCOMPARE(utcText(at), at.toString(Qt::ISODateWithMs));
        if (at.date().year() < 10000)
            QCOMPARE(instantFromText(utcText(at)), std::optional(at));
    }
}

QTEST_APPLESS_MAIN(TestUtcText)
#include "tst_utctext.moc"
