#include "app/cli/incidentjson.h"
#include "tests/incident/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestIncidentJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheNewestUpdateFirst();
    void saysWhatAnUpdateIs();
    void worksOutAffectedComponentsFromImpacts();
    void leavesUnknownLevelsUnknown();
    void leavesWithdrawnUpdatesOut();
    void saysWhatPlannedWorkIs();
    void hasAPlaceForEverythingOfAnIncident();
    void standsBeforeItsFirstUpdate();
};

namespace {

QJsonObject json(const Incident &incident, const QList<Component> &components = {})
{
    return incidentJson(incident, aPage(), components);
}

QJsonObject updateAt(const QJsonObject &incident, qsizetype index)
{
    return incident.value("incident_updates"_L1).toArray().at(index).toObject();
}

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestIncidentJson::putsTheNewestUpdateFirst()
{
    const QJsonObject incident =
        json(anIncident(u"Late mail"_s,
                        {anUpdate(Status::Investigating, at(13, 14, 17)), anUpdate(Status::Monitoring, at(24, 13, 30)),
                         anUpdate(Status::Resolved, at(27, 14))}));
    QStringList shown;
    for (const QJsonValue &update : incident.value("incident_updates"_L1).toArray())
        shown.append(update["status"_L1].toString() + u' ' + update["display_at"_L1].toString());
    const QStringList expected = {u"resolved 2024-06-27T14:00:00.000Z"_s, u"monitoring 2024-06-24T13:30:00.000Z"_s,
                                  u"investigating 2024-06-13T14:17:00.000Z"_s};
    QCOMPARE(shown, expected);
    QCOMPARE(incident.value("status"_L1).toString(), u"resolved"_s);
    QCOMPARE(incident.value("started_at"_L1).toString(), u"2024-06-13T14:17:00.000Z"_s);
    QCOMPARE(incident.value("monitoring_at"_L1).toString(), u"2024-06-24T13:30:00.000Z"_s);
    QCOMPARE(incident.value("resolved_at"_L1).toString(), u"2024-06-27T14:00:00.000Z"_s);
}

void TestIncidentJson::saysWhatAnUpdateIs()
{
    Update update = anUpdate(Status::Identified, at(13, 9), u"User impact -\nMail is *late*.\n\nScope -\nSome."_s);
    update.headline = u"Update from the mail team"_s;
    update.stage = Stage::Draft;
    update.promise = Promise{at(13, 11, 30)};
    update.inferred = Inference::Status | Inference::Zone;
    const Incident incident = anIncident(u"Late mail"_s, {update});

    QJsonObject expected = object(R"({"status":"identified","body":"User impact -\nMail is *late*.\n\nScope -\nSome.",
        "created_at":"2024-06-13T09:00:00.000Z","updated_at":"2024-06-13T09:00:00.000Z",
        "display_at":"2024-06-13T09:00:00.000Z","affected_components":null,
        "noticedesk":{"headline":"Update from the mail team",
            "sections":[{"label":"User impact","text":"Mail is late."},{"label":"Scope","text":"Some."}],
            "stage":"draft","promise":"2024-06-13T11:30:00.000Z","inferred":["status","zone"]}})");
    expected.insert(u"id"_s, update.id.text());
    expected.insert(u"incident_id"_s, incident.id.text());
    QCOMPARE(updateAt(json(incident), 0), expected);
}

void TestIncidentJson::worksOutAffectedComponentsFromImpacts()
{
    const Component mail = aComponent(u"Mail"_s);
    Incident incident = anIncident(u"Late mail"_s,
                                   {anUpdate(Status::Investigating, at(13, 9)),
                                    anUpdate(Status::Identified, at(13, 10)), anUpdate(Status::Resolved, at(13, 11))});
    incident.components = {mail.id};
    incident.impacts = {{mail.id, ComponentStatus::MajorOutage, {at(13, 9), at(13, 10)}},
                        {mail.id, ComponentStatus::DegradedPerformance, {at(13, 10), at(13, 11)}}};
    const QJsonObject shown = json(incident, {mail, aComponent(u"Portal"_s, 1)});

    QStringList changes;
    for (const QJsonValue &update : shown.value("incident_updates"_L1).toArray()) {
        const QJsonArray affected = update["affected_components"_L1].toArray();
        QCOMPARE(affected.size(), 1);
        const QJsonObject one = affected.first().toObject();
        QCOMPARE(one.value("code"_L1).toString(), mail.id.text());
        changes.append(one.value("name"_L1).toString() + u": "_s + one.value("old_status"_L1).toString() + u" > "_s
                       + one.value("new_status"_L1).toString());
    }
    const QStringList expected = {u"Mail: degraded_performance > operational"_s,
                                  u"Mail: major_outage > degraded_performance"_s,
                                  u"Mail: operational > major_outage"_s};
    QCOMPARE(changes, expected);
    const QJsonArray components = shown.value("components"_L1).toArray();
    QCOMPARE(components.size(), 1);
    QCOMPARE(components.first()["status"_L1].toString(), u"operational"_s);
    QCOMPARE(shown.value("noticedesk"_L1)["impacts"_L1].toArray().size(), 2);
}

void TestIncidentJson::leavesUnknownLevelsUnknown()
{
    const Component mail = aComponent(u"Mail"_s);
    Incident incident = anIncident(u"Late mail"_s, {anUpdate(Status::Investigating, at(13, 9))});
    incident.components = {mail.id};
    const QJsonObject shown = json(incident, {mail});
    QVERIFY(updateAt(shown, 0).value("affected_components"_L1).isNull());
    const QJsonObject component = shown.value("components"_L1).toArray().first().toObject();
    QCOMPARE(component.value("name"_L1).toString(), u"Mail"_s);
    QVERIFY(component.value("status"_L1).isNull());
}

void TestIncidentJson::leavesWithdrawnUpdatesOut()
{
    Update withdrawn = anUpdate(Status::Resolved, at(13, 12));
    withdrawn.stage = Stage::Withdrawn;
    const QJsonObject shown = json(anIncident(u"Late mail"_s, {anUpdate(Status::Investigating, at(13, 9)), withdrawn}));
    QCOMPARE(shown.value("incident_updates"_L1).toArray().size(), 1);
    QCOMPARE(shown.value("status"_L1).toString(), u"investigating"_s);
    QVERIFY(shown.value("resolved_at"_L1).isNull());
}

void TestIncidentJson::saysWhatPlannedWorkIs()
{
    Incident work = anIncident(u"Filter upgrade"_s, {anUpdate(Status::Scheduled, at(13, 9))});
    work.kind = Kind::Maintenance;
    work.severity = Severity::Maintenance;
    work.window = Interval{at(15, 3), at(15, 5)};
    const QJsonObject shown = json(work);
    QCOMPARE(shown.value("impact"_L1).toString(), u"maintenance"_s);
    QCOMPARE(shown.value("status"_L1).toString(), u"scheduled"_s);
    QCOMPARE(shown.value("scheduled_for"_L1).toString(), u"2024-06-15T03:00:00.000Z"_s);
    QCOMPARE(shown.value("scheduled_until"_L1).toString(), u"2024-06-15T05:00:00.000Z"_s);
    QCOMPARE(shown.value("noticedesk"_L1)["kind"_L1].toString(), u"maintenance"_s);
}

void TestIncidentJson::hasAPlaceForEverythingOfAnIncident()
{
    Incident incident = anIncident(u"Late mail"_s);
    incident.source = {u"Example Cloud"_s, u"EX100001"_s, u"https://status.example.com/EX100001"_s};
    incident.inferred = Inference::Severity;
    incident.revision = 3;
    const QJsonObject expected = object(R"({"kind":"incident","revision":3,"withdrawn":false,"impacts":[],
        "inferred":["severity"],
        "page":{"name":"Example Mail","url":"https://status.example.com","time_zone":"America/Chicago","inferred":[]},
        "source":{"name":"Example Cloud","reference":"EX100001","link":"https://status.example.com/EX100001"}})");
    const QJsonObject shown = json(incident);
    QCOMPARE(shown.value("noticedesk"_L1).toObject(), expected);
    QCOMPARE(shown.value("shortlink"_L1).toString(), incident.source.link);
}

void TestIncidentJson::standsBeforeItsFirstUpdate()
{
    const QJsonObject shown = json(anIncident(u"Late mail"_s));
    QVERIFY(shown.value("status"_L1).isNull());
    QVERIFY(shown.value("created_at"_L1).isNull());
    QCOMPARE(shown.value("incident_updates"_L1).toArray(), QJsonArray());
}

QTEST_APPLESS_MAIN(TestIncidentJson)
#include "tst_incidentjson.moc"
