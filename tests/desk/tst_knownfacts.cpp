#include "app/desk/knownfacts.h"

#include "app/incident/templaterules.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Facts = QHash<QString, QString>;

class TestKnownFacts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatTheIncidentHolds_data();
    void knowsWhatTheIncidentHolds();
    void fillsInTheAnnouncementOfPlannedWork();
    void leavesTheNewEndOfExtendedWorkOpen();
};

namespace {

Incident plannedWork()
{
    Incident incident = anIncident(u"Upgrade"_s);
    incident.kind = Kind::Maintenance;
    incident.window = Interval{at(15, 8), at(15, 10)};
    incident.components = {aComponent(u"Mail"_s).id};
    return incident;
}

QList<Component> ofThePage()
{
    return {aComponent(u"Mail"_s), aComponent(u"Web"_s, 1), aComponent(u"Fax"_s, 2)};
}

} // namespace

void TestKnownFacts::knowsWhatTheIncidentHolds_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<Facts>("facts");
    Incident named = anIncident();
    named.components = {aComponent(u"Web"_s).id, aComponent(u"Mail"_s).id, aComponent(u"Fax"_s).id,
                        aComponent(u"Elsewhere"_s).id};
    Incident relayed = anIncident();
    relayed.source = {u"Microsoft"_s, u"EX804417"_s, {}};
    Incident hit = anIncident();
    hit.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::MajorOutage, {at(15, 9), {}}},
                   {aComponent(u"Web"_s).id, ComponentStatus::MajorOutage, {at(15, 8), {}}}};
    Incident endless = plannedWork();
    endless.window->end.reset();
    const QString begin = u"Jun 15, 2024 03:00 CDT"_s;
    QTest::newRow("nothing") << anIncident() << Facts();
    QTest::newRow("components") << named << Facts{{u"service"_s, u"Web, Mail and Fax"_s}};
    QTest::newRow("a vendor") << relayed << Facts{{u"vendor"_s, u"Microsoft"_s}, {u"reference"_s, u"EX804417"_s}};
    QTest::newRow("impact") << hit << Facts{{u"start time with zone"_s, begin}};
    QTest::newRow("a window without end")
        << endless << Facts{{u"service"_s, u"Mail"_s}, {u"window start with zone"_s, begin}};
}

void TestKnownFacts::knowsWhatTheIncidentHolds()
{
    QFETCH(Incident, incident);
    QTEST(knownFacts(incident, aPage(), ofThePage()), "facts");
}

void TestKnownFacts::fillsInTheAnnouncementOfPlannedWork()
{
    const Template begun =
        filledIn(*shippedTemplate(u"Planned work, announced"_s), knownFacts(plannedWork(), aPage(), ofThePage()));
    QVERIFY(begun.body.startsWith(
        u"From Jun 15, 2024 03:00 CDT to Jun 15, 2024 05:00 CDT we will work on Mail: {{what will be done}}."_s));
    QCOMPARE(begun.title, u"Mail: {{what will be done}}"_s);
}

/// The window that is stored may still be the one that was announced.
void TestKnownFacts::leavesTheNewEndOfExtendedWorkOpen()
{
    const Template begun =
        filledIn(*shippedTemplate(u"Planned work, extended"_s), knownFacts(plannedWork(), aPage(), ofThePage()));
    QVERIFY(begun.body.contains(u"until {{new end with zone}}"_s));
}

QTEST_APPLESS_MAIN(TestKnownFacts)
#include "tst_knownfacts.moc"
