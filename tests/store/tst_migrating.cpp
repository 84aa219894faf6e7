#include "tests/store/sqlitefiles.h"

#include "app/store/sqlite/database.h"
#include "app/store/sqlite/schema.h"

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// tests/data/store/version1.noticedesk holds `firstSaved` and over it `lastSaved`, as version 1 of the schema did.
class TestMigrating final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bringsAnOldFileToToday();
    void leavesACheckedCopyOfTheOldFile();
    void makesWhatANewFileHas();
    void goesOnFromWhereItStands();
    void leavesTheVersionBeforeWhenAStepFails();
    void asksForACopyOfAReadOnlyOldFile();
    void fillsInWhenPlannedWorkWasToBeDone();
    void takesNoDraftForWhatWasTold();
    void keepsStylesThatStoodInColumns_data();
    void keepsStylesThatStoodInColumns();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

constexpr int windowsStep = 7; ///< the step of the schema that stores windows in light rows
constexpr int timelineStep = 11; ///< the last step in which a style stood in columns of its own
constexpr int toldStep = 10; ///< the step from which on a draft does not say how an incident stands

const Authorship &byWhom()
{
    static const Authorship by{u"drafter"_s, at(30, 12), u"Edited"_s};
    return by;
}

Incident firstSaved()
{
    Update update = anUpdate(Status::Investigating, at(13, 9), u"Müde Pakete.\n\n'; DROP TABLE page; -- \"x\" 🔥"_s);
    update.headline = u"%s %n {{7*7}}"_s;
    Incident incident = anIncident(u"Vorfälle <b>&amp;</b>"_s, {update});
    incident.components = {aComponent(u"Mail"_s).id};
    incident.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::MajorOutage, {at(13, 8), {}}}};
    incident.sourceKey = u"source \u202E 1"_s;
    incident.revision = 1;
    return incident;
}

Incident lastSaved()
{
    Update draft = anUpdate(Status::Resolved, at(14, 9), u"Alles gut."_s);
    draft.stage = Stage::Draft;
    Incident incident = withUpdate(firstSaved(), draft);
    incident.revision = 2;
    return incident;
}

/// The table of pages as it was in that version, when a style stood in columns of its own.
bool makePagesOld(Database &database, int version)
{
    QString table;
    const QList<QStringList> schema = *expectedSchema(version);
    for (const QStringList &row : schema)
        if (row.at(0) == u"table"_s && row.at(1) == u"page"_s)
            table = row.at(3);
    const QStringList statements{
        u"PRAGMA foreign_keys = OFF"_s,
        u"DROP TABLE save_order"_s, // which came later
        u"CREATE TEMP TABLE kept AS SELECT * FROM page"_s,
        u"DROP TABLE page"_s,
        table,
        uR"(INSERT INTO page (id, name, address, zone, language, inferred, status_labels, update_order, separator,
            stamps, page_line, affected_line) SELECT id, name, address, zone, language, inferred, 'auto',
            'newest_first', 'dash', 'page_zone', 1, 1 FROM kept)"_s,
        u"PRAGMA user_version = %1"_s.arg(version)};
    return std::all_of(statements.begin(), statements.end(),
                       [&](const QString &statement) { return database.run(statement).has_value(); });
}

Incident withdrawnOne()
{
    Incident incident = anIncident(u"A mistake"_s);
    incident.withdrawn = true;
    incident.revision = 1;
    return incident;
}

} // namespace

void TestMigrating::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"old.noticedesk"_s);
    writeContent(m_file, contentOf(QStringLiteral(NOTICEDESK_TEST_DATA "/store/version1.noticedesk")));
    QVERIFY(QFileInfo(m_file).size() > 0);
}

void TestMigrating::bringsAnOldFileToToday()
{
    const auto store = required(SqliteStore::open(m_file));
    QCOMPARE(*store->pages(), QList<Page>{aPage()});
    QCOMPARE(*store->incident(lastSaved().id), lastSaved());
    QCOMPARE(*store->incident(withdrawnOne().id), withdrawnOne());
    QCOMPARE(*store->revisions(lastSaved().id),
             (QList<Revision>{{1, byWhom(), firstSaved()}, {2, byWhom(), lastSaved()}}));
    QCOMPARE(*store->originals(lastSaved().id), (QList<Original>{{lastSaved().id, u"text"_s, "as it came"}}));
    QCOMPARE(*store->tally(), (Tally{1, 1, 1, 1}));
    QCOMPARE(store->summaries({}, {}, 10)->value(0).status, Status::Investigating);
    for (const QString &search : {u"mude gut"_s, u"vorfalle"_s, u"mail"_s, u"drop"_s})
        QCOMPARE(titles(*store->summaries(searchFor(search), {}, 10)), QStringList{lastSaved().title});
    Incident incident = lastSaved();
    incident.updates.first().body = u"Neu."_s;
    stored(*store, incident);
    QCOMPARE(store->summaries(searchFor(u"mude"_s), {}, 10)->size(), 0);
    const auto verified = store->verify();
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
}

void TestMigrating::leavesACheckedCopyOfTheOldFile()
{
    const QByteArray old = contentOf(m_file);
    QVERIFY(SqliteStore::open(m_file));
    const QString copy = m_file + u".v1.backup"_s;
    QCOMPARE(stateOf(m_file).folder, (QStringList{u"old.noticedesk"_s, u"old.noticedesk.v1.backup"_s}));
    QCOMPARE(*required(Database::open(copy, Access::Immutable))->number(u"PRAGMA user_version"_s), 1);

    QFile::remove(m_file);
    writeContent(m_file, old);
    const QByteArray before = contentOf(copy);
    QVERIFY(SqliteStore::open(m_file));
    QCOMPARE(contentOf(copy), before);
    QVERIFY(QFileInfo::exists(m_file + u".v1-2.backup"_s));
    QVERIFY(SqliteStore::open(copy));
}

void TestMigrating::makesWhatANewFileHas()
{
    QVERIFY(SqliteStore::open(m_file));
    const auto database = required(Database::open(m_file, Access::Immutable));
    QCOMPARE(*schemaOf(*database), *expectedSchema(newestSchema()));
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), newestSchema());
    QVERIFY(*expectedSchema(1) != *expectedSchema(2));
    QCOMPARE(newestSchemaDigest(), schemaDigest(*expectedSchema(newestSchema())));
    QVERIFY(newestSchemaDigest() != schemaDigest(*expectedSchema(newestSchema() - 1)));
}

void TestMigrating::goesOnFromWhereItStands()
{
    const auto database = required(Database::open(m_file, Access::ReadWrite));
    QVERIFY(migrate(*database, 1));
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), 1);
    QVERIFY(migrate(*database));
    QVERIFY(migrate(*database));
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), newestSchema());
}

void TestMigrating::leavesTheVersionBeforeWhenAStepFails()
{
    const auto database = required(Database::open(m_file, Access::ReadWrite));
    const auto refusesTheTally = [](void *, int act, const char *name, const char *, const char *, const char *) {
        return act == SQLITE_CREATE_TABLE && qstrcmp(name, "tally") == 0 ? SQLITE_DENY : SQLITE_OK;
    };
    sqlite3_set_authorizer(database->handle(), refusesTheTally, nullptr);
    QVERIFY(!migrate(*database));
    sqlite3_set_authorizer(database->handle(), nullptr, nullptr);
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(*schemaOf(*database), *expectedSchema(1));
    QVERIFY(migrate(*database));
}

void TestMigrating::asksForACopyOfAReadOnlyOldFile()
{
    const FileState before = stateOf(m_file);
    const auto store = SqliteStore::open(m_file, {.readOnly = true});
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::ReadOnly);
    QCOMPARE(stateOf(m_file), before);
}

void TestMigrating::fillsInWhenPlannedWorkWasToBeDone()
{
    Incident planned = anIncident(u"Upgrade"_s);
    planned.kind = Kind::Maintenance;
    planned.window = Interval{at(15, 2), at(15, 4)};
    stored(*required(SqliteStore::open(m_file)), planned);
    {
        const auto database = required(Database::open(m_file, Access::ReadWrite));
        QVERIFY(database->run(u"DROP TABLE affected"_s));
        QVERIFY(makePagesOld(*database, windowsStep - 1));
        QVERIFY(database->run(u"ALTER TABLE incident DROP COLUMN window_begin"_s));
        QVERIFY(database->run(u"ALTER TABLE incident DROP COLUMN window_end"_s));
    }
    const auto store = required(SqliteStore::open(m_file));
    const QList<IncidentSummary> rows = *store->summaries(searchFor(u"upgrade"_s), {}, 10);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().window, planned.window);
}

void TestMigrating::takesNoDraftForWhatWasTold()
{
    const auto in = [](Update update, Stage stage) {
        update.stage = stage;
        return stage == Stage::Approved ? approved(update, aDrafter()) : update;
    };
    const auto drafted = in(anUpdate(Status::Resolved, at(14, 9)), Stage::InReview);
    QList<IncidentSummary> rows;
    QList<IncidentSummary> open;
    {
        const auto store = required(SqliteStore::open(m_file));
        for (const Stage stage : {Stage::Posted, Stage::Approved, Stage::Draft, Stage::Withdrawn}) {
            const Update first = in(anUpdate(Status::Identified, at(13, 9)), stage);
            stored(*store, anIncident(u"Ends with a draft after "_s + stageWord(stage), {first, drafted}));
        }
        Incident gone = anIncident(u"Gone"_s, {anUpdate(Status::Identified, at(13, 9)), drafted});
        gone.withdrawn = true;
        stored(*store, gone);
        stored(*store, anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(15, 9))}));
        rows = *store->summaries({}, {}, 10);
        open = *store->summaries({IncidentQuery::Which::Open, {}}, {}, 10);
    }
    {
        const auto database = required(Database::open(m_file, Access::ReadWrite));
        QVERIFY(database->run(u"UPDATE incident SET status = 'resolved', open = 0 WHERE drafts > 0"_s));
        QVERIFY(database->run(u"UPDATE tally SET open = 0"_s));
        QVERIFY(makePagesOld(*database, toldStep - 1));
    }
    const auto store = required(SqliteStore::open(m_file));
    QCOMPARE(*store->summaries({}, {}, 10), rows);
    QCOMPARE(*store->summaries({IncidentQuery::Which::Open, {}}, {}, 10), open);
    QCOMPARE(store->tally()->open, 5);
    QCOMPARE(store->summaries({IncidentQuery::Which::Withdrawn, u"gone"_s}, {}, 10)->value(0).status,
             Status::Identified);
    QVERIFY(store->verify());
}

void TestMigrating::keepsStylesThatStoodInColumns_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<NoticeStyle>("style");
    QTest::newRow("the post") << u"name = name"_s << NoticeStyle();
    NoticeStyle style;
    style.otherZones = {"Etc/UTC"};
    QTest::newRow("one otherwise") << u"stamps = 'page_zone_and_utc'"_s << style;
    style.statusLabels = NoticeStyle::StatusLabels::Never;
    style.order = NoticeStyle::Order::OldestFirst;
    style.separator = NoticeStyle::Separator::Colon;
    style.pageLine = false;
    style.affectedLine = false;
    style.timeline = true;
    QTest::newRow("all otherwise") << u"status_labels = 'never', update_order = 'oldest_first', separator = 'colon', "
                                      "stamps = 'page_zone_and_utc', page_line = 0, affected_line = 0, timeline = 1"_s
                                   << style;
}

void TestMigrating::keepsStylesThatStoodInColumns()
{
    QFETCH(QString, columns);
    QVERIFY(SqliteStore::open(m_file));
    {
        const auto database = required(Database::open(m_file, Access::ReadWrite));
        QVERIFY(makePagesOld(*database, timelineStep));
        QVERIFY(database->run(u"UPDATE page SET "_s + columns));
    }
    const auto store = required(SqliteStore::open(m_file));
    QCOMPARE(store->pages()->size(), 1);
    QTEST(store->pages()->first().style, "style");
    QVERIFY(store->verify());
}

QTEST_GUILESS_MAIN(TestMigrating)
#include "tst_migrating.moc"
