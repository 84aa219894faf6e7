#include "app/intake/importplan.h"
#include "tests/intake/posts.h"

#include <QSet>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

using Verdict = PlannedIncident::Verdict;

QDateTime at(int minute)
{
    return utc(2024, 6, 13, 9, minute);
}

Post aPost(const QString &key = u"inc1"_s)
{
    Post post;
    post.page = {u"Example Shop"_s, u"https://status.example.com"_s, "America/Denver", {}};
    post.title = u"Checkout fails"_s;
    post.severity = Severity::Minor;
    post.components = {{u"Checkout"_s, u"Shop"_s, u"c1"_s}, {u"API"_s, {}, u"c2"_s}};
    post.impacts = {{0, ComponentStatus::MajorOutage, {at(0), std::nullopt}}};
    post.updates = {readUpdate(at(0), Status::Investigating, u"Checkout fails."_s, u"u1"_s)};
    post.sourceKey = key;
    post.original = "{}";
    return post;
}

/// The same post, read later.
Post grownPost()
{
    Post post = aPost();
    post.severity = Severity::Major;
    post.components.append({u"Web"_s, {}, u"c3"_s});
    post.impacts = {{0, ComponentStatus::MajorOutage, {at(0), at(30)}},
                    {2, ComponentStatus::PartialOutage, {at(10), at(30)}}};
    post.updates.append(readUpdate(at(30), Status::Resolved, u"Done."_s, u"u2"_s));
    post.original = "{later}";
    return post;
}

/// The desk once the plan is applied.
KnownDesk applied(KnownDesk desk, const ImportPlan &plan)
{
    const auto put = [](auto &list, const auto &value) {
        for (auto &each : list)
            if (each.id == value.id) {
                each = value;
                return;
            }
        list.append(value);
    };
    for (const Page &page : plan.pages)
        put(desk.pages, page);
    for (const Component &component : plan.components)
        put(desk.components, component);
    for (const PlannedIncident &planned : plan.incidents)
        put(desk.incidents, planned.incident);
    return desk;
}

KnownDesk deskWith(const QList<Post> &posts)
{
    return applied({}, planImport(posts, {}));
}

QList<Verdict> verdictsOf(const ImportPlan &plan)
{
    QList<Verdict> verdicts;
    for (const PlannedIncident &planned : plan.incidents)
        verdicts.append(planned.verdict);
    return verdicts;
}

} // namespace

class TestImportPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsWhatIsNew();
    void givesTheSameIdsEveryTime();
    void changesNothingTheSecondTime_data();
    void changesNothingTheSecondTime();
    void appendsWhatHasGrown();
    void neverReplacesWhatWasWrittenHere();
    void countsTheSamePostOnce();
    void findsAPageWithoutCase();
    void learnsAZoneThatWasGuessed();
    void findsComponents_data();
    void findsComponents();
    void keepsPagesApart();
    void plansAnIncidentWithoutUpdates();
    void plansTenThousandPosts();
};

void TestImportPlan::addsWhatIsNew()
{
    const Post post = aPost();
    const ImportPlan plan = planImport({post}, {});
    QCOMPARE(plan.pages.size(), 1);
    Page page;
    page.id = plan.pages.first().id;
    page.name = u"Example Shop"_s;
    page.address = u"https://status.example.com"_s;
    page.zone = "America/Denver";
    QCOMPARE(plan.pages.first(), page);
    QVERIFY(!page.id.isNull());
    QCOMPARE(plan.components.size(), 2);
    const ComponentId checkout = plan.components.at(0).id;
    const ComponentId api = plan.components.at(1).id;
    QCOMPARE(plan.components,
             (QList<Component>{{checkout, page.id, u"Checkout"_s, u"Shop"_s, 0, u"c1"_s},
                               {api, page.id, u"API"_s, {}, 1, u"c2"_s}}));
    QCOMPARE(plan.incidents.size(), 1);
    Incident incident;
    incident.id = plan.incidents.first().incident.id;
    incident.page = page.id;
    incident.title = u"Checkout fails"_s;
    incident.severity = Severity::Minor;
    incident.components = {checkout, api};
    incident.impacts = {{checkout, ComponentStatus::MajorOutage, {at(0), std::nullopt}}};
    incident.updates = post.updates;
    incident.updates.first().id = plan.incidents.first().incident.updates.first().id;
    incident.sourceKey = u"inc1"_s;
    QCOMPARE(
        plan.incidents.first(),
        (PlannedIncident{Verdict::Added, incident, u"It is not known here yet and comes with 1 update(s)."_s, "{}"}));
    QVERIFY(!incident.id.isNull());
    QVERIFY(!incident.updates.first().id.isNull());
}

void TestImportPlan::givesTheSameIdsEveryTime()
{
    QCOMPARE(planImport({aPost(), aPost(u"inc2"_s)}, {}), planImport({aPost(), aPost(u"inc2"_s)}, {}));
    const ImportPlan plan = planImport({aPost(), aPost(u"inc2"_s)}, {});
    const Incident &one = plan.incidents.at(0).incident;
    const Incident &other = plan.incidents.at(1).incident;
    QVERIFY(one.id != other.id);
    QVERIFY(one.updates.first().id != other.updates.first().id);
}

void TestImportPlan::changesNothingTheSecondTime_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file :
         {u"headlines.txt"_s, u"states.txt"_s, u"spaced.txt"_s, u"maintenance.txt"_s, u"home.txt"_s, u"homedays.txt"_s,
          u"history.txt"_s, u"reports.txt"_s, u"incidents.json"_s, u"odd.json"_s})
        QTest::newRow(qUtf8Printable(file)) << file;
}

void TestImportPlan::changesNothingTheSecondTime()
{
    QFETCH(QString, file);
    const QList<Post> posts = postsIn(file);
    QVERIFY(!posts.isEmpty());
    const KnownDesk desk = deskWith(posts);
    // Read again a while later.
    ReadOptions later = someDay();
    later.now = later.now.addDays(30);
    const ImportPlan again = planImport(postsIn(file, later), desk);
    QCOMPARE(again.pages, QList<Page>());
    QCOMPARE(again.components, QList<Component>());
    QCOMPARE(verdictsOf(again), QList<Verdict>(posts.size(), Verdict::Unchanged));
    for (const PlannedIncident &planned : again.incidents)
        QVERIFY(desk.incidents.contains(planned.incident));
}

void TestImportPlan::appendsWhatHasGrown()
{
    const KnownDesk desk = deskWith({aPost()});
    const ImportPlan plan = planImport({grownPost()}, desk);
    QCOMPARE(plan.pages, QList<Page>());
    QCOMPARE(plan.components.size(), 1);
    QCOMPARE(plan.components.first().position, 2);
    QCOMPARE(verdictsOf(plan), QList<Verdict>{Verdict::Grown});
    QCOMPARE(plan.incidents.first().why, u"It is known here and has grown by 1 update(s)."_s);
    QCOMPARE(plan.incidents.first().original, QByteArray("{later}"));

    const Incident &grown = plan.incidents.first().incident;
    Incident expected = desk.incidents.first();
    const ComponentId checkout = expected.components.first();
    const ComponentId web = plan.components.first().id;
    expected.severity = Severity::Major;
    expected.components.append(web);
    expected.impacts = {{checkout, ComponentStatus::MajorOutage, {at(0), at(30)}},
                        {web, ComponentStatus::PartialOutage, {at(10), at(30)}}};
    Update added = grownPost().updates.last();
    added.id = grown.updates.last().id;
    expected.updates.append(added);
    QCOMPARE(grown, expected);
    QVERIFY(!added.id.isNull());
    QCOMPARE(verdictsOf(planImport({grownPost()}, applied(desk, plan))), QList<Verdict>{Verdict::Unchanged});
}

void TestImportPlan::neverReplacesWhatWasWrittenHere()
{
    KnownDesk desk = deskWith({aPost()});
    Incident &known = desk.incidents.first();
    known.revision = 7;
    known.title = u"Edited title"_s;
    known.severity = Severity::Critical;
    known.withdrawn = true;
    known.updates.first().body = u"Edited text."_s;
    known.updates.first().stage = Stage::Draft;
    known.impacts = {{known.components.first(), ComponentStatus::DegradedPerformance, {at(5), at(20)}}};
    known.window = Interval{at(0), at(1)};
    Update own = readUpdate(at(15), Status::Identified, u"Written here."_s, {});
    own.id = UpdateId::from(at(15), "own");
    known.updates.append(own);
    const Incident before = known;

    QCOMPARE(verdictsOf(planImport({aPost()}, desk)), QList<Verdict>{Verdict::Unchanged});
    Post post = grownPost();
    post.window = Interval{at(2), at(3)};
    const ImportPlan plan = planImport({post}, desk);
    QCOMPARE(verdictsOf(plan), QList<Verdict>{Verdict::Grown});
    Incident expected = before;
    const Incident &grown = plan.incidents.first().incident;
    expected.components = grown.components;
    expected.impacts.append({plan.components.first().id, ComponentStatus::PartialOutage, {at(10), at(30)}});
    expected.updates.append(grown.updates.last());
    QCOMPARE(grown, expected);
}

void TestImportPlan::countsTheSamePostOnce()
{
    const ImportPlan twice = planImport({aPost(), aPost()}, {});
    QCOMPARE(twice, planImport({aPost()}, {}));
    const ImportPlan growing = planImport({aPost(), grownPost()}, {});
    QCOMPARE(verdictsOf(growing), QList<Verdict>{Verdict::Added});
    QCOMPARE(growing.incidents.first().incident.updates.size(), 2);
    QCOMPARE(growing.incidents.first().why, u"It is not known here yet and comes with 2 update(s)."_s);

    const KnownDesk desk = deskWith({aPost()});
    const ImportPlan known = planImport({aPost(), grownPost(), grownPost()}, desk);
    QCOMPARE(verdictsOf(known), QList<Verdict>{Verdict::Grown});
    QCOMPARE(known.incidents.first().why, u"It is known here and has grown by 1 update(s)."_s);
}

void TestImportPlan::findsAPageWithoutCase()
{
    const KnownDesk desk = deskWith({aPost()});
    Post post = aPost();
    post.page.name = u"EXAMPLE shop"_s;
    const ImportPlan plan = planImport({post}, desk);
    QCOMPARE(plan.pages, QList<Page>());
    QCOMPARE(verdictsOf(plan), QList<Verdict>{Verdict::Unchanged});
}

void TestImportPlan::learnsAZoneThatWasGuessed()
{
    Post guessed = aPost();
    guessed.page.zone = "America/Chicago";
    guessed.page.inferred = Inference::Zone;
    guessed.page.address.clear();
    const KnownDesk desk = deskWith({guessed});
    QCOMPARE(desk.pages.first().zone, QByteArray("America/Chicago"));
    QCOMPARE(desk.pages.first().inferred, Inferences(Inference::Zone));

    const ImportPlan stated = planImport({aPost()}, desk);
    Page expected = desk.pages.first();
    expected.zone = "America/Denver";
    expected.inferred = {};
    expected.address = u"https://status.example.com"_s;
    QCOMPARE(stated.pages, QList<Page>{expected});
    // A guess never moves what was stated.
    QCOMPARE(planImport({guessed}, applied(desk, stated)).pages, QList<Page>());

    Post silent = aPost();
    silent.page.zone.clear();
    QCOMPARE(deskWith({silent}).pages.first().zone, QByteArray("Etc/UTC"));
    QCOMPARE(deskWith({silent}).pages.first().inferred, Inferences(Inference::Zone));
}

void TestImportPlan::findsComponents_data()
{
    QTest::addColumn<PostComponent>("named");
    QTest::addColumn<int>("known"); // its place among those known; -1: another one
    QTest::newRow("same") << PostComponent{u"Checkout"_s, u"Shop"_s, u"c1"_s} << 0;
    QTest::newRow("renamed") << PostComponent{u"Cash desk"_s, u"Shop"_s, u"c1"_s} << 0;
    QTest::newRow("by name") << PostComponent{u"Checkout"_s, u"Shop"_s, {}} << 0;
    QTest::newRow("other group") << PostComponent{u"Checkout"_s, u"Store"_s, {}} << -1;
    QTest::newRow("same name, other id") << PostComponent{u"Checkout"_s, u"Shop"_s, u"c9"_s} << -1;
    QTest::newRow("other") << PostComponent{u"Mail"_s, {}, {}} << -1;
}

void TestImportPlan::findsComponents()
{
    QFETCH(PostComponent, named);
    QFETCH(int, known);
    const KnownDesk desk = deskWith({aPost()});
    Post post = aPost(u"inc2"_s);
    post.components = {named};
    post.impacts.clear();
    const ImportPlan plan = planImport({post}, desk);
    const ComponentId found = plan.incidents.first().incident.components.first();
    QCOMPARE(plan.components.size(), known < 0 ? 1 : 0);
    QCOMPARE(found, known < 0 ? plan.components.first().id : desk.components.at(known).id);
    if (known < 0)
        QCOMPARE(plan.components.first().position, 2);
}

void TestImportPlan::keepsPagesApart()
{
    Post other = aPost();
    other.page.name = u"Example Mail"_s;
    const ImportPlan plan = planImport({aPost(), other}, {});
    QCOMPARE(plan.pages.size(), 2);
    QCOMPARE(plan.components.size(), 4);
    QCOMPARE(verdictsOf(plan), (QList<Verdict>{Verdict::Added, Verdict::Added}));
    QVERIFY(plan.incidents.at(0).incident.id != plan.incidents.at(1).incident.id);
}

void TestImportPlan::plansAnIncidentWithoutUpdates()
{
    Post post = aPost();
    post.updates.clear();
    post.impacts.clear();
    const ImportPlan plan = planImport({post}, {});
    QCOMPARE(verdictsOf(plan), QList<Verdict>{Verdict::Added});
    const KnownDesk desk = applied({}, plan);
    QCOMPARE(verdictsOf(planImport({post}, desk)), QList<Verdict>{Verdict::Unchanged});
    QCOMPARE(verdictsOf(planImport({aPost()}, desk)), QList<Verdict>{Verdict::Grown});
}

void TestImportPlan::plansTenThousandPosts()
{
    QList<Post> posts;
    for (int i = 0; i < 10000; ++i)
        posts.append(aPost(QString::number(i)));
    const ImportPlan plan = planImport(posts, {});
    QCOMPARE(plan.incidents.size(), 10000);
    QCOMPARE(plan.components.size(), 2);
    QSet<IncidentId> ids;
    for (const PlannedIncident &planned : plan.incidents)
        ids.insert(planned.incident.id);
    QCOMPARE(ids.size(), 10000);
    QCOMPARE(verdictsOf(planImport(posts, applied({}, planImport(posts.first(200), {})))).count(Verdict::Added), 9800);
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
