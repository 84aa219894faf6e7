#include "tests/store/stores.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Which = IncidentQuery::Which;

class TestListing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhenPlannedWorkIsToBeDone_data() { addStoreRows(); }
    void saysWhenPlannedWorkIsToBeDone();
    void summarisesAnIncident_data() { addStoreRows(); }
    void summarisesAnIncident();
    void summarisesAnIncidentWithoutUpdates_data() { addStoreRows(); }
    void summarisesAnIncidentWithoutUpdates();
    void listsWhatReadersWaitFor_data() { addStoreRows(); }
    void listsWhatReadersWaitFor();
    void listsEachKindLatestFirst_data() { addStoreRows(); }
    void listsEachKindLatestFirst();
    void followsAnIncidentFromListToList_data() { addStoreRows(); }
    void followsAnIncidentFromListToList();
    void pagesThroughEveryRowOnce_data() { addStoreRows(); }
    void pagesThroughEveryRowOnce();
    void findsIdsByTheirBeginning_data() { addStoreRows(); }
    void findsIdsByTheirBeginning();
    void listsWhatBegan_data();
    void listsWhatBegan();
    void listsManyThatBeganAtOnce_data() { addStoreRows(); }
    void listsManyThatBeganAtOnce();
    void namesTheSourcesOfATime_data() { addStoreRows(); }
    void namesTheSourcesOfATime();
    void listsThoseThatAreNamed_data() { addStoreRows(); }
    void listsThoseThatAreNamed();
    void showsTheNamesOfTheDay_data() { addStoreRows(); }
    void showsTheNamesOfTheDay();
};

namespace {

Update aDraft(const QDateTime &postedAt)
{
    Update draft = anUpdate(Status::Resolved, postedAt, u"Not yet out."_s);
    draft.stage = Stage::Draft;
    return draft;
}

void addOneOfEachKind(IncidentStore &store)
{
    addPage(store);
    Incident gone = anIncident(u"Withdrawn"_s, {anUpdate(Status::Investigating, at(12, 9)), aDraft(at(20, 9))});
    gone.withdrawn = true;
    stored(store, gone);
    stored(store, anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(13, 9))}));
    stored(store, anIncident(u"Open"_s, {anUpdate(Status::Identified, at(14, 9))}));
    stored(store, anIncident(u"Drafted"_s, {anUpdate(Status::Monitoring, at(11, 9)), aDraft(at(11, 10))}));
}

} // namespace

void TestListing::summarisesAnIncident()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Update withdrawn = anUpdate(Status::Resolved, at(13, 12), u"Too early."_s);
    withdrawn.stage = Stage::Withdrawn;
    Update draft = aDraft(at(13, 11));
    draft.promise = Promise{at(13, 15)};
    draft.inferred = Inference::Zone;
    Update posted = anUpdate(Status::Investigating, at(13, 9));
    posted.promise = Promise{at(13, 10)};
    Incident incident = anIncident(u"Late mail"_s, {posted, draft, withdrawn});
    incident.components = {aComponent(u"Web"_s).id, aComponent(u"Mail"_s).id};
    incident.severity = Severity::Major;
    incident.impacts = {{aComponent(u"Web"_s).id, ComponentStatus::MajorOutage, {at(13, 8), {}}}};
    stored(*store, incident);

    const IncidentSummary expected{incident.id,
                                   aPage().id,
                                   u"Example Mail"_s,
                                   Kind::Incident,
                                   u"Late mail"_s,
                                   Severity::Major,
                                   {},
                                   Status::Investigating,
                                   2,
                                   1,
                                   at(13, 8),
                                   at(13, 11),
                                   at(13, 10),
                                   u"Web, Mail"_s,
                                   true};
    QCOMPARE(*store->summaries({}, {}, 10), QList<IncidentSummary>{expected});
}

void TestListing::summarisesAnIncidentWithoutUpdates()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident incident = stored(*store, anIncident());
    incident.title = u"Renamed"_s;
    QVERIFY(store->save({{}, {}, {incident}, {}}, {u"other"_s, at(30, 23), u"Renamed"_s}));

    const IncidentSummary row = store->summaries({Which::Open, {}}, {}, 10)->value(0);
    QCOMPARE(row.title, u"Renamed"_s);
    QCOMPARE(row.status, std::nullopt);
    QCOMPARE(row.updates, 0);
    QCOMPARE(row.startedAt, aDrafter().at);
    QCOMPARE(row.latestAt, aDrafter().at);
    QCOMPARE(row.due, std::nullopt);
    QCOMPARE(row.inferred, false);
}

void TestListing::listsWhatReadersWaitFor()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const auto promising = [&](const QString &title, const QDateTime &due, Stage stage, Status status) {
        Update update = anUpdate(status, at(13, 9), title);
        update.promise = Promise{due};
        update.stage = stage;
        return stored(*store, anIncident(title, {stage == Stage::Approved ? approved(update, aDrafter()) : update}));
    };
    Incident later = promising(u"Later"_s, at(13, 12), Stage::Posted, Status::Investigating);
    promising(u"Sooner"_s, at(13, 11), Stage::Approved, Status::Identified);
    promising(u"A draft"_s, at(13, 10), Stage::Draft, Status::Investigating);
    promising(u"Over"_s, at(13, 10), Stage::Posted, Status::Resolved);
    Incident gone = promising(u"Gone"_s, at(13, 10), Stage::Posted, Status::Investigating);
    gone.withdrawn = true;
    stored(*store, gone);

    QCOMPARE(titles(*store->promised(at(1, 0), 10)), (QStringList{u"Sooner"_s, u"Later"_s}));
    QCOMPARE(store->promised(at(1, 0), 1)->value(0).due, at(13, 11));
    QCOMPARE(titles(*store->promised(at(13, 11, 1), 10)), QStringList{u"Later"_s});
    stored(*store, withUpdate(later, anUpdate(Status::Monitoring, at(13, 10))));
    QCOMPARE(titles(*store->promised(at(1, 0), 10)), QStringList{u"Sooner"_s});
}

void TestListing::listsEachKindLatestFirst()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addOneOfEachKind(*store);
    QCOMPARE(titles(*store->summaries({Which::All, {}}, {}, 10)), (QStringList{u"Open"_s, u"Over"_s, u"Drafted"_s}));
    QCOMPARE(titles(*store->summaries({Which::Open, {}}, {}, 10)), (QStringList{u"Open"_s, u"Drafted"_s}));
    QCOMPARE(titles(*store->summaries({Which::Drafts, {}}, {}, 10)), QStringList{u"Drafted"_s});
    QCOMPARE(titles(*store->summaries({Which::Withdrawn, {}}, {}, 10)), QStringList{u"Withdrawn"_s});
    QCOMPARE(*store->tally(), (Tally{2, 1, 3, 1}));
    for (const Which which : {Which::All, Which::Open, Which::Drafts, Which::Withdrawn})
        QCOMPARE(titles(*store->summaries({which, u"not yet"_s}, {}, 10)),
                 (which == Which::Withdrawn ? QStringList{u"Withdrawn"_s} : QStringList{u"Drafted"_s}));
}

void TestListing::followsAnIncidentFromListToList()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Update draft = aDraft(at(14, 9));
    Incident incident = stored(*store, anIncident(u"Mail"_s, {draft}));
    QCOMPARE(*store->tally(), (Tally{1, 1, 1, 0}));
    incident = stored(*store, withUpdate(incident, anUpdate(Status::Monitoring, at(13, 9))));
    QCOMPARE(*store->tally(), (Tally{1, 1, 1, 0}));
    incident = stored(*store, withUpdate(incident, posted(approved(draft, aDrafter()))));
    QCOMPARE(*store->tally(), (Tally{0, 0, 1, 0}));
    incident.withdrawn = true;
    incident = stored(*store, incident);
    QCOMPARE(*store->tally(), (Tally{0, 0, 0, 1}));
    QCOMPARE(store->summaries({}, {}, 10)->size(), 0);
    incident.withdrawn = false;
    stored(*store, incident);
    QCOMPARE(*store->tally(), (Tally{0, 0, 1, 0}));
}

void TestListing::pagesThroughEveryRowOnce()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    QList<Incident> incidents;
    for (int i = 0; i < 25; ++i)
        incidents.append(anIncident(u"Mail %1"_s.arg(i), {anUpdate(Status::Identified, at(13, 9 + i / 5, 7 * i % 5))}));
    QVERIFY(store->save({{}, {}, incidents, {}}, aDrafter()));
    for (const QString &search : {QString(), u"mail"_s}) {
        const IncidentQuery query{Which::All, search};
        const QList<IncidentSummary> whole = *store->summaries(query, {}, 100);
        QList<IncidentSummary> pieces;
        std::optional<IncidentSummary> last;
        while (const auto piece = store->summaries(query, last, 4)) {
            if (piece->isEmpty())
                break;
            pieces.append(*piece);
            last = piece->last();
        }
        QCOMPARE(whole.size(), 25);
        QCOMPARE(pieces, whole);
        QVERIFY(std::is_sorted(whole.begin(), whole.end(),
                               [](const auto &a, const auto &b) { return a.latestAt > b.latestAt; }));
        QCOMPARE(store->summaries(query, {}, 0)->size(), 0);
    }
}

void TestListing::findsIdsByTheirBeginning()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const IncidentId one = stored(*store, anIncident(u"One"_s)).id;
    const IncidentId two = stored(*store, anIncident(u"Two"_s)).id;
    const QList<IncidentId> both = one.text() < two.text() ? QList{one, two} : QList{two, one};
    QCOMPARE(*store->idsBeginningWith(one.text().left(8), 10), both);
    QCOMPARE(*store->idsBeginningWith(one.text().left(8).toUpper(), 1), QList{both.first()});
    QCOMPARE(*store->idsBeginningWith(one.text(), 10), QList{one});
    QCOMPARE(*store->idsBeginningWith(QString(), 10), both);
    for (const QString &nothing : {u"%"_s, u"_"_s, u"g"_s, u"fffffff"_s, u"'"_s, one.text() + u'0', u"*"_s})
        QCOMPARE(*store->idsBeginningWith(nothing, 10), QList<IncidentId>());
}

void TestListing::listsWhatBegan_data()
{
    QTest::addColumn<StoreMaker>("makeStore");
    QTest::addColumn<Interval>("within");
    QTest::addColumn<QStringList>("begun");
    for (const NamedMaker &maker : storeMakers()) {
        const auto add = [&](const char *name, const Interval &within, const QStringList &begun) {
            QTest::addRow("%s: %s", maker.name, name) << maker.make << within << begun;
        };
        add("earliest first", {at(10, 0), at(15, 0)}, {u"Drafted"_s, u"Over"_s, u"Open"_s});
        add("the begin belongs to it", {at(13, 9), at(14, 9)}, {u"Over"_s});
        add("no end", {at(13, 10), {}}, {u"Open"_s});
        add("before all", {at(1, 0), at(11, 9)}, {});
        add("an end before the begin", {at(15, 0), at(10, 0)}, {});
    }
}

void TestListing::listsWhatBegan()
{
    QFETCH(StoreMaker, makeStore);
    QFETCH(Interval, within);
    const auto store = makeStore();
    addOneOfEachKind(*store);

    QTEST(titles(required(store->begunIn(within))), "begun");
}

void TestListing::listsManyThatBeganAtOnce()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    QList<Incident> incidents;
    for (int i = 0; i < 700; ++i)
        incidents.append(anIncident(u"Number %1"_s.arg(i), {anUpdate(Status::Investigating, at(13, 9))}));
    QVERIFY(store->save({{}, {}, incidents, {}}, aDrafter()));

    QCOMPARE(required(store->begunIn({at(13, 9), at(13, 9).addSecs(1)})).size(), 700);
    QCOMPARE(required(store->begunIn({at(13, 9).addSecs(1), at(14, 0)})).size(), 0);
}

void TestListing::namesTheSourcesOfATime()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    int day = 10;
    for (const QString &source : {u"Vendor B"_s, u"Vendor A"_s, u"Vendor B"_s, QString()}) {
        ++day;
        Incident incident = anIncident(u"On %1"_s.arg(day), {anUpdate(Status::Resolved, at(day, 9))});
        incident.source.name = source;
        stored(*store, incident);
    }

    QCOMPARE(required(store->sourcesIn({at(1, 0), at(20, 0)})), (QStringList{u""_s, u"Vendor A"_s, u"Vendor B"_s}));
    QCOMPARE(required(store->sourcesIn({at(12, 0), at(14, 0)})), (QStringList{u"Vendor A"_s, u"Vendor B"_s}));
    QCOMPARE(required(store->sourcesIn({at(20, 0), {}})), QStringList());
}

void TestListing::listsThoseThatAreNamed()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident first = stored(*store, anIncident(u"First"_s, {anUpdate(Status::Resolved, at(13, 9))}));
    const Incident second = stored(*store, anIncident(u"Second"_s, {anUpdate(Status::Resolved, at(14, 9))}));
    Incident gone = anIncident(u"Gone"_s, {anUpdate(Status::Resolved, at(15, 9))});
    gone.withdrawn = true;
    stored(*store, gone);

    QCOMPARE(titles(required(store->summariesOf({second.id, gone.id, IncidentId::make(at(16, 9)), first.id}))),
             (QStringList{u"Second"_s, u"First"_s}));
    QCOMPARE(required(store->summariesOf({})), QList<IncidentSummary>());
}

void TestListing::showsTheNamesOfTheDay()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident incident = anIncident(u"Late"_s);
    incident.components = {aComponent(u"Mail"_s).id, aComponent(u"Web"_s).id};
    stored(*store, incident);
    Component renamed = aComponent(u"Mail"_s);
    renamed.name = u"Post"_s;
    Page page = aPage();
    page.name = u"Renamed"_s;

    QVERIFY(store->save({{page}, {renamed}, {}, {}}, aDrafter()));

    const IncidentSummary row = store->summaries({}, {}, 1)->value(0);
    QCOMPARE(row.components, u"Post, Web"_s);
    QCOMPARE(row.pageName, u"Renamed"_s);
    QCOMPARE(store->summaries({Which::All, u"post"_s}, {}, 1)->size(), 1);
    QCOMPARE(store->summaries({Which::All, u"mail"_s}, {}, 1)->size(), 0);
    QVERIFY(store->verify());
}

void TestListing::saysWhenPlannedWorkIsToBeDone()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident planned = anIncident(u"Upgrade"_s);
    planned.kind = Kind::Maintenance;
    planned.window = Interval{at(15, 2), {}};
    planned = stored(*store, planned);
    stored(*store, anIncident(u"No window"_s));
    const auto windowOf = [&](const QString &title) {
        return store->summaries(searchFor(title), {}, 10)->first().window;
    };
    QCOMPARE(windowOf(u"upgrade"_s), planned.window);
    QCOMPARE(windowOf(u"window"_s), std::optional<Interval>());
    planned.window->end = at(15, 4);
    planned = stored(*store, planned);
    QCOMPARE(windowOf(u"upgrade"_s), planned.window);
    planned.window.reset();
    stored(*store, planned);
    QCOMPARE(windowOf(u"upgrade"_s), std::optional<Interval>());
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
