#include "app/base/walltime.h"

#include <QTest>

using namespace noticedesk;

class TestWallTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryInstantOfAWallTime_data();
    void namesEveryInstantOfAWallTime();
    void findsTheEndOfTheSkippedHour_data();
    void findsTheEndOfTheSkippedHour();
};

void TestWallTime::namesEveryInstantOfAWallTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QStringList>("instants");

    const auto row = [](const char *name, const char *zone, const char *wall, const QStringList &instants) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(wall) << instants;
    };
    row("summer", "America/Chicago", "2024-06-24T08:30", {QStringLiteral("2024-06-24T13:30:00Z")});
    row("winter", "America/Chicago", "2024-01-24T08:30", {QStringLiteral("2024-01-24T14:30:00Z")});
    row("before the gap", "America/Chicago", "2024-03-10T01:59", {QStringLiteral("2024-03-10T07:59:00Z")});
    row("first of the gap", "America/Chicago", "2024-03-10T02:00", {});
    row("in the gap", "America/Chicago", "2024-03-10T02:30", {});
    row("after the gap", "America/Chicago", "2024-03-10T03:00", {QStringLiteral("2024-03-10T08:00:00Z")});
    row("before the repeated hour", "America/Chicago", "2024-11-03T00:59", {QStringLiteral("2024-11-03T05:59:00Z")});
    row("in the repeated hour", "America/Chicago", "2024-11-03T01:30",
        {QStringLiteral("2024-11-03T06:30:00Z"), QStringLiteral("2024-11-03T07:30:00Z")});
    row("after the repeated hour", "America/Chicago", "2024-11-03T02:00", {QStringLiteral("2024-11-03T08:00:00Z")});
    row("half an hour repeated", "Australia/Lord_Howe", "2024-04-07T01:45",
        {QStringLiteral("2024-04-06T14:45:00Z"), QStringLiteral("2024-04-06T15:15:00Z")});
    row("a whole day skipped", "Pacific/Apia", "2011-12-30T12:00", {});
    row("no summer time", "Asia/Kolkata", "2024-03-10T02:30", {QStringLiteral("2024-03-09T21:00:00Z")});
    row("UTC", "Etc/UTC", "2024-03-10T02:30", {QStringLiteral("2024-03-10T02:30:00Z")});
}

void TestWallTime::namesEveryInstantOfAWallTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(QStringList, instants);

    const QDateTime shown = QDateTime::fromString(wall, Qt::ISODate);
    QStringList found;
    for (const QDateTime &instant : instantsOf(shown.date(), shown.time(), QTimeZone(zone)))
        found.append(instant.toString(Qt::ISODate));

    QCOMPARE(found, instants);
}

void TestWallTime::findsTheEndOfTheSkippedHour_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("next");

    QTest::newRow("Chicago") << QByteArray("America/Chicago") << QStringLiteral("2024-03-10T02:30")
                             << QStringLiteral("2024-03-10T08:00:00Z");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QStringLiteral("2024-03-31T02:05")
                            << QStringLiteral("2024-03-31T01:00:00Z");
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QStringLiteral("2024-10-06T02:15")
                                  << QStringLiteral("2024-10-05T15:30:00Z");
}

void TestWallTime::findsTheEndOfTheSkippedHour()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, wall);
    QFETCH(QString, next);

    const QDateTime shown = QDateTime::fromString(wall, Qt::ISODate);

    QCOMPARE(firstInstantAfterGap(shown.date(), shown.time(), QTimeZone(zone)).toString(Qt::ISODate), next);
}

QTEST_APPLESS_MAIN(TestWallTime)
#include "tst_walltime.moc"
