#include "tests/store/sqlitefiles.h"

#include "app/store/sqlite/database.h"

#include <QRandomGenerator>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestHistory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysAsItWasWritten_data();
    void staysAsItWasWritten();
    void writesNoUpdateTwice();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void survivesFlippedBytes();
};

void TestHistory::staysAsItWasWritten_data()
{
    QTest::addColumn<QString>("sql");
    for (const QString &table : {u"incident_revision"_s, u"update_revision"_s, u"revision_update"_s, u"original"_s}) {
        QTest::addRow("delete from %s", qPrintable(table)) << u"DELETE FROM %1"_s.arg(table);
        QTest::addRow("update %s", qPrintable(table)) << u"UPDATE %1 SET incident = incident"_s.arg(table);
        QTest::addRow("replace in %s", qPrintable(table)) << u"REPLACE INTO %1 SELECT * FROM %1"_s.arg(table);
    }
}

void TestHistory::staysAsItWasWritten()
{
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 1);
    {
        const auto store = required(SqliteStore::open(file));
        const IncidentId id = store->summaries({IncidentQuery::Which::All, {}}, {}, 1)->first().id;
        QVERIFY(store->save({{}, {}, {}, {{id, u"text"_s, "x"}}}, aDrafter()));
    }
    const auto done = required(Database::open(file, Access::ReadWrite))->run(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"history stays"_s), qPrintable(done.error().message));
}

void TestHistory::writesNoUpdateTwice()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    {
        const auto store = required(SqliteStore::open(file));
        addPage(*store);
        Incident incident = stored(
            *store,
            anIncident(u"A"_s, {anUpdate(Status::Investigating, at(1, 9)), anUpdate(Status::Resolved, at(2, 9))}));
        incident.title = u"B"_s;
        incident = stored(*store, incident);
        incident.updates[1].body = u"Other"_s;
        stored(*store, incident);
    }
    const auto database = required(Database::open(file, Access::ReadOnly));
    QCOMPARE(*database->number(u"SELECT count(*) FROM incident_revision"_s), 3);
    QCOMPARE(*database->number(u"SELECT count(*) FROM update_revision"_s), 3);
}

void TestHistory::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a wrong tally") << QByteArray("UPDATE tally SET open = open + 1");
    QTest::newRow("a title the index does not know") << QByteArray("UPDATE incident SET title = 'x' WHERE key = 1");
    QTest::newRow("an index entry too many") << QByteArray("INSERT INTO search (rowid, title) VALUES (1, 'x')");
    QTest::newRow("a lost revision") << QByteArray("UPDATE incident SET revision = 2 WHERE key = 1");
    QTest::newRow("a page that is not there") << QByteArray("UPDATE incident SET page = 'x' WHERE key = 1");
    QTest::newRow("a status nobody knows")
        << QByteArray("DROP TRIGGER update_revision_no_update; UPDATE update_revision SET status = 'x' WHERE key = 1");
    QTest::newRow("an original of impossible size")
        << QByteArray("INSERT INTO original (incident, format, document) VALUES (1, 'text', x'ffffffff0000')");
    QTest::newRow("an update of another incident") << QByteArray(
        "DROP TRIGGER revision_update_no_update; UPDATE revision_update SET update_key = 3 WHERE incident = 1");
}

void TestHistory::findsWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 3);
    const auto store = required(SqliteStore::open(file));
    runSql(file, sql);

    const auto verified = store->verify();

    QCOMPARE(verified.has_value(), sql.isEmpty());
    if (!verified)
        QCOMPARE(verified.error().code, Error::Code::Unreadable);
}

/// Uses all of a store, if it can be opened; whether it succeeds does not matter.
void useEverything(const QString &file)
{
    const auto opened = SqliteStore::open(file);
    if (!opened)
        return;
    SqliteStore &store = **opened;
    const auto rows = store.summaries({IncidentQuery::Which::All, {}}, {}, 100);
    for (const IncidentSummary &row : rows.value_or(QList<IncidentSummary>())) {
        auto incident = store.incident(row.id);
        if (!incident || !store.revisions(row.id))
            continue;
        incident->title += u'!';
        if (!store.save({{}, {}, {*incident}, {}}, aDrafter()))
            break;
    }
    if (store.summaries(searchFor(u"over"_s), {}, 100) && store.tally() && store.pages())
        static_cast<void>(store.verify().has_value());
}

void TestHistory::survivesFlippedBytes()
{
    constexpr int files = 200;
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"a.noticedesk"_s);
    const QString file = folder.filePath(u"b.noticedesk"_s);
    makeStoreFile(whole, 5);
    const QByteArray content = contentOf(whole);
    QRandomGenerator random(20240613);
    int refused = 0;
    for (int i = 0; i < files; ++i) {
        QByteArray damaged = content;
        for (int flips = random.bounded(1, 65); flips > 0; --flips) {
            const int place = random.bounded(int(damaged.size()));
            damaged[place] = char(damaged.at(place) ^ (1 << random.bounded(8)));
        }
        for (const QString &old : {file, file + u"-wal"_s, file + u"-shm"_s})
            QFile::remove(old);
        writeContent(file, damaged);
        const FileState before = stateOf(file);
        if (!SqliteStore::open(file, {.readOnly = true})) {
            ++refused;
            QCOMPARE(stateOf(file), before);
        }
        useEverything(file);
    }
    qInfo("%d of %d damaged files were refused", refused, files);
    QVERIFY(refused > files / 2);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
