#include "app/notice/stamp.h"
#include "tests/notice/samples.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Labels = NoticeStyle::StatusLabels;
using Zones = QList<QByteArray>;

namespace {

Notice composed(const Sample &sample, Drafts drafts = Drafts::LeaveOut)
{
    return composeNotice(sample.incident, sample.page, sample.components, drafts);
}

} // namespace

class TestNotice final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsStatusesByThePagesStyle_data();
    void showsStatusesByThePagesStyle();
    void ordersUpdatesByThePagesStyle();
    void holdsOnlyWhatMayLeaveTheHouse();
    void marksDraftsWhenAsked();
    void stampsInThePagesZone_data();
    void stampsInThePagesZone();
    void saysWhenPlannedWorkIsDone_data();
    void saysWhenPlannedWorkIsDone();
    void joinsTheNamesOfComponents_data();
    void joinsTheNamesOfComponents();
    void saysWhetherItStillAffects();
    void leavesOutLinesThatThePageDoesNotWant();
    void showsNoHiddenCharacters();
};

void TestNotice::showsStatusesByThePagesStyle_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("shown");
    QTest::newRow("auto, no headline") << Labels::Auto << QString() << u"In progress"_s;
    QTest::newRow("auto, headline") << Labels::Auto << u"Go"_s << QString();
    QTest::newRow("auto, headline of a colon") << Labels::Auto << u" : "_s << u"In progress"_s;
    QTest::newRow("always, headline") << Labels::Always << u"Go"_s << u"In progress"_s;
    QTest::newRow("never, no headline") << Labels::Never << QString() << QString();
}

void TestNotice::showsStatusesByThePagesStyle()
{
    QFETCH(Labels, labels);
    QFETCH(QString, headline);
    Sample sample = plannedWork();
    sample.page.style.statusLabels = labels;
    sample.incident.updates = {saying(anUpdate(Status::InProgress, at(15, 3)), headline, u"a"_s)};
    QTEST(composed(sample).updates.first().statusLabel, "shown");
}

void TestNotice::ordersUpdatesByThePagesStyle()
{
    Sample sample = vendorRelay();
    QCOMPARE(composed(sample).updates.first().headline, u"Final update from Vendor"_s);
    sample.page.style.order = NoticeStyle::Order::OldestFirst;
    QCOMPARE(composed(sample).updates.first().headline, u"Incident opened by Vendor"_s);
}

void TestNotice::holdsOnlyWhatMayLeaveTheHouse()
{
    Sample sample = vendorRelay();
    sample.incident.updates[0].stage = Stage::Withdrawn;
    sample.incident.updates[2].stage = Stage::InReview;
    const Notice notice = composed(sample);
    QCOMPARE(notice.updates.size(), 1);
    QCOMPARE(notice.updates.first().headline, u"Update from Vendor"_s);
    QVERIFY(!notice.updates.first().leftOut);
}

void TestNotice::marksDraftsWhenAsked()
{
    Sample sample = vendorRelay();
    sample.incident.updates[0].stage = Stage::Withdrawn;
    sample.incident.updates[2].stage = Stage::InReview;
    const Notice notice = composed(sample, Drafts::Mark);
    QCOMPARE(notice.updates.size(), 2);
    QVERIFY(notice.updates.first().leftOut);
    QVERIFY(!notice.updates.last().leftOut);
    QVERIFY(notice.affectedLine.startsWith(u"This incident affects: "_s));
}

void TestNotice::stampsInThePagesZone_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Zones>("others");
    QTest::addColumn<QString>("stamp");
    const auto utc = [](int year, int month, int day, int hour, int minute = 0) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
    };
    const QDateTime june = utc(2024, 6, 27, 14);
    const auto one = Zones();
    const auto both = Zones{"Etc/UTC"};
    QTest::newRow("summer") << june << QByteArray("America/Chicago") << one << u"Jun 27, 2024 - 09:00 CDT"_s;
    QTest::newRow("winter") << utc(2024, 1, 5, 3, 7) << QByteArray("America/Chicago") << one
                            << u"Jan 04, 2024 - 21:07 CST"_s;
    QTest::newRow("UTC") << june << QByteArray("Etc/UTC") << one << u"Jun 27, 2024 - 14:00 UTC"_s;
    QTest::newRow("UTC twice is once") << june << QByteArray("Etc/UTC") << both << u"Jun 27, 2024 - 14:00 UTC"_s;
    QTest::newRow("unknown") << june << QByteArray("Mars/Olympus") << one << u"Jun 27, 2024 - 14:00 UTC"_s;
    QTest::newRow("none") << june << QByteArray() << both << u"Jun 27, 2024 - 14:00 UTC"_s;
    QTest::newRow("only an offset") << june << QByteArray("America/Sao_Paulo") << one
                                    << u"Jun 27, 2024 - 11:00 GMT-03:00"_s;
    QTest::newRow("half an hour") << june << QByteArray("Asia/Kathmandu") << one << u"Jun 27, 2024 - 19:45 GMT+05:45"_s;
    QTest::newRow("with UTC") << june << QByteArray("America/Chicago") << both
                              << u"Jun 27, 2024 - 09:00 CDT (14:00 UTC)"_s;
    QTest::newRow("with UTC of another day") << utc(2024, 6, 28, 2) << QByteArray("America/Chicago") << both
                                             << u"Jun 27, 2024 - 21:00 CDT (Jun 28, 2024 - 02:00 UTC)"_s;
    QTest::newRow("in several zones, each once")
        << utc(2024, 6, 27, 16) << QByteArray("America/Chicago")
        << Zones{"Etc/UTC", "America/Winnipeg", "Asia/Tokyo", "Mars/Olympus", "Europe/Berlin"}
        << u"Jun 27, 2024 - 11:00 CDT (16:00 UTC, Jun 28, 2024 - 01:00 JST, 18:00 CEST)"_s;
    QTest::newRow("the hour that comes twice, first")
        << utc(2024, 11, 3, 6, 30) << QByteArray("America/Chicago") << one << u"Nov 03, 2024 - 01:30 CDT"_s;
    QTest::newRow("the hour that comes twice, again")
        << utc(2024, 11, 3, 7, 30) << QByteArray("America/Chicago") << one << u"Nov 03, 2024 - 01:30 CST"_s;
    QTest::newRow("no instant") << QDateTime() << QByteArray("America/Chicago") << one << QString();
}

void TestNotice::stampsInThePagesZone()
{
    QFETCH(QDateTime, instant);
    QFETCH(QByteArray, zone);
    QFETCH(Zones, others);
    QTEST(stampOf(instant, zoneNamed(zone), others, fixedWords(u"en"_s)), "stamp");
}

void TestNotice::saysWhenPlannedWorkIsDone_data()
{
    QTest::addColumn<Interval>("window");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("line");
    QTest::newRow("one day") << Interval{at(15, 3), at(15, 5)} << QByteArray("Etc/UTC")
                             << u"Scheduled for Jun 15, 2024 03:00 - 05:00 UTC"_s;
    QTest::newRow("over midnight") << Interval{at(15, 4), at(15, 6)} << QByteArray("America/Chicago")
                                   << u"Scheduled for Jun 14, 2024 23:00 - Jun 15, 2024 01:00 CDT"_s;
    QTest::newRow("no end") << Interval{at(15, 3), {}} << QByteArray("Etc/UTC")
                            << u"Scheduled for Jun 15, 2024 03:00 UTC"_s;
    QTest::newRow("over the change of the clocks")
        << Interval{QDateTime(QDate(2024, 11, 3), QTime(5, 0), Qt::UTC),
                    QDateTime(QDate(2024, 11, 3), QTime(9, 0), Qt::UTC)}
        << QByteArray("America/Chicago") << u"Scheduled for Nov 03, 2024 00:00 CDT - 03:00 CST"_s;
}

void TestNotice::saysWhenPlannedWorkIsDone()
{
    QFETCH(Interval, window);
    QFETCH(QByteArray, zone);
    Sample sample = plannedWork();
    sample.page.zone = zone;
    sample.incident.window = window;
    QTEST(composed(sample).windowLine, "line");
    sample.incident.kind = Kind::Incident;
    QCOMPARE(composed(sample).windowLine, QString());
}

void TestNotice::joinsTheNamesOfComponents_data()
{
    QTest::addColumn<QStringList>("names"); // of a component, or `group/component`
    QTest::addColumn<QString>("joined");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"A"_s} << u"A"_s;
    QTest::newRow("two") << QStringList{u"A"_s, u"B"_s} << u"A and B"_s;
    QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B, and C"_s;
    QTest::newRow("a group") << QStringList{u"A"_s, u"B"_s, u"G/C"_s, u"G/D"_s} << u"A, B, and G (C, D)"_s;
    QTest::newRow("two groups") << QStringList{u"G/A"_s, u"H/B"_s} << u"G (A) and H (B)"_s;
    QTest::newRow("a group in two parts") << QStringList{u"G/A"_s, u"B"_s, u"G/C"_s} << u"G (A), B, and G (C)"_s;
    QTest::newRow("names with commas and and") << QStringList{u"A, B and C"_s, u"D"_s} << u"A, B and C and D"_s;
    QTest::newRow("an empty name") << QStringList{u"A"_s, u" "_s} << u"A"_s;
}

void TestNotice::joinsTheNamesOfComponents()
{
    QFETCH(QStringList, names);
    QFETCH(QString, joined);
    Sample sample = vendorRelay();
    sample.components.clear();
    sample.incident.components = {aComponent(u"somebody else's"_s).id};
    for (const QString &name : names) {
        sample.components.append(aComponent(name));
        sample.components.last().group = name.contains(u'/') ? name.section(u'/', 0, 0) : QString();
        sample.components.last().name = name.section(u'/', -1);
        sample.incident.components.append(sample.components.last().id);
    }
    const QString line = joined.isEmpty() ? QString() : u"This incident affected: %1."_s.arg(joined);
    QCOMPARE(composed(sample).affectedLine, line);
}

void TestNotice::saysWhetherItStillAffects()
{
    Sample sample = vendorRelay();
    QCOMPARE(composed(sample).affectedLine, u"This incident affected: Hosted Mail."_s);
    sample.incident.updates.removeLast();
    QCOMPARE(composed(sample).affectedLine, u"This incident affects: Hosted Mail."_s);
    sample.incident.updates.clear();
    QCOMPARE(composed(sample).affectedLine, u"This incident affects: Hosted Mail."_s);
    QVERIFY(composed(plannedWork()).affectedLine.startsWith(u"This scheduled maintenance affected: "_s));
}

void TestNotice::leavesOutLinesThatThePageDoesNotWant()
{
    Sample sample = plannedWork();
    QCOMPARE(composed(sample).pageLine, u"Scheduled Maintenance Report for Example Mail"_s);
    sample.page.style.pageLine = false;
    sample.page.style.affectedLine = false;
    QCOMPARE(composed(sample).pageLine, QString());
    QCOMPARE(composed(sample).affectedLine, QString());
}

void TestNotice::showsNoHiddenCharacters()
{
    Sample sample = everyFieldSays(u"a\u202eb\u200b\nc\u0007"_s);
    const Notice notice = composed(sample);
    QCOMPARE(notice.title, u"ab c"_s);
    QCOMPARE(notice.pageLine, u"Incident Report for ab c"_s);
    QCOMPARE(notice.affectedLine, u"This incident affected: ab c (ab c)."_s);
    QCOMPARE(notice.updates.first().headline, u"ab c"_s);
    QCOMPARE(plainText(notice.updates.first().sections.first().body), u"ab\u200b\nc"_s);
    sample.incident.title = u"\u202e"_s;
    QCOMPARE(composed(sample).title, u"Incident"_s);
}

QTEST_APPLESS_MAIN(TestNotice)
#include "tst_notice.moc"
