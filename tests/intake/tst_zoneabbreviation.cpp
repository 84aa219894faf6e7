#include "app/intake/zoneabbreviation.h"

#include <QTest>
#include <QTimeZone>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

QDateTime local(int month, int day, int hour = 9, int minute = 0)
{
    return QDateTime(QDate(2024, month, day), QTime(hour, minute), Qt::UTC);
}

constexpr int hours(double count)
{
    return int(count * 3600);
}

} // namespace

class TestZoneAbbreviation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsZoneWords_data();
    void readsZoneWords();
    void letsThePageDecide_data();
    void letsThePageDecide();
    void pointsOnlyToZonesThatHaveThatOffset();
    void knowsNoZoneOutsideOfTheZoneFolder_data();
    void knowsNoZoneOutsideOfTheZoneFolder();
};

void TestZoneAbbreviation::readsZoneWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("inferred");
    const auto row = [](const char *word, int offset, const char *zone, bool inferred) {
        QTest::newRow(word) << QString::fromUtf8(word) << offset << QByteArray(zone) << inferred;
    };
    row("UTC", 0, "Etc/UTC", false);
    row("utc", 0, "Etc/UTC", false);
    row("Z", 0, "Etc/UTC", false);
    row("GMT", 0, "Europe/London", false);
    row("CDT", hours(-5), "America/Chicago", false);
    row("EST", hours(-5), "America/New_York", false);
    row("EDT", hours(-4), "America/New_York", false);
    row("PST", hours(-8), "America/Los_Angeles", false);
    row("PDT", hours(-7), "America/Los_Angeles", false);
    row("MDT", hours(-6), "America/Denver", false);
    row("CET", hours(1), "Europe/Berlin", false);
    row("CEST", hours(2), "Europe/Berlin", false);
    row("CAT", hours(2), "Africa/Maputo", false);
    row("ACST", hours(9.5), "Australia/Darwin", false);
    row("JST", hours(9), "Asia/Tokyo", false);
    row("NST", hours(-3.5), "America/St_Johns", false);
    row("NPT", hours(5.75), "Asia/Kathmandu", false);
    row("PT", hours(-8), "America/Los_Angeles", false);
    row("Europe/Berlin", hours(1), "Europe/Berlin", false);

    row("CST", hours(-6), "America/Chicago", true);
    row("BST", hours(1), "Europe/London", true);
    row("IST", hours(5.5), "Asia/Kolkata", true);
    row("AST", hours(-4), "America/Halifax", true);

    row("GMT-03:00", hours(-3), "Etc/GMT+3", false);
    row("(GMT+2)", hours(2), "Etc/GMT-2", false);
    row("UTC+2", hours(2), "Etc/GMT-2", false);
    row("GMT+5:30", hours(5.5), "", false);
    row("+02:00", hours(2), "Etc/GMT-2", false);
    row("-0330", hours(-3.5), "", false);
    row("UTC+0", 0, "Etc/UTC", false);
    row("UTC−3", hours(-3), "Etc/GMT+3", false);

    row("", 0, "", true);
    row("XYZT", 0, "", true);
    row("GMT+25", 0, "", true);
    row("+2:99", 0, "", true);
    row("Nowhere/Land", 0, "", true);
    row("../../etc/passwd", 0, "", true);
}

void TestZoneAbbreviation::readsZoneWords()
{
    QFETCH(QString, word);
    QFETCH(int, offset);
    QFETCH(QByteArray, zone);
    QFETCH(bool, inferred);
    QCOMPARE(zoneMeaning(word, local(1, 15), {}), (ZoneMeaning{offset, zone, inferred}));
}

void TestZoneAbbreviation::letsThePageDecide_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("inferred");
    const auto row = [](const char *name, const char *word, const QDateTime &at, const char *page, int offset,
                        bool inferred) {
        QTest::newRow(name) << QString::fromUtf8(word) << at << QByteArray(page) << offset << inferred;
    };
    row("China", "CST", local(1, 15), "Asia/Shanghai", hours(8), false);
    row("Chicago in winter", "CST", local(1, 15), "America/Chicago", hours(-6), false);
    row("Cuba in winter", "CST", local(1, 15), "America/Havana", hours(-5), false);
    row("Cuba in summer", "CDT", local(7, 15), "America/Havana", hours(-4), false);
    row("Israel", "IST", local(1, 15), "Asia/Jerusalem", hours(2), false);
    row("Ireland in summer", "IST", local(7, 15), "Europe/Dublin", hours(1), false);
    row("Ireland says GMT in winter, so IST is another's", "IST", local(1, 15), "Europe/Dublin", hours(5.5), true);
    row("London in summer", "BST", local(7, 15), "Europe/London", hours(1), false);
    row("a page elsewhere", "BST", local(7, 15), "Asia/Tokyo", hours(1), true);
    row("a page that uses another word", "EDT", local(7, 15), "America/Chicago", hours(-4), false);
    row("summer word, second hour of the night it ends", "CDT", local(11, 3, 1, 30), "America/Chicago", hours(-5),
        false);
    row("winter word, second hour of the night it ends", "CST", local(11, 3, 1, 30), "America/Chicago", hours(-6),
        false);
    row("number", "GMT-03:00", local(7, 15), "America/Chicago", hours(-3), false);
    row("no word", "", local(7, 15), "America/Chicago", hours(-5), false);
    row("unknown word", "XYZT", local(7, 15), "America/Chicago", hours(-5), true);
    row("unknown page", "", local(7, 15), "Nowhere/Land", 0, true);
}

void TestZoneAbbreviation::letsThePageDecide()
{
    QFETCH(QString, word);
    QFETCH(QDateTime, at);
    QFETCH(QByteArray, page);
    const ZoneMeaning meaning = zoneMeaning(word, at, page);
    QTEST(meaning.offset, "offset");
    QTEST(meaning.inferred, "inferred");
}

void TestZoneAbbreviation::pointsOnlyToZonesThatHaveThatOffset()
{
    const QStringList words = knownZoneAbbreviations();
    QVERIFY(words.size() >= 60);
    for (const QString &word : words) {
        const ZoneMeaning meaning = zoneMeaning(word, local(1, 15), {});
        const QTimeZone zone(meaning.zone);
        QVERIFY2(zone.isValid(), qUtf8Printable(word));
        const QDateTime winter = local(1, 15);
        const QDateTime summer = local(7, 15);
        const bool has = zone.offsetFromUtc(winter) == meaning.offset || zone.offsetFromUtc(summer) == meaning.offset;
        QVERIFY2(has, qUtf8Printable(word));
        const QStringList printed{zone.abbreviation(winter), zone.abbreviation(summer)};
        const bool inNumbers = printed.first().startsWith(u'+') || printed.first().startsWith(u'-');
        const bool otherWord =
            QStringList{u"Z"_s, u"UCT"_s, u"PT"_s, u"MT"_s, u"CT"_s, u"ET"_s, u"MEZ"_s, u"MESZ"_s, u"PHT"_s}.contains(
                word);
        QVERIFY2(printed.contains(word) || inNumbers || otherWord, qUtf8Printable(word + u' ' + printed.join(u'/')));
    }
}

void TestZoneAbbreviation::knowsNoZoneOutsideOfTheZoneFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("city") << QByteArray("America/Denver") << true;
    QTest::newRow("UTC") << QByteArray("Etc/UTC") << true;
    QTest::newRow("old name") << QByteArray("US/Pacific") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("nowhere") << QByteArray("America/Nowhere") << false;
    QTest::newRow("a way out") << QByteArray("../../etc/passwd") << false;
    QTest::newRow("a way up") << QByteArray("/usr/share/zoneinfo/UTC") << false;
}

void TestZoneAbbreviation::knowsNoZoneOutsideOfTheZoneFolder()
{
    QFETCH(QByteArray, name);
    QTEST(isZone(name), "known");
}

QTEST_APPLESS_MAIN(TestZoneAbbreviation)
#include "tst_zoneabbreviation.moc"
