#include "tests/intake/posts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Result<Reading> readJson(const QByteArray &json)
{
    return readPosts(json, someDay());
}

const QByteArray update = R"({"id":"u","status":"resolved","body":"Done.","display_at":"2024-02-01T10:00:00Z"})";
const QByteArray incident = R"({"id":"i","name":"Late mail","impact":"minor","incident_updates":[)" + update + "]}";

} // namespace

class TestStatusPageJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnAnswer();
    void readsEveryRoot_data();
    void readsEveryRoot();
    void keepsWhatItDoesNotKnow();
    void tellsPlannedWorkFromIncidents_data();
    void tellsPlannedWorkFromIncidents();
    void followsComponentsThroughTheUpdates();
    void namesComponentsByTheirGroups();
    void readsALookBackOfOlderAnswers();
    void readsTimes_data();
    void readsTimes();
    void ordersByWhatThePageShows();
    void keepsTheOriginals_data();
    void keepsTheOriginals();
    void keepsTheOrderOfMany();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void keepsHostileWordsAsWords();
    void readsTenThousandUpdates();
};

void TestStatusPageJson::readsAnAnswer()
{
    Post checkout;
    checkout.page = {u"Example Shop"_s, u"https://status.example.com"_s, "America/Denver", {}};
    checkout.title = u"Checkout fails"_s;
    checkout.severity = Severity::Major;
    checkout.source.link = u"https://stat.example.com/inc1"_s;
    checkout.components = {{u"Checkout"_s, u"Shop"_s, u"c1"_s}, {u"API"_s, {}, u"c2"_s}};
    checkout.impacts = {
        {0, ComponentStatus::MajorOutage, {utc(2024, 2, 1, 17), utc(2024, 2, 1, 18)}},
        {0, ComponentStatus::DegradedPerformance, {utc(2024, 2, 1, 18), utc(2024, 2, 1, 19, 0, 0, 500)}},
    };
    checkout.updates = {
        readUpdate(utc(2024, 2, 1, 17), Status::Investigating, u"Checkout fails."_s, u"u1"_s),
        readUpdate(utc(2024, 2, 1, 18), Status::Identified, u"Read [this page](https://example.com/a\\_b) & wait."_s,
                   u"u2"_s),
        readUpdate(utc(2024, 2, 1, 18, 30), Status::Monitoring, u"A fix is in.\n\nWe watch **it**."_s, u"u3"_s),
        readUpdate(utc(2024, 2, 1, 19, 0, 0, 500), Status::Resolved, u"All is well.\n\nThank you."_s, u"u4"_s),
    };
    checkout.sourceKey = u"inc1"_s;
    Post database;
    database.page = checkout.page;
    database.kind = Kind::Maintenance;
    database.title = u"New database"_s;
    database.severity = Severity::Maintenance;
    database.window = Interval{utc(2024, 3, 2, 1), utc(2024, 3, 2, 3)};
    database.updates = {readUpdate(utc(2024, 2, 20, 8), Status::Scheduled, u"We will move."_s, u"u5"_s)};
    database.sourceKey = u"mnt1"_s;

    QList<Post> posts = postsIn(u"incidents.json"_s);
    for (Post &post : posts) {
        QVERIFY(post.original.startsWith('{') && post.original.endsWith('}'));
        QVERIFY(sample(u"incidents.json"_s).contains(post.original));
        post.original.clear();
    }
    QCOMPARE(posts, (QList<Post>{checkout, database}));
}

void TestStatusPageJson::readsEveryRoot_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("page");
    QTest::newRow("page and incidents") << R"({"page":{"name":"X"},"incidents":[)" + incident + "]}" << 1 << u"X"_s;
    QTest::newRow("maintenances") << R"({"page":{"name":"X"},"scheduled_maintenances":[)" + incident + "]}" << 1
                                  << u"X"_s;
    QTest::newRow("summary") << R"({"page":{"name":"X"},"components":[],"incidents":[)" + incident
            + R"(],"scheduled_maintenances":[)" + incident + R"(],"status":{"indicator":"none"}})"
                             << 2 << u"X"_s;
    QTest::newRow("bare list") << "[" + incident + "," + incident + "]" << 2 << u"Unnamed page"_s;
    QTest::newRow("bare incident") << incident << 1 << u"Unnamed page"_s;
    QTest::newRow("one incident") << R"({"incident":)" + incident + "}" << 1 << u"Unnamed page"_s;
    QTest::newRow("incidents without page")
        << R"({"incidents":[{"page_id":"abc",)" + incident.sliced(1) + "]}" << 1 << u"abc"_s;
    QTest::newRow("flat") << QByteArray(R"([{"id":"i","name":"Late mail","body":"Done.","status":"resolved",)"
                                        R"("display_at":"2024-02-01T10:00:00Z"}])")
                          << 1 << u"Unnamed page"_s;
    QTest::newRow("none today") << QByteArray(R"({"page":{"name":"X"},"incidents":[]})") << 0 << QString();
    QTest::newRow("empty list") << QByteArray(" [ ] ") << 0 << QString();
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + incident << 1 << u"Unnamed page"_s;
}

void TestStatusPageJson::readsEveryRoot()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto reading = readJson(json);
    QVERIFY(reading);
    QCOMPARE(reading->format, PostFormat::StatusPageJson);
    QCOMPARE(reading->unreadable, QList<Unreadable>());
    QCOMPARE(reading->posts.size(), count);
    for (const Post &post : reading->posts) {
        QTEST(post.page.name, "page");
        QCOMPARE(post.title, u"Late mail"_s);
        QCOMPARE(post.updates.size(), 1);
        QCOMPARE(post.updates.first().status, Status::Resolved);
        QCOMPARE(post.page.inferred.testFlag(Inference::Page), post.page.name != u"X"_s);
    }
}

void TestStatusPageJson::keepsWhatItDoesNotKnow()
{
    const auto reading = readJson(sample(u"odd.json"_s));
    QVERIFY(reading);
    QStringList places;
    for (const Unreadable &unreadable : reading->unreadable)
        places.append(unreadable.where);
    QCOMPARE(places,
             (QStringList{u"incidents[0]"_s, u"incidents[1]"_s, u"incidents[2].incident_updates[1]"_s,
                          u"incidents[2].incident_updates[2]"_s, u"incidents[2].incident_updates[3]"_s}));
    QCOMPARE(reading->posts.size(), 2);
    const Post &odd = reading->posts.first();
    QCOMPARE(odd.page, (PostPage{u"Example Shop"_s, {}, {}, {}}));
    QCOMPARE(odd.sourceKey, u"42"_s);
    QCOMPARE(odd.source, Source());
    QCOMPARE(odd.severity, Severity::None);
    QCOMPARE(odd.inferred, Inferences(Inference::Severity));
    QCOMPARE(
        odd.updates,
        (QList<Update>{readUpdate(utc(2024, 2, 1, 10), Status::Investigating, u"First."_s, u"same"_s, Inference::Zone),
                       readUpdate(utc(2024, 2, 1, 10, 0, 0, 970), Status::Investigating, u"Second."_s, u"same#2"_s),
                       readUpdate(utc(2024, 2, 1, 12), Status::Resolved, u"The issue has been resolved."_s,
                                  u"2024-02-01T12:00:00.000Z#1"_s, Inference::Status)}));
    QCOMPARE(reading->posts.last().title, u"No updates at all"_s);
    QCOMPARE(reading->posts.last().updates, QList<Update>());
}

void TestStatusPageJson::tellsPlannedWorkFromIncidents_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("impact") << QByteArray(R"("impact":"maintenance")") << Kind::Maintenance << Severity::Maintenance;
    QTest::newRow("status") << QByteArray(R"("impact":"major","status":"completed")") << Kind::Maintenance
                            << Severity::Major;
    QTest::newRow("shouted") << QByteArray(R"("impact":"MAINTENANCE")") << Kind::Maintenance << Severity::Maintenance;
    QTest::newRow("incident") << QByteArray(R"("impact":"critical","status":"resolved")") << Kind::Incident
                              << Severity::Critical;
    QTest::newRow("unset window") << QByteArray(R"("impact":"none","scheduled_for":null)") << Kind::Incident
                                  << Severity::None;
}

void TestStatusPageJson::tellsPlannedWorkFromIncidents()
{
    QFETCH(QByteArray, fields);
    const auto reading = readJson(R"({"id":"i","name":"X","incident_updates":[],)" + fields + "}");
    QVERIFY(reading);
    QTEST(reading->posts.first().kind, "kind");
    QTEST(reading->posts.first().severity, "severity");
}

void TestStatusPageJson::followsComponentsThroughTheUpdates()
{
    const auto said = [](const QByteArray &minute, const QByteArray &status, const QByteArray &word) {
        return R"({"status":")" + status + R"(","body":"x","display_at":"2024-02-01T10:)" + minute
            + R"(:00Z","affected_components":[{"code":"a","name":"Mail","new_status":")" + word
            + R"("},{"name":"No components were affected by this update."}]})";
    };
    const auto reading = readJson(
        R"({"id":"i","name":"X","incident_updates":[)" + said("50", "resolved", "surprise") + ","
        + said("40", "monitoring", "partial_outage") + "," + said("30", "identified", "partial_outage") + ","
        + said("20", "investigating", "operational") + "," + said("20", "investigating", "major_outage") + "]}");
    QVERIFY(reading);
    const Post &post = reading->posts.first();
    QCOMPARE(post.components, (QList<PostComponent>{{u"Mail"_s, {}, u"a"_s}}));
    // The outage of no length is none; what nobody ended ends with the incident.
    QCOMPARE(
        post.impacts,
        (QList<PostImpact>{{0, ComponentStatus::PartialOutage, {utc(2024, 2, 1, 10, 30), utc(2024, 2, 1, 10, 50)}}}));
}

void TestStatusPageJson::namesComponentsByTheirGroups()
{
    const auto reading = readJson(R"({"page":{"name":"X"},"components":[
        {"id":"g","name":"Mail","group":true,"group_id":null},{"id":"a","name":"IMAP","group":false,"group_id":"g"}],
        "incidents":[{"id":"i","name":"Y","incident_updates":[],"components":[
        {"id":"g","name":"Mail","group":true,"group_id":null},{"id":"a","name":"IMAP","group":false,"group_id":"g"},
        {"id":"b","name":"Web","group_id":null}]}]})");
    QVERIFY(reading);
    QCOMPARE(reading->posts.first().components,
             (QList<PostComponent>{{u"IMAP"_s, u"Mail"_s, u"a"_s}, {u"Web"_s, {}, u"b"_s}}));
}

void TestStatusPageJson::readsALookBackOfOlderAnswers()
{
    const auto reading = readJson(R"({"id":"i","name":"X","postmortem_body":"A disk was full.",)"
                                  R"("postmortem_published_at":"2024-02-03T10:00:00Z","incident_updates":[)"
                                  + update + "]}");
    QVERIFY(reading);
    QCOMPARE(reading->posts.first().updates.last(),
             readUpdate(utc(2024, 2, 3, 10), Status::Postmortem, u"A disk was full."_s, u"postmortem"_s));
    const auto unpublished = readJson(R"({"id":"i","name":"X","postmortem_body":"A disk was full.",)"
                                      R"("postmortem_published_at":null,"incident_updates":[)"
                                      + update + "]}");
    QCOMPARE(unpublished->posts.first().updates.size(), 1);
}

void TestStatusPageJson::readsTimes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<Inferences>("inferred");
    QTest::newRow("UTC") << QByteArray("2024-07-01T10:00:00.123Z") << utc(2024, 7, 1, 10, 0, 0, 123) << Inferences();
    QTest::newRow("offset") << QByteArray("2024-07-01T10:00:00.000-05:00") << utc(2024, 7, 1, 15) << Inferences();
    QTest::newRow("two digits") << QByteArray("2024-07-01T10:00:00.97Z") << utc(2024, 7, 1, 10, 0, 0, 970)
                                << Inferences();
    QTest::newRow("page's zone") << QByteArray("2024-07-01T10:00:00") << utc(2024, 7, 1, 16) << Inferences();
    QTest::newRow("no date") << QByteArray("soon") << QDateTime() << Inferences();
    QTest::newRow("no time") << QByteArray("2024-07-01") << QDateTime() << Inferences();
    QTest::newRow("no such day") << QByteArray("2024-02-31T10:00:00Z") << QDateTime() << Inferences();
    QTest::newRow("endless") << QByteArray(10000, '2') << QDateTime() << Inferences();
}

void TestStatusPageJson::readsTimes()
{
    QFETCH(QByteArray, time);
    QFETCH(QDateTime, at);
    const auto reading =
        readJson(R"({"page":{"name":"X","time_zone":"America/Denver"},"incidents":[{"id":"i","name":"Y",)"
                 R"("incident_updates":[{"id":"u","status":"resolved","body":"Done.","display_at":")"
                 + time + R"("}]}]})");
    QVERIFY(reading);
    const QList<Update> updates = reading->posts.first().updates;
    QCOMPARE(updates.size(), at.isValid() ? 1 : 0);
    QCOMPARE(reading->unreadable.size(), at.isValid() ? 0 : 1);
    if (!at.isValid())
        return;
    QCOMPARE(updates.first().postedAt, at);
    QTEST(updates.first().inferred, "inferred");
}

void TestStatusPageJson::ordersByWhatThePageShows()
{
    const auto reading = readJson(R"({"id":"i","name":"Y","incident_updates":[
        {"id":"d","status":"resolved","display_at":"2024-02-01T12:00:00Z","created_at":"2024-02-01T09:00:00Z"},
        {"id":"c","status":"monitoring","display_at":"2024-02-01T11:00:00Z","created_at":"2024-02-05T09:00:00Z"},
        {"id":"b","status":"identified","display_at":"2024-02-01T11:00:00Z"},
        {"id":"e","status":"resolved","display_at":"2024-02-01T13:00:00Z"},
        {"id":"a","status":"investigating","display_at":"2024-02-01T10:00:00Z"}]})");
    QVERIFY(reading);
    QStringList order;
    for (const Update &each : reading->posts.first().updates)
        order.append(each.sourceKey);
    QCOMPARE(order, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void TestStatusPageJson::keepsTheOriginals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("originals");
    const QByteArray spaced = R"({ "name" : "Brackets ]}[{ \" \\" , "id":"j", "incident_updates":[ ] })";
    QTest::newRow("list") << "[" + incident + " , " + spaced + "]" << QList<QByteArray>{incident, spaced};
    QTest::newRow("object") << R"({"note":["x",{"y":[1]}],"incidents":[)" + spaced + "," + incident + "]}"
                            << QList<QByteArray>{spaced, incident};
    QTest::newRow("twice the same name") << R"({"incidents":[)" + incident + R"(],"incidents":[)" + spaced + "]}"
                                         << QList<QByteArray>{spaced};
    QTest::newRow("not objects between") << R"({"incidents":[1,)" + incident + R"(,"x",[{}],)" + spaced + "]}"
                                         << QList<QByteArray>{incident, spaced};
    QTest::newRow("whole") << spaced << QList<QByteArray>{spaced};
    QTest::newRow("escaped name") << QByteArray(R"({"incid\u0065nts":[{"id":"j",  "name":"X","incident_updates":[]}]})")
                                  << QList<QByteArray>{R"({"id":"j","incident_updates":[],"name":"X"})"};
}

void TestStatusPageJson::keepsTheOriginals()
{
    QFETCH(QByteArray, json);
    const auto reading = readJson(json);
    QVERIFY(reading);
    QList<QByteArray> originals;
    for (const Post &post : reading->posts)
        originals.append(post.original);
    QTEST(originals, "originals");
}

void TestStatusPageJson::keepsTheOrderOfMany()
{
    QByteArrayList incidents;
    for (int i = 0; i < 500; ++i)
        incidents.append(R"({"id":"%","name":"\\\"%\"","incident_updates":[{"id":"%","created_at":"soon"}]})");
    for (int i = 0; i < 500; ++i)
        incidents[i].replace('%', QByteArray::number(i));
    const auto reading = readJson("{\"incidents\":[{}," + incidents.join(",\n") + ", 7]}");
    QVERIFY(reading);
    QCOMPARE(reading->posts.size(), 500);
    QCOMPARE(reading->unreadable.size(), 502);
    QCOMPARE(reading->unreadable.first().where, u"incidents[0]"_s);
    QCOMPARE(reading->unreadable.last().where, u"incidents[501]"_s);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(reading->posts.at(i).title, u"\\\"%1\""_s.arg(i));
        QCOMPARE(reading->posts.at(i).original, incidents.at(i));
        QCOMPARE(reading->unreadable.at(i + 1).where, u"incidents[%1].incident_updates[0]"_s.arg(i + 1));
    }
}

void TestStatusPageJson::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("hint");
    const QByteArray page = R"({"page":{"name":"X"},)";
    QTest::newRow("status only") << page + R"("status":{"indicator":"none"}})" << u"has no incidents"_s;
    QTest::newRow("components only") << page + R"("components":[]})" << u"has no incidents"_s;
    QTest::newRow("other JSON with a status")
        << QByteArray(R"({"status":"resolved","components":{}})") << u"not an answer of a status page"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"a":1})") << u"not an answer of a status page"_s;
    QTest::newRow("cut") << page + "\n\"incidents\":[{\"id\":" << u"line 2, column 20"_s;
    QTest::newRow("cut before a list ends") << page + "\"incidents\":[" + incident + ",\n" + incident << u"line 2"_s;
    QTest::newRow("one incident damaged")
        << page + "\"incidents\":[" + incident + ",\n{\"id\":\"j\" \"name\":1}]}" << u"line 2, column"_s;
    QTest::newRow("damaged where a later list counts")
        << page + "\"incidents\":[\n{\"id\" \"name\"}],\"incidents\":[" + incident + "]}" << u"line 2, column"_s;
    QTest::newRow("something between incidents")
        << page + "\"incidents\":[" + incident + "\n" + incident + "]}" << u"line 2, column"_s;
    QTest::newRow("cut in a text") << page + R"("incidents":[{"id":"abc)" << u"cut off"_s;
    QTest::newRow("two documents") << incident + "\n" + incident << u"line 2"_s;
    QTest::newRow("comment") << "// the page\n" + incident << u"comment (line 1, column 1)"_s;
    QTest::newRow("comment inside") << page + "\n  /* none */ \"incidents\":[]}" << u"comment (line 2, column 3)"_s;
    QTest::newRow("too deep") << "[" + QByteArray(100000, '[') << u"64 levels"_s;
    QTest::newRow("deep and closed") << page + R"("incidents":)" + QByteArray(64, '[') + QByteArray(64, ']') + "}"
                                     << u"64 levels"_s;
    QTest::newRow("NaN") << QByteArray(R"({"incidents":[NaN]})") << u"damaged"_s;
    QTest::newRow("nothing readable") << QByteArray(R"({"incidents":[null]})") << u"incidents[0]"_s;
    QTest::newRow("HTML") << QByteArray("<html>\n<head><title>504 Gateway Time-out</title>")
                          << u"HTML page (“504 Gateway Time-out”)"_s;
}

void TestStatusPageJson::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, hint);
    for (const PostFormat format : {PostFormat::Detect, PostFormat::StatusPageJson}) {
        ReadOptions options = someDay();
        options.format = format;
        const auto reading = readPosts(json, options);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Error::Code::Unreadable);
        QVERIFY2(reading.error().message.contains(hint), qUtf8Printable(reading.error().message));
    }
}

void TestStatusPageJson::keepsHostileWordsAsWords()
{
    const auto reading =
        readJson(R"({"id":"'; DROP TABLE incidents; --","name":"a\u0000b\ud800c\r\nd %n %1","impact":{},
        "shortlink":"https://a b/","page_id":12345678901234567890,"incident_updates":[{"id":9007199254740993,
        "status":"resolved","body":"x\u0007y \udc00 <scr","display_at":"2024-02-01T10:00:00Z"}],
        "components":[{"name":"<b>"},{"name":""},7],"components2":1})");
    QVERIFY(reading);
    const Post &post = reading->posts.first();
    QCOMPARE(post.title, u"ab\uFFFDc d %n %1"_s);
    QCOMPARE(post.sourceKey, u"'; DROP TABLE incidents; --"_s);
    QCOMPARE(post.page.name, u"Unnamed page"_s);
    QCOMPARE(post.components, (QList<PostComponent>{{u"<b>"_s, {}, {}}}));
    // A number that JSON cannot hold exactly is no id.
    QCOMPARE(post.updates.first(),
             readUpdate(utc(2024, 2, 1, 10), Status::Resolved, u"xy \uFFFD <scr"_s, u"2024-02-01T10:00:00.000Z#1"_s));
}

void TestStatusPageJson::readsTenThousandUpdates()
{
    QByteArray updates;
    for (int i = 0; i < 10000; ++i)
        updates += (i > 0 ? "," : "") + QByteArray(R"({"id":"u)") + QByteArray::number(i)
            + R"(","status":"monitoring","body":")" + QByteArray(100, 'x')
            + R"(","display_at":"2024-02-01T10:00:00Z"})";
    const auto reading = readJson(R"({"id":"i","name":"X","incident_updates":[)" + updates + "]}");
    QVERIFY(reading);
    QCOMPARE(reading->posts.first().updates.size(), 10000);
    QCOMPARE(reading->posts.first().updates.first().sourceKey, u"u9999"_s);
}

QTEST_APPLESS_MAIN(TestStatusPageJson)
#include "tst_statuspagejson.moc"
