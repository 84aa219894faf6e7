#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestWindowRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsPlannedWorkAgainstItsWindow_data();
    void holdsPlannedWorkAgainstItsWindow();
    void leavesIncidentsAlone();
};

namespace {

Incident plannedWork(Status status, const std::optional<Interval> &window)
{
    Update announced = anUpdate(Status::Scheduled, at(20, 9), u"We will move the mail store."_s);
    QList<Update> updates{announced};
    if (status != Status::Scheduled)
        updates.append(anUpdate(status, at(25, 9), u"It goes on as planned."_s));
    Incident incident = incidentWith(updates);
    incident.kind = Kind::Maintenance;
    incident.severity = Severity::Maintenance;
    incident.window = window;
    return incident;
}

QStringList rulesOf(const Incident &incident, const QDateTime &now, const QByteArray &zone)
{
    Circumstances around = circumstances(now);
    around.page.zone = zone;
    QStringList rules;
    for (const Finding &finding : IncidentCheck(incident, around).incidentFindings())
        rules.append(ruleWord(finding.rule));
    return rules;
}

} // namespace

void TestWindowRules::holdsPlannedWorkAgainstItsWindow_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("rules");
    const QByteArray zone = "America/Chicago";
    const Interval window{at(25, 9), at(25, 12)};
    const QStringList incomplete{u"window-incomplete"_s};
    const QStringList passed{u"window-passed"_s};
    QTest::newRow("in order") << plannedWork(Status::Scheduled, window) << at(24, 9) << zone << QStringList();
    QTest::newRow("no window") << plannedWork(Status::Scheduled, {}) << at(24, 9) << zone << incomplete;
    QTest::newRow("no end") << plannedWork(Status::Scheduled, Interval{at(25, 9), {}}) << at(24, 9) << zone
                            << incomplete;
    QTest::newRow("no zone") << plannedWork(Status::Scheduled, window) << at(24, 9) << QByteArray("Nowhere/City")
                             << incomplete;
    Incident unnamed = plannedWork(Status::Scheduled, window);
    unnamed.components.clear();
    QTest::newRow("no component") << unnamed << at(24, 9) << zone << incomplete;
    QTest::newRow("72 h before") << plannedWork(Status::Scheduled, Interval{at(23, 9), at(23, 12)}) << at(21, 9) << zone
                                 << QStringList();
    QTest::newRow("less than 72 h before") << plannedWork(Status::Scheduled, Interval{at(23, 8, 59), at(23, 12)})
                                           << at(21, 9) << zone << QStringList{u"window-short-notice"_s};
    QTest::newRow("should have begun") << plannedWork(Status::Scheduled, window) << at(25, 9, 1) << zone << passed;
    QTest::newRow("has begun") << plannedWork(Status::InProgress, window) << at(25, 11) << zone << QStringList();
    QTest::newRow("should be over") << plannedWork(Status::InProgress, window) << at(25, 12, 1) << zone << passed;
    QTest::newRow("is over") << plannedWork(Status::Completed, window) << at(26, 9) << zone << QStringList();
}

void TestWindowRules::holdsPlannedWorkAgainstItsWindow()
{
    QFETCH(Incident, incident);
    QFETCH(QDateTime, now);
    QFETCH(QByteArray, zone);
    QTEST(rulesOf(incident, now, zone), "rules");
}

void TestWindowRules::leavesIncidentsAlone()
{
    const Incident incident = incidentWith({aDraft(Status::Identified, u"Mail is late."_s)});
    QCOMPARE(rulesOf(incident, at(27, 15), "America/Chicago"), QStringList());
}

QTEST_APPLESS_MAIN(TestWindowRules)
#include "tst_windowrules.moc"
