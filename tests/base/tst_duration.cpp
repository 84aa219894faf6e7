#include "app/base/duration.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestDuration final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowLong_data();
    void saysHowLong();
};

void TestDuration::saysHowLong_data()
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *name, qint64 seconds, const QString &full, const QString &brief) {
        QTest::newRow(name) << seconds << full << brief;
    };
    row("nothing", 0, u"0 min"_s, u"0 min"_s);
    row("seconds", 45, u"45 s"_s, u"45 s"_s);
    row("seconds count below a minute only", minute + 59, u"1 min"_s, u"1 min"_s);
    row("minutes", 14 * minute, u"14 min"_s, u"14 min"_s);
    row("hours", 4 * hour + 12 * minute, u"4 h 12 min"_s, u"4 h 12 min"_s);
    row("whole hours", 4 * hour, u"4 h"_s, u"4 h"_s);
    row("days", 10 * day + 23 * hour + 13 * minute, u"10 d 23 h 13 min"_s, u"10 d 23 h"_s);
    row("days without hours", 3 * day + 30 * minute, u"3 d 30 min"_s, u"3 d 30 min"_s);
    row("three years", 1096 * day, u"1096 d"_s, u"1096 d"_s);
    row("before", -5 * minute, u"−5 min"_s, u"−5 min"_s);
}

void TestDuration::saysHowLong()
{
    QFETCH(qint64, seconds);
    QTEST(durationText(seconds), "full");
    QTEST(shortDurationText(seconds), "brief");
}

QTEST_APPLESS_MAIN(TestDuration)
#include "tst_duration.moc"
