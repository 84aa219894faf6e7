#include "app/incident/impactwindows.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Level = std::optional<ComponentStatus>;
using Windows = QList<Impact>;
Q_DECLARE_METATYPE(Level)

/// All on one day: the thirteenth, by the hour.
class TestImpactWindows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheLevelOfAMoment_data();
    void saysTheLevelOfAMoment();
    void opensAndClosesWindows_data();
    void opensAndClosesWindows();
    void leavesOtherComponentsAlone();
    void gradesByTheWorstLevel_data();
    void gradesByTheWorstLevel();
    void keepsASeveritySetByHand_data();
    void keepsASeveritySetByHand();
    void endsWhatGoesOnWhenItIsOver();
    void goesOnAgainWhenItIsNotOver();
    void leavesWindowsToALaterUpdate();
    void endsALevelWithTheEndThatIsDrafted();
    void movesWindowsWithTheirUpdate_data();
    void movesWindowsWithTheirUpdate();
    void seesWindowsThatOverlap_data();
    void seesWindowsThatOverlap();
};

namespace {

constexpr auto degraded = ComponentStatus::DegradedPerformance;
constexpr auto partial = ComponentStatus::PartialOutage;
constexpr auto major = ComponentStatus::MajorOutage;
constexpr auto operational = ComponentStatus::Operational;

ComponentId mail()
{
    return aComponent(u"Mail"_s).id;
}

Impact window(ComponentStatus level, int begin, int end = -1)
{
    return {mail(), level, {at(13, begin), end < 0 ? std::nullopt : std::optional(at(13, end))}};
}

Incident withWindows(const Windows &windows, const QList<Update> &updates = {})
{
    Incident incident = anIncident(u"A"_s, updates);
    incident.impacts = windows;
    incident.components = {mail()};
    incident.severity = worstSeverity(windows);
    return incident;
}

} // namespace

void TestImpactWindows::saysTheLevelOfAMoment_data()
{
    QTest::addColumn<Windows>("windows");
    QTest::addColumn<Level>("level");
    QTest::newRow("nothing is known") << Windows() << Level();
    QTest::newRow("in a window") << Windows{window(partial, 9, 11)} << Level(partial);
    QTest::newRow("at its begin") << Windows{window(partial, 10, 11)} << Level(partial);
    QTest::newRow("at its end") << Windows{window(partial, 9, 10)} << Level(operational);
    QTest::newRow("before it") << Windows{window(partial, 11)} << Level(operational);
    QTest::newRow("in one that goes on") << Windows{window(degraded, 8, 9), window(major, 9)} << Level(major);
}

void TestImpactWindows::saysTheLevelOfAMoment()
{
    QFETCH(Windows, windows);
    QTEST(levelAt(windows, mail(), at(13, 10)), "level");
    QCOMPARE(levelAt(windows, aComponent(u"Web"_s).id, at(13, 10)), Level());
}

void TestImpactWindows::opensAndClosesWindows_data()
{
    QTest::addColumn<Windows>("before");
    QTest::addColumn<ComponentStatus>("level");
    QTest::addColumn<Windows>("after");
    QTest::newRow("the first") << Windows() << partial << Windows{window(partial, 10)};
    QTest::newRow("the first is none") << Windows() << operational << Windows();
    QTest::newRow("worse") << Windows{window(degraded, 9)} << major
                           << Windows{window(degraded, 9, 10), window(major, 10)};
    QTest::newRow("well again") << Windows{window(degraded, 9)} << operational << Windows{window(degraded, 9, 10)};
    QTest::newRow("the same again") << Windows{window(degraded, 9)} << degraded << Windows{window(degraded, 9)};
    QTest::newRow("said anew at the same time") << Windows{window(degraded, 10)} << major << Windows{window(major, 10)};
    QTest::newRow("taken back at the same time")
        << Windows{window(degraded, 9, 10), window(major, 10)} << degraded << Windows{window(degraded, 9)};
    QTest::newRow("none after all") << Windows{window(major, 10)} << operational << Windows();
    QTest::newRow("inside one that has ended")
        << Windows{window(degraded, 9, 12)} << major << Windows{window(degraded, 9, 10), window(major, 10, 12)};
    QTest::newRow("before the next one") << Windows{window(degraded, 12)} << major
                                         << Windows{window(major, 10, 12), window(degraded, 12)};
    QTest::newRow("up to the same level") << Windows{window(degraded, 12)} << degraded << Windows{window(degraded, 10)};
}

void TestImpactWindows::opensAndClosesWindows()
{
    QFETCH(Windows, before);
    QFETCH(ComponentStatus, level);
    QTEST(withLevel(withWindows(before), mail(), level, at(13, 10)).impacts, "after");
}

void TestImpactWindows::leavesOtherComponentsAlone()
{
    const ComponentId web = aComponent(u"Web"_s).id;
    const Incident after = withLevel(withWindows({window(degraded, 9)}), web, partial, at(13, 10));
    QCOMPARE(after.impacts, (Windows{window(degraded, 9), {web, partial, {at(13, 10), {}}}}));
    QCOMPARE(after.components, (QList<ComponentId>{mail(), web}));
    const Incident resolved =
        withLevel(withWindows({}, {anUpdate(Status::Resolved, at(13, 12))}), mail(), partial, at(13, 10));
    QCOMPARE(resolved.impacts, Windows{window(partial, 10, 12)});
}

void TestImpactWindows::gradesByTheWorstLevel_data()
{
    QTest::addColumn<Windows>("windows");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("none") << Windows() << Severity::None;
    QTest::newRow("degraded") << Windows{window(degraded, 9)} << Severity::Minor;
    QTest::newRow("worse before") << Windows{window(major, 8, 9), window(degraded, 9)} << Severity::Critical;
    QTest::newRow("partial") << Windows{window(partial, 9, 10)} << Severity::Major;
    QTest::newRow("maintenance") << Windows{window(ComponentStatus::UnderMaintenance, 9)} << Severity::None;
}

void TestImpactWindows::gradesByTheWorstLevel()
{
    QFETCH(Windows, windows);
    QTEST(worstSeverity(windows), "severity");
}

void TestImpactWindows::keepsASeveritySetByHand_data()
{
    QTest::addColumn<Severity>("before");
    QTest::addColumn<Inferences>("inferred");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Severity>("after");
    QTest::newRow("follows") << Severity::Minor << Inferences() << Kind::Incident << Severity::Critical;
    QTest::newRow("set by hand") << Severity::Major << Inferences() << Kind::Incident << Severity::Major;
    QTest::newRow("set to none") << Severity::None << Inferences() << Kind::Incident << Severity::None;
    QTest::newRow("guessed") << Severity::None << Inferences(Inference::Severity) << Kind::Incident
                             << Severity::Critical;
    QTest::newRow("planned work") << Severity::Maintenance << Inferences() << Kind::Maintenance
                                  << Severity::Maintenance;
}

void TestImpactWindows::keepsASeveritySetByHand()
{
    QFETCH(Severity, before);
    QFETCH(Inferences, inferred);
    QFETCH(Kind, kind);
    Incident incident = withWindows({window(degraded, 9)});
    incident.severity = before;
    incident.inferred = inferred;
    incident.kind = kind;
    QTEST(withLevel(incident, mail(), major, at(13, 10)).severity, "after");
}

void TestImpactWindows::endsWhatGoesOnWhenItIsOver()
{
    Update update = anUpdate(Status::Monitoring, at(13, 10));
    const Incident open = withWindows({window(degraded, 8, 9), window(major, 9)}, {update});
    update.status = Status::Resolved;
    const Incident over = withUpdateFollowed(open, update);
    QCOMPARE(over.impacts, (Windows{window(degraded, 8, 9), window(major, 9, 10)}));
    QCOMPARE(over.severity, Severity::Critical);
    QCOMPARE(over.updates, QList<Update>{update});
}

void TestImpactWindows::goesOnAgainWhenItIsNotOver()
{
    Update update = anUpdate(Status::Resolved, at(13, 10));
    const Incident over = withWindows({window(degraded, 8, 9), window(major, 9, 10)}, {update});
    update.status = Status::Identified;
    QCOMPARE(withUpdateFollowed(over, update).impacts, (Windows{window(degraded, 8, 9), window(major, 9)}));
}

void TestImpactWindows::leavesWindowsToALaterUpdate()
{
    Update update = anUpdate(Status::Monitoring, at(13, 10));
    const Incident open = withWindows({window(major, 9)}, {update, anUpdate(Status::Investigating, at(13, 11))});
    update.status = Status::Resolved;
    QCOMPARE(withUpdateFollowed(open, update).impacts, open.impacts);
    update.stage = Stage::Withdrawn;
    QCOMPARE(withUpdateFollowed(open, update).impacts, open.impacts);
}

void TestImpactWindows::endsALevelWithTheEndThatIsDrafted()
{
    Update end = anUpdate(Status::Resolved, at(13, 12));
    end.stage = Stage::Draft;
    const Incident incident = withWindows({}, {anUpdate(Status::Investigating, at(13, 9)), end});
    QCOMPARE(withLevel(incident, mail(), partial, at(13, 10)).impacts, (Windows{window(partial, 10, 12)}));
}

void TestImpactWindows::movesWindowsWithTheirUpdate_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<Windows>("after");
    QTest::newRow("later") << 11 << false << Windows{window(degraded, 9, 11), window(major, 11, 13)};
    QTest::newRow("earlier than what it ended")
        << 8 << false << Windows{window(degraded, 9, 10), window(major, 10, 13)};
    QTest::newRow("beyond its own end") << 14 << false << Windows{window(degraded, 9, 10), window(major, 10, 13)};
    QTest::newRow("away from another one") << 11 << true << Windows{window(degraded, 9, 10), window(major, 10, 13)};
}

void TestImpactWindows::movesWindowsWithTheirUpdate()
{
    QFETCH(int, to);
    QFETCH(bool, isShared);
    Update update = anUpdate(Status::Identified, at(13, 10));
    QList<Update> updates{update};
    if (isShared)
        updates += anUpdate(Status::Identified, at(13, 10), u"Another"_s);
    const Incident before = withWindows({window(degraded, 9, 10), window(major, 10, 13)}, updates);
    update.postedAt = at(13, to);
    QTEST(withUpdateFollowed(before, update).impacts, "after");
}

void TestImpactWindows::seesWindowsThatOverlap_data()
{
    QTest::addColumn<Impact>("impact");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("before") << window(major, 7, 9) << false;
    QTest::newRow("into it") << window(major, 7, 10) << true;
    QTest::newRow("within") << window(major, 9, 10) << true;
    QTest::newRow("from before without end") << window(major, 7) << true;
    QTest::newRow("behind") << window(major, 12) << false;
    QTest::newRow("of another component") << Impact{aComponent(u"Web"_s).id, major, {at(13, 9), at(13, 10)}} << false;
}

void TestImpactWindows::seesWindowsThatOverlap()
{
    QFETCH(Impact, impact);
    const Windows known{window(degraded, 9, 12)};
    QTEST(overlapped(known, impact).has_value(), "overlaps");
    QVERIFY(!overlapped(known, impact, 0));
}

QTEST_GUILESS_MAIN(TestImpactWindows)
#include "tst_impactwindows.moc"
