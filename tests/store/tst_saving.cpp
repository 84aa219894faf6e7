#include "tests/store/stores.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Damage = std::function<void(Changes &)>;
Q_DECLARE_METATYPE(Damage)

class TestSaving final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasSaved_data() { addStoreRows(); }
    void givesBackWhatWasSaved();
    void keepsTextThatLooksLikeSomethingElse_data() { addStoreRows(); }
    void keepsTextThatLooksLikeSomethingElse();
    void replacesHalvesOfSurrogatePairs_data() { addStoreRows(); }
    void replacesHalvesOfSurrogatePairs();
    void makesARevisionOfEveryChange_data() { addStoreRows(); }
    void makesARevisionOfEveryChange();
    void makesNoRevisionOfWhatIsEqual_data() { addStoreRows(); }
    void makesNoRevisionOfWhatIsEqual();
    void savesAllOrNothing_data();
    void savesAllOrNothing();
    void refusesAnOldRevision_data() { addStoreRows(); }
    void refusesAnOldRevision();
    void refusesARevisionOfWhatItNeverHad_data() { addStoreRows(); }
    void refusesARevisionOfWhatItNeverHad();
    void changesPagesAndComponents_data() { addStoreRows(); }
    void changesPagesAndComponents();
    void keepsWhatIsTakenOffTheDesk_data() { addStoreRows(); }
    void keepsWhatIsTakenOffTheDesk();
    void knowsWhatHistoryNames_data() { addStoreRows(); }
    void knowsWhatHistoryNames();
    void keepsOriginalsAsTheyCame_data() { addStoreRows(); }
    void keepsOriginalsAsTheyCame();
    void saysWhatIsNotThere_data() { addStoreRows(); }
    void saysWhatIsNotThere();
    void verifiesWhatItHolds_data() { addStoreRows(); }
    void verifiesWhatItHolds();
};

namespace {

Incident everyField()
{
    Update first = anUpdate(Status::Investigating, at(13, 9), u"User impact -\n\nMail is **late**.\n"_s);
    first.headline = u"First words"_s;
    first.promise = Promise{at(13, 11)};
    first.inferred = Inference::Status | Inference::Zone | Inference::Year | Inference::PostedAt;
    first.sourceKey = u"update-1"_s;
    Update second = approved(anUpdate(Status::Resolved, at(13, 12), u"It is over."_s), aDrafter(u"Approved"_s));
    Update third = anUpdate(Status::Postmortem, at(13, 12), u"Why it was."_s);
    third.stage = Stage::Withdrawn;
    Incident incident = anIncident(u"Every field"_s, {first, second, third});
    incident.kind = Kind::Maintenance;
    incident.severity = Severity::Critical;
    incident.source = {u"Vendor"_s, u"EX1"_s, u"https://vendor.example.com/EX1"_s};
    incident.components = {aComponent(u"Web"_s).id, aComponent(u"Mail"_s).id};
    incident.impacts = {
        {aComponent(u"Mail"_s).id, ComponentStatus::PartialOutage, {at(13, 8), at(13, 12)}},
        {aComponent(u"Web"_s).id, ComponentStatus::DegradedPerformance, {at(13, 9).addMSecs(7), std::nullopt}}};
    incident.window = Interval{at(13, 7), at(13, 14)};
    incident.inferred = Inference::Title | Inference::Severity | Inference::Page;
    incident.sourceKey = u"incident-1"_s;
    incident.dismissed = {QByteArray("\x00\xff a digest", 10), "another"};
    return incident;
}

} // namespace

void TestSaving::givesBackWhatWasSaved()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident incident = everyField();

    QVERIFY(store->save({{}, {}, {incident}, {}}, aDrafter()));

    incident.revision = 1;
    QCOMPARE(*store->incident(incident.id), incident);
    QCOMPARE(*store->incidentsFrom(incident.page, {u"other"_s, u"incident-1"_s}), QList<Incident>{incident});
    QCOMPARE(*store->incidentsFrom(PageId(), {u"incident-1"_s}), QList<Incident>());
}

void TestSaving::keepsTextThatLooksLikeSomethingElse()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const QStringList naughty{u"'; DROP TABLE incident; --"_s, u"\"quoted\" \\ %s %n {{7*7}}"_s,
                              u"[1,2] {\"a\":null}"_s,         u"🔥 ä ﷽ \u202Eback\u202C \u200B"_s,
                              QStringLiteral("nul\0inside"),   u"a\tb\r\nc"_s};
    for (const QString &text : naughty) {
        Incident incident = anIncident(text, {anUpdate(Status::Identified, at(13, 9), text)});
        incident.updates.first().headline = text;
        incident.sourceKey = text;
        incident.source = {text, text, text};
        const Incident kept = stored(*store, incident);
        incident.revision = 1;
        QCOMPARE(kept, incident);
        QCOMPARE(*store->incidentsFrom(incident.page, {text}), QList<Incident>{incident});
    }
    QCOMPARE(store->tally()->all, int(naughty.size()));
}

void TestSaving::replacesHalvesOfSurrogatePairs()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const QString broken = u"a"_s + QChar(0xd800) + u"b"_s;
    const Incident kept =
        stored(*store, anIncident(broken, {anUpdate(Status::Identified, at(13, 9), u"body "_s + QChar(0xdc00))}));
    QCOMPARE(kept.title, u"a\uFFFDb"_s);
    QCOMPARE(kept.updates.first().body, u"body \uFFFD"_s);
    QCOMPARE(kept.revision, 1);
}

void TestSaving::makesARevisionOfEveryChange()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident first = stored(*store, everyField());
    Incident second = first;
    second.updates[1].body = u"It is really over."_s;
    second.updates.removeLast();
    QVERIFY(store->save({{}, {}, {second}, {}}, aDrafter(u"Edited again"_s)));
    second.revision = 2;
    const Incident third = stored(*store, [&] {
        Incident back = first;
        back.revision = 2;
        return back;
    }());

    const QList<Revision> expected{
        {1, aDrafter(), first}, {2, aDrafter(u"Edited again"_s), second}, {3, aDrafter(), third}};
    QCOMPARE(*store->revisions(first.id), expected);
    QCOMPARE(*store->incident(first.id), third);
    QCOMPARE(third.updates, first.updates);
}

void TestSaving::makesNoRevisionOfWhatIsEqual()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident incident = stored(*store, everyField());
    QCOMPARE(stored(*store, incident), incident);
    QCOMPARE(store->revisions(incident.id)->size(), 1);
}

void TestSaving::savesAllOrNothing_data()
{
    QTest::addColumn<StoreMaker>("makeStore");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Error::Code>("code");
    const auto add = [](const char *name, Error::Code code, const Damage &damage) {
        for (const NamedMaker &maker : storeMakers())
            QTest::addRow("%s, %s", name, maker.name) << maker.make << damage << code;
    };
    add("no title", Error::Code::Invalid, [](Changes &c) { c.incidents.last().title.clear(); });
    add("blank title", Error::Code::Invalid, [](Changes &c) { c.incidents.last().title = u" \t"_s; });
    add("unknown page", Error::Code::Invalid, [](Changes &c) { c.incidents.last().page = aPage(u"Other"_s).id; });
    add("unknown component", Error::Code::Invalid,
        [](Changes &c) { c.incidents.last().components = {aComponent(u"Other"_s).id}; });
    add("impact on an unknown component", Error::Code::Invalid, [](Changes &c) {
        c.incidents.last().impacts = {{aComponent(u"Other"_s).id, ComponentStatus::MajorOutage, {at(1, 1), {}}}};
    });
    add("component of an unknown page", Error::Code::Invalid, [](Changes &c) {
        c.components = {aComponent(u"Other"_s)};
        c.components.first().page = aPage(u"Other"_s).id;
    });
    add("an update twice", Error::Code::Invalid,
        [](Changes &c) { c.incidents.last().updates.append(c.incidents.last().updates.first()); });
    add("a year with five digits", Error::Code::Invalid, [](Changes &c) {
        c.incidents.last().updates.first().postedAt = QDateTime(QDate(12024, 1, 1), QTime(0, 0), Qt::UTC);
    });
    add("the same source as another", Error::Code::Invalid, [](Changes &c) {
        c.incidents.first().sourceKey = u"same"_s;
        c.incidents.last().sourceKey = u"same"_s;
    });
    add("an incident twice", Error::Code::Conflict, [](Changes &c) {
        c.incidents.append(c.incidents.first());
        c.incidents.last().title += u'!';
    });
    add("an original of nothing", Error::Code::NotFound, [](Changes &c) {
        c.originals = {{anIncident(u"Other"_s).id, u"text"_s, "x"}};
    });
}

void TestSaving::savesAllOrNothing()
{
    QFETCH(StoreMaker, makeStore);
    QFETCH(Damage, damage);
    QFETCH(Error::Code, code);
    const auto store = makeStore();
    addPage(*store);
    Changes changes{{aPage(u"Second"_s)}, {}, {}, {}};
    for (const QString &title : {u"Login errors"_s, u"Late mail"_s})
        changes.incidents.append(anIncident(title, {anUpdate(Status::Identified, at(13, 9))}));
    damage(changes);

    const auto saved = store->save(changes, aDrafter());

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, code);
    QVERIFY(!saved.error().message.isEmpty());
    QCOMPARE(*store->summaries({}, {}, 10), QList<IncidentSummary>());
    QCOMPARE(*store->tally(), Tally());
    QCOMPARE(*store->pages(), QList<Page>{aPage()});
    QCOMPARE(*store->summaries(searchFor(u"mail"_s), {}, 10), QList<IncidentSummary>());
}

void TestSaving::refusesAnOldRevision()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident read = stored(*store, anIncident());
    Incident theirs = read;
    theirs.title = u"Theirs"_s;
    theirs = stored(*store, theirs);
    Incident ours = read;
    ours.title = u"Ours"_s;

    const auto saved = store->save({{}, {}, {ours}, {}}, aDrafter());

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Conflict);
    QVERIFY2(saved.error().message.contains(u"Ours"_s), qPrintable(saved.error().message));
    QCOMPARE(*store->incident(read.id), theirs);
}

void TestSaving::refusesARevisionOfWhatItNeverHad()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident incident = anIncident();
    incident.revision = 3;
    const auto saved = store->save({{}, {}, {incident}, {}}, aDrafter());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotFound);
}

void TestSaving::changesPagesAndComponents()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Page page = aPage();
    page.name = u"Renamed"_s;
    page.address.clear();
    page.zone = "Europe/Berlin";
    page.language = u"de"_s;
    page.style = {NoticeStyle::StatusLabels::Never,
                  NoticeStyle::Order::OldestFirst,
                  NoticeStyle::Separator::Colon,
                  {"Etc/UTC", "Asia/Tokyo"},
                  false,
                  false,
                  true,
                  {{1, 2, 3}, {4, 5, 6}, {250, 251, 252}},
                  {{7, 8, 9}, {255, 254, 253}, {0, 16, 32}},
                  u"data:image/png;base64,iVBORw0KGgo="_s,
                  u"Ask [us](mailto:help@example.com)."_s};
    page.inferred = Inference::Zone;
    page.rules.grades = {{u"spelling"_s, Grade::Off}};
    page.rules.words = {u"Müller \"&\""_s};
    page.rules.cadence.minor = std::chrono::minutes(90);
    page.templates = {
        {{u"Späte \"Post\""_s, Kind::Maintenance, Status::Verifying, u"{{a}}"_s, u"b"_s, u"c\n{{d}}"_s, true},
         {},
         true}};
    Component web = aComponent(u"Web"_s, 0);
    web.group = u"Front"_s;
    web.reference = u"abc"_s;
    const Component first = aComponent(u"Archive"_s, 0);

    QVERIFY(store->save({{page, aPage(u"Another"_s)}, {web, first}, {}, {}}, aDrafter()));

    QCOMPARE(*store->pages(), (QList<Page>{aPage(u"Another"_s), page}));
    QCOMPARE(*store->components(page.id), (QList<Component>{first, aComponent(u"Mail"_s), web}));
    QCOMPARE(*store->components(aPage(u"Another"_s).id), QList<Component>());
}

void TestSaving::keepsWhatIsTakenOffTheDesk()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Page gone = aPage(u"Gone"_s);
    gone.withdrawn = true;
    Component retired = aComponent(u"Mail"_s);
    retired.standing = ComponentStanding::Retired;
    Component withdrawn = aComponent(u"Web"_s, 1);
    withdrawn.standing = ComponentStanding::Withdrawn;
    QVERIFY(store->save({{gone}, {retired, withdrawn}, {}, {}}, aDrafter()));
    QCOMPARE(*store->pages(), (QList<Page>{aPage(), gone}));
    QCOMPARE(*store->components(aPage().id), (QList<Component>{retired, withdrawn}));

    gone.withdrawn = false;
    retired.standing = ComponentStanding::Offered;
    QVERIFY(store->save({{gone}, {retired}, {}, {}}, aDrafter()));
    QCOMPARE(*store->pages(), (QList<Page>{aPage(), gone}));
    QCOMPARE(*store->components(aPage().id), (QList<Component>{retired, withdrawn}));
}

void TestSaving::knowsWhatHistoryNames()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Page empty = aPage(u"Empty"_s);
    const Component affected = aComponent(u"Affected once"_s);
    const Component impaired = aComponent(u"Impaired once"_s);
    const Component unused = aComponent(u"Never named"_s);
    QVERIFY(store->save({{empty}, {affected, impaired, unused}, {}, {}}, aDrafter()));
    QVERIFY(!*store->isInHistory(aPage().id));

    Incident incident = anIncident();
    incident.components = {affected.id};
    incident.impacts = {{impaired.id, ComponentStatus::PartialOutage, {at(13, 8), {}}}};
    incident = stored(*store, incident);
    incident.components.clear();
    incident.impacts.clear();
    stored(*store, incident);

    QVERIFY(*store->isInHistory(aPage().id));
    QVERIFY(!*store->isInHistory(empty.id));
    QVERIFY(*store->isInHistory(affected.id));
    QVERIFY(*store->isInHistory(impaired.id));
    QVERIFY(!*store->isInHistory(unused.id));
}

void TestSaving::keepsOriginalsAsTheyCame()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident incident = stored(*store, anIncident());
    const QList<Original> originals{{incident.id, u"text"_s, QByteArray("a\0b\xff\r\n", 6)},
                                    {incident.id, u"json"_s, QByteArray()},
                                    {incident.id, u"text"_s, QByteArray(100'000, 'x')}};
    QVERIFY(store->save({{}, {}, {}, originals}, aDrafter()));
    QVERIFY(store->save({{}, {}, {}, {originals.first()}}, aDrafter()));
    QCOMPARE(*store->originals(incident.id), originals);
}

void TestSaving::saysWhatIsNotThere()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    const IncidentId id = anIncident().id;
    QCOMPARE(store->incident(id).error().code, Error::Code::NotFound);
    QCOMPARE(store->revisions(id).error().code, Error::Code::NotFound);
    QCOMPARE(store->originals(id).error().code, Error::Code::NotFound);
    QCOMPARE(*store->components(aPage().id), QList<Component>());
    QVERIFY(store->save({}, aDrafter()));
}

void TestSaving::verifiesWhatItHolds()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident incident = stored(*store, everyField());
    incident.title = u"Other"_s;
    stored(*store, incident);
    const auto verified = store->verify();
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
}

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
