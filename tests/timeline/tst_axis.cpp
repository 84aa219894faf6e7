#include "app/timeline/axis.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone chicago("America/Chicago");

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

QStringList labels(const QList<Tick> &ticks)
{
    QStringList labels;
    for (const Tick &tick : ticks)
        labels.append(tick.label);
    return labels;
}

} // namespace

class TestAxis final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsRoundTimes_data();
    void labelsRoundTimes();
    void keepsTicksApart_data();
    void keepsTicksApart();
    void staysWhenPanned();
    void tellsWhenClocksChange_data();
    void tellsWhenClocksChange();
    void hasNothingToLabelWithoutLengthOrWidth();
};

void TestAxis::labelsRoundTimes_data()
{
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QDateTime &begin, const QDateTime &end, const QTimeZone &zone,
                        const QString &labels) { QTest::newRow(name) << begin << end << zone << labels; };
    row("seconds", at(13, 9), at(13, 9, 1), chicago, u"04:00:00|04:00:15|04:00:30|04:00:45|04:01:00"_s);
    row("minutes", at(13, 9), at(13, 9, 20), chicago, u"04:00|04:05|04:10|04:15|04:20"_s);
    row("across midnight", at(13, 2), at(13, 8), chicago, u"22:00|13 Jun|02:00"_s);
    row("days", at(13, 14), at(17, 14), chicago, u"14 Jun 2024|15 Jun|16 Jun|17 Jun"_s);
    row("half hours off", at(13, 0), at(13, 12), QTimeZone("Asia/Kolkata"), u"06:00|09:00|12:00|15:00"_s);
    row("weeks, from Monday", at(1, 0), at(30, 0), QTimeZone::utc(), u"3 Jun 2024|10 Jun|17 Jun|24 Jun"_s);
    row("months", utc(2024, 11, 15), utc(2025, 3, 20), QTimeZone::utc(), u"Dec 2024|Jan 2025|Feb|Mar"_s);
    row("three years", utc(2021, 6, 1), utc(2024, 6, 1), QTimeZone::utc(), u"2022|2023|2024"_s);
    row("clocks go back", utc(2024, 11, 3, 5), utc(2024, 11, 3, 9), chicago,
        u"3 Nov|01:00 CDT|01:00 CST|02:00|03:00"_s);
    row("clocks go forward", utc(2024, 3, 10, 6), utc(2024, 3, 10, 10), chicago, u"10 Mar|01:00|03:00|04:00|05:00"_s);
    row("midnight does not exist", utc(2024, 9, 7, 4), utc(2024, 9, 9, 4), QTimeZone("America/Santiago"),
        u"7 Sep|12:00|12:00|9 Sep"_s);
    row("days across a change", utc(2024, 11, 1, 5), utc(2024, 11, 5, 6), chicago,
        u"1 Nov 2024|2 Nov|3 Nov|4 Nov|5 Nov"_s);
}

void TestAxis::labelsRoundTimes()
{
    QFETCH(QDateTime, begin);
    QFETCH(QDateTime, end);
    QFETCH(QTimeZone, zone);
    QTEST(labels(axisTicks({begin, end, 400}, zone, 75, QLocale::c())).join(u'|'), "expected");
}

void TestAxis::keepsTicksApart_data()
{
    QTest::addColumn<qint64>("milliseconds");
    for (qint64 length = 1000; length < qint64(200) * 366 * 86400 * 1000; length = length * 3 / 2)
        QTest::addRow("%lld ms", length) << length;
}

void TestAxis::keepsTicksApart()
{
    QFETCH(qint64, milliseconds);
    const QDateTime begin = utc(2024, 10, 27, 0, 17);
    const TimeView view{begin, begin.addMSecs(milliseconds), 900};
    const QList<Tick> ticks = axisTicks(view, QTimeZone("Europe/Berlin"), 80, QLocale::c());
    QVERIFY(ticks.size() <= 12);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QVERIFY(view.begin <= ticks.at(i).at && ticks.at(i).at <= view.end);
        QVERIFY(i == 0 || view.xOf(ticks.at(i).at) - view.xOf(ticks.at(i - 1).at) >= 79.9);
    }
}

void TestAxis::staysWhenPanned()
{
    const QList<Tick> before = axisTicks({at(10, 0), at(12, 0), 800}, chicago, 80, QLocale::c());
    const QList<Tick> after = axisTicks({at(10, 6, 7), at(12, 6, 7), 800}, chicago, 80, QLocale::c());
    qsizetype shared = 0;
    for (const Tick &tick : after)
        shared += before.contains(tick) ? 1 : 0;
    QVERIFY(shared >= after.size() - 2);
}

void TestAxis::tellsWhenClocksChange_data()
{
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<QList<ClockChange>>("changes");
    QTest::newRow("Chicago") << chicago
                             << QList<ClockChange>{{utc(2024, 3, 10, 8), 3600, u"CST → CDT, clocks go forward 1 h"_s},
                                                   {utc(2024, 11, 3, 7), -3600, u"CDT → CST, clocks go back 1 h"_s}};
    QTest::newRow("half an hour")
        << QTimeZone("Australia/Lord_Howe")
        << QList<ClockChange>{{utc(2024, 4, 6, 15), -1800, u"UTC+11 → UTC+1030, clocks go back 30 min"_s},
                              {utc(2024, 10, 5, 15, 30), 1800, u"UTC+1030 → UTC+11, clocks go forward 30 min"_s}};
    QTest::newRow("none") << QTimeZone("Asia/Kolkata") << QList<ClockChange>();
    QTest::newRow("UTC") << QTimeZone::utc() << QList<ClockChange>();
    QTest::newRow("a fixed offset") << QTimeZone(-18000) << QList<ClockChange>();
}

void TestAxis::tellsWhenClocksChange()
{
    QFETCH(QTimeZone, zone);
    QTEST(clockChanges(utc(2024, 1, 1), utc(2025, 1, 1), zone), "changes");
}

void TestAxis::hasNothingToLabelWithoutLengthOrWidth()
{
    QCOMPARE(axisTicks({at(10, 0), at(10, 0), 800}, chicago, 80, QLocale::c()), QList<Tick>());
    QCOMPARE(axisTicks({at(10, 0), at(11, 0), 0}, chicago, 80, QLocale::c()), QList<Tick>());
}

QTEST_APPLESS_MAIN(TestAxis)
#include "tst_axis.moc"
