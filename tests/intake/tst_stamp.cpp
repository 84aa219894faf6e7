#include "app/intake/stamp.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

using OptionalStamp = std::optional<Stamp>;

} // namespace

Q_DECLARE_METATYPE(OptionalStamp)

class TestStamp final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPostedLines_data();
    void readsPostedLines();
    void readsBareStamps_data();
    void readsBareStamps();
    void readsRanges();
    void readsHeadings();
    void findsTheYear_data();
    void findsTheYear();
    void givesTheInstantAndSaysWhatIsGuessed();
    void guessesThePagesZone();
};

void TestStamp::readsPostedLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<OptionalStamp>("stamp");
    const auto row = [](const char *line, const OptionalStamp &stamp) {
        QTest::newRow(line) << QString::fromUtf8(line) << stamp;
    };
    const Stamp june{2024, 6, 27, QTime(9, 0), u"CDT"_s};
    row("Posted Jun 27, 2024 - 09:00 CDT", june);
    row("  Posted Jun 27, 2024 - 09:00 CDT  ", june);
    row("Posted 3 months ago. Jun 27, 2024 - 09:00 CDT", june);
    row("Posted over 1 year ago. Jun 27, 2024 - 09:00 CDT", june);
    row("Posted about 2 hours ago. Jun 27, 2024 - 09:00 CDT", june);
    row("Posted June 27, 2024 - 09:00 CDT", june);
    row("Posted Jun 27, 2024 - 9:00 AM CDT", june);
    row("Posted Jun\u00a027, 2024 - 09:00 CDT", june);
    row("Posted Jun  3, 2024 - 21:05 GMT-03:00", Stamp{2024, 6, 3, QTime(21, 5), u"GMT-03:00"_s});
    row("Posted Jun 3, 2024 - 9:05 PM (GMT+2)", Stamp{2024, 6, 3, QTime(21, 5), u"(GMT+2)"_s});
    row("Posted Jun 27, 2024 - 09:00", Stamp{2024, 6, 27, QTime(9, 0), {}});
    row("Posted Jun 27, 2024 - 09:00 Central Time", Stamp{2024, 6, 27, QTime(9, 0), u"Central Time"_s});
    row("Posted Feb 12, 16:51 EST", Stamp{0, 2, 12, QTime(16, 51), u"EST"_s});

    row("Posted Jun 27, 2024 - 09:00 CDT (14:00 UTC)", june);
    row("Posted Jun 27, 2024 - 09:00 CDT (14:00 UTC, 16:00 CEST, Jun 28, 2024 - 01:00 JST)", june);
    row("Posted Jun 27, 2024 - 09:00 GMT-03:00 (12:00 UTC)", Stamp{2024, 6, 27, QTime(9, 0), u"GMT-03:00"_s});

    row("Posted by Microsoft:", {});
    row("Posted Jun 31, 2024 - 09:00 CDT", {});
    row("Posted Jun 27, 2024 - 25:00 CDT", {});
    row("Posted Jum 27, 2024 - 09:00 CDT", {});
    row("Jun 27, 2024 - 09:00 CDT", {});
    row("We posted Jun 27, 2024 - 09:00 CDT", {});
    row("Posted", {});
    row("", {});
    QTest::newRow("long") << u"Posted "_s + QString(100000, u'9') << OptionalStamp();
}

void TestStamp::readsPostedLines()
{
    QFETCH(QString, line);
    QTEST(postedStamp(line), "stamp");
}

void TestStamp::readsBareStamps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<OptionalStamp>("stamp");
    const auto row = [](const char *line, const OptionalStamp &stamp) {
        QTest::newRow(line) << QString::fromUtf8(line) << stamp;
    };
    row("Feb 12, 16:51 EST", Stamp{0, 2, 12, QTime(16, 51), u"EST"_s});
    row("Jan  1, 09:09 PST", Stamp{0, 1, 1, QTime(9, 9), u"PST"_s});
    row("Feb 29, 16:51 EST", Stamp{0, 2, 29, QTime(16, 51), u"EST"_s});
    row("May 29, 2024 - 06:50 PDT", Stamp{2024, 5, 29, QTime(6, 50), u"PDT"_s});
    row("Feb 12, 16:51", Stamp{0, 2, 12, QTime(16, 51), {}});
    row("Feb 12, 16:51 EST we saw errors", {});
    row("On Feb 12, 16:51 EST", {});
    row("Feb 30, 16:51 EST", {});
    row("Apr 5, 08:33 - 09:18 UTC", {});
    row("February was bad", {});
}

void TestStamp::readsBareStamps()
{
    QFETCH(QString, line);
    QTEST(bareStamp(line), "stamp");
}

void TestStamp::readsRanges()
{
    const Stamp from{0, 4, 5, QTime(22, 33), u"UTC"_s};
    QCOMPARE(stampRange(u"Apr 5, 22:33 - 23:18 UTC"_s), (StampRange{from, {0, 4, 5, QTime(23, 18), u"UTC"_s}}));
    QCOMPARE(stampRange(u"Apr  5, 22:33-23:18 UTC"_s), (StampRange{from, {0, 4, 5, QTime(23, 18), u"UTC"_s}}));
    QCOMPARE(stampRange(u"Apr 5, 22:33 - Apr 6, 01:18 UTC"_s), (StampRange{from, {0, 4, 6, QTime(1, 18), u"UTC"_s}}));
    QCOMPARE(stampRange(u"Jun 15, 2024 03:00 - 05:00 UTC"_s),
             (StampRange{{2024, 6, 15, QTime(3, 0), u"UTC"_s}, {2024, 6, 15, QTime(5, 0), u"UTC"_s}}));
    QCOMPARE(stampRange(u"Apr 5, 22:33 UTC"_s), std::nullopt);
    QCOMPARE(stampRange(u"Apr 5, 22:33 - 24:18 UTC"_s), std::nullopt);
    QCOMPARE(stampRange(u"from Apr 5, 22:33 - 23:18 UTC"_s), std::nullopt);
}

void TestStamp::readsHeadings()
{
    QCOMPARE(headingDate(u"Jan 15, 2021"_s), QDate(2021, 1, 15));
    QCOMPARE(headingDate(u"March 2026"_s), QDate(2026, 3, 1));
    QCOMPARE(headingDate(u"Mar 32, 2026"_s), std::nullopt);
    QCOMPARE(headingDate(u"Incidents 2026"_s), std::nullopt);
    QCOMPARE(headingDate(u"Mar 3, 20:09 UTC"_s), std::nullopt);
}

void TestStamp::findsTheYear_data()
{
    QTest::addColumn<Stamp>("found");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("inferred");
    const Stamp december{0, 12, 31, QTime(23, 0), u"UTC"_s};
    const Stamp january{0, 1, 2, QTime(1, 0), u"UTC"_s};
    const Stamp leap{0, 2, 29, QTime(1, 0), u"UTC"_s};
    const QDateTime now = utc(2026, 1, 2, 12);
    QTest::newRow("before now") << withYearBefore(january, now) << 2026 << true;
    QTest::newRow("over New Year") << withYearBefore(december, now) << 2025 << true;
    QTest::newRow("just ahead, in an eastern zone") << withYearBefore(january, utc(2026, 1, 1, 20)) << 2026 << true;
    QTest::newRow("a day of leap years") << withYearBefore(leap, now) << 2024 << true;
    QTest::newRow("after a start") << withYearAfter(january, utc(2025, 12, 30)) << 2026 << true;
    QTest::newRow("after a start in the same year") << withYearAfter(december, utc(2025, 12, 30)) << 2025 << true;
    QTest::newRow("under a heading") << withYearNear(january, QDate(2021, 1, 3)) << 2021 << false;
    QTest::newRow("under a heading over New Year") << withYearNear(december, QDate(2021, 1, 1)) << 2020 << false;
    Stamp printed = january;
    printed.year = 1999;
    QTest::newRow("printed") << withYearBefore(printed, now) << 1999 << false;
}

void TestStamp::findsTheYear()
{
    QFETCH(Stamp, found);
    QTEST(found.year, "year");
    QTEST(found.yearInferred, "inferred");
}

void TestStamp::givesTheInstantAndSaysWhatIsGuessed()
{
    Stamp stamp{2024, 6, 27, QTime(9, 0), u"CDT"_s};
    QCOMPARE(momentOf(stamp, {}), (Moment{utc(2024, 6, 27, 14), {}}));
    stamp.zone = u"CST"_s;
    QCOMPARE(momentOf(stamp, {}), (Moment{utc(2024, 6, 27, 15), Inference::Zone}));
    QCOMPARE(momentOf(stamp, "Asia/Shanghai"), (Moment{utc(2024, 6, 27, 1), {}}));
    stamp.zone = u"XYZT"_s;
    stamp.yearInferred = true;
    QCOMPARE(momentOf(stamp, {}), (Moment{utc(2024, 6, 27, 9), Inference::Zone | Inference::Year}));
}

void TestStamp::guessesThePagesZone()
{
    const auto stamp = [](int month, const QString &zone) { return Stamp{2024, month, 15, QTime(9, 0), zone}; };
    QCOMPARE(zoneOf({stamp(6, u"CDT"_s)}).zone, QByteArray("America/Chicago"));
    QVERIFY(zoneOf({stamp(1, u"CST"_s), stamp(6, u"CDT"_s)}).certain);
    QCOMPARE(zoneOf({stamp(1, u"CST"_s)}).zone, QByteArray("America/Chicago"));
    QVERIFY(!zoneOf({stamp(1, u"CST"_s)}).certain);
    QCOMPARE(zoneOf({stamp(1, u"IST"_s), stamp(1, u"IST"_s), stamp(1, u"JST"_s)}).zone, QByteArray("Asia/Tokyo"));
    QCOMPARE(zoneOf({stamp(1, u"XYZT"_s)}).zone, QByteArray());
    QCOMPARE(zoneOf({}).zone, QByteArray());
}

QTEST_APPLESS_MAIN(TestStamp)
#include "tst_stamp.moc"
