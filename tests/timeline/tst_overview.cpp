#include "app/timeline/overview.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);
constexpr auto degraded = ComponentStatus::DegradedPerformance;
constexpr auto partial = ComponentStatus::PartialOutage;
constexpr auto major = ComponentStatus::MajorOutage;
constexpr auto planned = ComponentStatus::UnderMaintenance;
constexpr qint64 hour = 3600;

KnownImpact anImpact(ComponentStatus level, const QDateTime &begin, const std::optional<QDateTime> &end,
                     const Component &component = mail, const QString &incident = u"A"_s)
{
    return {
        anIncident(incident).id, component.page, Kind::Incident, Severity::Minor, {component.id, level, {begin, end}}};
}

/// Five days from the tenth.
const OverviewRange fiveDays{QDate(2024, 6, 10), 5, QTimeZone::utc()};

/// A letter a day: "-" operational, "d", "p", "M"; "+" behind it for planned work, "." for days ahead.
QString lettersOf(const OverviewRow &row)
{
    QString letters;
    for (const OverviewDay &day : row.days) {
        letters += u"-dpM?"[qsizetype(day.worst)];
        if (day.planned)
            letters += u'+';
        if (day.ahead)
            letters += u'.';
    }
    return letters;
}

OverviewRow rowOf(const QList<KnownImpact> &impacts, const QDateTime &now = at(20, 0),
                  const OverviewRange &range = fiveDays)
{
    return overviewOf(impacts, {mail}, range, OverviewBy::Component, now).first();
}

} // namespace

class TestOverview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheWorstOfEachDay_data();
    void showsTheWorstOfEachDay();
    void weighsTimeByLevel();
    void followsTheDaysOfTheZone();
    void countsUpToNow();
    void gathersByPageAndAltogether();
    void namesTheIncidentsOfADay();
    void neverRoundsUpToAHundred_data();
    void neverRoundsUpToAHundred();
};

void TestOverview::showsTheWorstOfEachDay_data()
{
    QTest::addColumn<QList<KnownImpact>>("impacts");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const QList<KnownImpact> &impacts, const QString &days) {
        QTest::newRow(name) << impacts << days;
    };
    row("nothing", {}, u"-----"_s);
    row("an hour", {anImpact(partial, at(11, 9), at(11, 10))}, u"-p---"_s);
    row("over midnight", {anImpact(partial, at(11, 23), at(12, 1))}, u"-pp--"_s);
    row("up to midnight", {anImpact(partial, at(11, 23), at(12, 0))}, u"-p---"_s);
    row("an instant is no time", {anImpact(partial, at(11, 9), at(11, 9))}, u"-----"_s);
    row("the worst counts", {anImpact(major, at(11, 9), at(11, 10)), anImpact(degraded, at(11, 8), at(12, 10))},
        u"-Md--"_s);
    row("from before, still going on", {anImpact(degraded, at(1, 0), {})}, u"ddddd"_s);
    row("before and after", {anImpact(major, at(1, 0), at(10, 0)), anImpact(major, at(15, 0), at(16, 0))}, u"-----"_s);
    row("end before start", {anImpact(major, at(11, 9), at(11, 8))}, u"-----"_s);
    row("planned work is no impact", {anImpact(planned, at(11, 9), at(11, 10))}, u"--+---"_s);
    row("an outage during planned work",
        {anImpact(planned, at(11, 9), at(11, 12)), anImpact(major, at(11, 10), at(11, 11))}, u"-M+---"_s);
    row("another component", {anImpact(major, at(11, 9), at(11, 10), web)}, u"-----"_s);
}

void TestOverview::showsTheWorstOfEachDay()
{
    QFETCH(QList<KnownImpact>, impacts);
    QTEST(lettersOf(rowOf(impacts)), "days");
}

void TestOverview::weighsTimeByLevel()
{
    const OverviewRow row = rowOf({anImpact(major, at(11, 0), at(11, 6)), anImpact(major, at(11, 3), at(11, 12)),
                                   anImpact(partial, at(11, 6), at(11, 22)), anImpact(degraded, at(11, 0), at(12, 0)),
                                   anImpact(planned, at(13, 0), at(13, 5))});
    QCOMPARE(row.counted, 120 * hour);
    QCOMPARE(row.major, 12 * hour);
    QCOMPARE(row.partial, 10 * hour);
    QCOMPARE(row.degraded, 2 * hour);
    QCOMPARE(row.planned, 5 * hour);
    QCOMPARE(availabilityText(row.availability()), u"87.50 %"_s);
    QCOMPARE(availabilityText(row.availability({1, 1, 1})), u"80.00 %"_s);
    QVERIFY(weightsSentence({}).contains(u"major outage 100 %"));
}

void TestOverview::followsTheDaysOfTheZone()
{
    const QTimeZone chicago("America/Chicago");
    const KnownImpact evening = anImpact(partial, at(11, 1), at(11, 2)); // 20:00 of the tenth there
    QCOMPARE(lettersOf(rowOf({evening}, at(20, 0), {fiveDays.first, 5, chicago})), u"p----"_s);
    const OverviewRange aLongDay{QDate(2024, 11, 3), 1, chicago};
    QCOMPARE(rowOf({}, QDateTime(QDate(2024, 12, 1), QTime(0, 0), Qt::UTC), aLongDay).counted, 25 * hour);
    QCOMPARE(lastDays(90, at(20, 1), chicago), (OverviewRange{QDate(2024, 3, 22), 90, chicago}));
    QCOMPARE(intervalOf({QDate(2024, 6, 10), 2, chicago}), (Interval{at(10, 5), at(12, 5)}));
}

void TestOverview::countsUpToNow()
{
    const QList<KnownImpact> impacts = {anImpact(major, at(12, 0), {}), anImpact(planned, at(14, 2), at(14, 4))};
    const OverviewRow row = rowOf(impacts, at(12, 12));
    QCOMPARE(lettersOf(row), u"--M-.-+."_s);
    QCOMPARE(row.counted, 60 * hour);
    QCOMPARE(row.major, 12 * hour);
    QCOMPARE(row.planned, 2 * hour);
    QCOMPARE(rowOf(impacts, at(1, 0)).availability(), std::optional<double>());
    QCOMPARE(availabilityText({}), u"unknown"_s);
}

void TestOverview::gathersByPageAndAltogether()
{
    Component other = aComponent(u"Other"_s);
    other.page = aPage(u"Other page"_s).id;
    const QList<KnownImpact> impacts = {anImpact(major, at(10, 0), at(10, 6)),
                                        anImpact(major, at(10, 3), at(10, 9), web),
                                        anImpact(partial, at(12, 0), at(12, 1), other)};
    const auto rows = [&](OverviewBy by) {
        QStringList letters;
        for (const OverviewRow &row : overviewOf(impacts, {mail, web, other}, fiveDays, by, at(20, 0)))
            letters.append(lettersOf(row) + u' ' + QString::number(row.major / hour));
        return letters;
    };
    QCOMPARE(rows(OverviewBy::Component), (QStringList{u"M---- 6"_s, u"M---- 6"_s, u"--p-- 0"_s}));
    QCOMPARE(rows(OverviewBy::Page), (QStringList{u"M---- 9"_s, u"--p-- 0"_s}));
    QCOMPARE(rows(OverviewBy::Everything), (QStringList{u"M-p-- 9"_s}));
}

void TestOverview::namesTheIncidentsOfADay()
{
    const QList<KnownImpact> impacts = {
        anImpact(major, at(11, 9), at(11, 10), mail, u"B"_s), anImpact(major, at(11, 8), at(11, 9), mail, u"A"_s),
        anImpact(major, at(11, 11), at(11, 12), mail, u"A"_s), anImpact(major, at(12, 0), at(12, 1), mail, u"C"_s),
        anImpact(major, at(11, 9), at(11, 10), web, u"D"_s)};
    const OverviewRow row = rowOf(impacts);
    QCOMPARE(incidentsOn(impacts, row, fiveDays, 1, at(20, 0)),
             (QList<IncidentId>{anIncident(u"A"_s).id, anIncident(u"B"_s).id}));
    const OverviewRow all = overviewOf(impacts, {}, fiveDays, OverviewBy::Everything, at(20, 0)).first();
    QCOMPARE(incidentsOn(impacts, all, fiveDays, 1, at(20, 0)).size(), 3);
}

void TestOverview::neverRoundsUpToAHundred_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 100.0 << u"100.00 %"_s;
    QTest::newRow("nearly all") << 99.9999 << u"99.99 %"_s;
    QTest::newRow("nothing") << 0.0 << u"0.00 %"_s;
    QTest::newRow("not a victim of binary fractions") << 99.57 << u"99.57 %"_s;
}

void TestOverview::neverRoundsUpToAHundred()
{
    QFETCH(double, percent);
    QTEST(availabilityText(percent), "text");
}

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
