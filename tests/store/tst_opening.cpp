#include "tests/store/sqlitefiles.h"

#include "app/store/defaultfile.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/schema.h"

#include <QStandardPaths>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Change = std::function<void(const QString &file)>;
Q_DECLARE_METATYPE(Change)

class TestOpening final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hardensEveryConnection_data();
    void hardensEveryConnection();
    void writesThroughToTheDisk();
    void keepsTheFileToItsOwner();
    void refusesAFileItCannotUse_data();
    void refusesAFileItCannotUse();
    void refusesAFolderAndAMissingFile();
    void makesNoFileOnANetwork_data();
    void makesNoFileOnANetwork();
    void readsButDoesNotWriteAProtectedFile_data();
    void readsButDoesNotWriteAProtectedFile();
    void opensAFileWithAnyName_data();
    void opensAFileWithAnyName();
    void opensAFileThatIsInUse();
    void losesNothingOfALogLeftBehind();
    void losesNothingOfALogHalfBroughtHome();
    void refusesAForeignFileBesideALog();
    void opensAFileWhoseLogIsAStrangers();
    void keepsTheDefaultFileInTheDataFolder();
};

void TestOpening::hardensEveryConnection_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("memory") << Access::Memory;
    QTest::newRow("to write") << Access::ReadWrite;
    QTest::newRow("to fill") << Access::Target;
    QTest::newRow("to read") << Access::ReadOnly;
    QTest::newRow("to look at") << Access::Immutable;
}

void TestOpening::hardensEveryConnection()
{
    QFETCH(Access, access);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 1);
    const auto database = required(Database::open(file, access));

    const QList<std::pair<int, int>> switches{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                              {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                              {SQLITE_DBCONFIG_DQS_DML, 0},
                                              {SQLITE_DBCONFIG_DQS_DDL, 0},
                                              {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                              {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                              {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto &[name, expected] : switches) {
        int value = -1;
        sqlite3_db_config(database->handle(), name, -1, &value);
        QVERIFY2(value == expected, qPrintable(u"switch %1 is %2"_s.arg(name).arg(value)));
    }
    QCOMPARE(*database->number(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(*database->number(u"PRAGMA cell_size_check"_s), 1);
    QCOMPARE(*database->number(u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(database->number(u"PRAGMA mmap_size"_s).value_or(0), 0);
    QCOMPARE(*database->number(u"PRAGMA busy_timeout"_s), 5000);
    QCOMPARE(sqlite3_limit(database->handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
    QVERIFY(sqlite3_limit(database->handle(), SQLITE_LIMIT_LENGTH, -1) < 200'000'000);
    QVERIFY(!database->run(u"SELECT \"no such column\" FROM incident"_s));
    QVERIFY(!database->run(u"SELECT load_extension('x')"_s));
}

void TestOpening::writesThroughToTheDisk()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 1);
    const auto database = required(Database::open(file, Access::ReadWrite));
    const auto mode = database->one(u"PRAGMA journal_mode"_s, {}, [](const Row &row) { return row.text(0); });
    QCOMPARE(**mode, u"wal"_s);
    QCOMPARE(*database->number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(*database->number(u"PRAGMA application_id"_s), applicationId);
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), newestSchema());
}

void TestOpening::keepsTheFileToItsOwner()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    const auto store = required(SqliteStore::open(file));
    addPage(*store);
    const QFileDevice::Permissions ownerAlone =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString &name : {file, file + u"-wal"_s, file + u"-shm"_s}) {
        QVERIFY2(QFileInfo::exists(name), qPrintable(name));
        QCOMPARE(QFile::permissions(name), ownerAlone);
    }
    QCOMPARE(stateOf(file).folder.size(), 3);
}

void TestOpening::refusesAFileItCannotUse_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const QString &reason, const Change &change,
                        Error::Code code = Error::Code::Unreadable) {
        QTest::newRow(name) << change << code << reason;
    };
    const auto cut = [](qint64 size) {
        return [size](const QString &file) { QFile::resize(file, size < 0 ? QFileInfo(file).size() / 2 : size); };
    };
    const auto sql = [](const QByteArray &statements) {
        return [statements](const QString &file) { runSql(file, statements); };
    };
    add("empty", u"is empty"_s, cut(0));
    add("1 byte", u"too short"_s, cut(1));
    add("100 bytes", u"too short"_s, cut(100));
    add("512 bytes", u"damaged"_s, cut(512));
    add("half", u"damaged"_s, cut(-1));
    add("a text", u"is not a Notice Desk file"_s,
        [](const QString &file) { writeContent(file, QByteArray("Dear diary, ").repeated(100)); });
    add("another program's database", u"is not a Notice Desk file"_s, [](const QString &file) {
        QFile::remove(file);
        runSql(file, "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT); PRAGMA user_version = 2");
    });
    add("another program's database with a log", u"is not a Notice Desk file"_s, [](const QString &file) {
        QFile::remove(file);
        runSql(file, "PRAGMA journal_mode = WAL; CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)");
    });
    add("a newer version", u"newer version"_s, sql("PRAGMA user_version = 99"), Error::Code::NewerSchema);
    add("no version", u"no version"_s, sql("PRAGMA user_version = 0"));
    const QString foreign = u"never makes"_s;
    add("a trigger", foreign,
        sql("CREATE TRIGGER t AFTER INSERT ON incident BEGIN UPDATE page SET name = 'changed'; END"));
    add("a view", foreign, sql("CREATE VIEW v AS SELECT * FROM incident"));
    add("a table", foreign, sql("CREATE TABLE t (a)"));
    add("a table in the place of a view", foreign, sql("DROP VIEW searched; CREATE TABLE searched (position, title)"));
    add("a view in the place of a table", foreign,
        sql("DROP TABLE tally; CREATE VIEW tally AS SELECT 1, 2 AS open, load_extension('x') AS drafts"));
    add("a virtual table", foreign, sql("CREATE VIRTUAL TABLE t USING fts5 (a)"));
    add("a tokenizer of its own", foreign, sql("CREATE VIRTUAL TABLE t USING fts3 (a, tokenize=simple)"));
    add("an index over an expression", foreign, sql("CREATE INDEX i ON incident (upper(title))"));
    add("a missing index", foreign, sql("DROP INDEX incident_listed"));
    add("a missing trigger", foreign, sql("DROP TRIGGER original_no_delete"));
    add("a column that computes", foreign,
        sql("ALTER TABLE page ADD COLUMN x TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL"));
    add("a huge check", foreign, sql("CREATE TABLE t (a CHECK (a IN (" + QByteArray("1,").repeated(5000) + "1)))"));
    add("a schema that is no SQL", u"damaged"_s,
        sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE nonsense' WHERE name = 'page'"));
    add("a damaged page", u"damaged"_s, [](const QString &file) {
        QByteArray content = contentOf(file);
        content.replace(3 * 4096, 4096, QByteArray(4096, '\x55'));
        writeContent(file, content);
    });
}

void TestOpening::refusesAFileItCannotUse()
{
    QFETCH(Change, change);
    QFETCH(Error::Code, code);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file);
    change(file);
    const FileState before = stateOf(file);

    const auto store = SqliteStore::open(file);

    QVERIFY(!store);
    QCOMPARE(store.error().code, code);
    QVERIFY2(store.error().message.contains(file), qPrintable(store.error().message));
    QVERIFY2(store.error().message.contains(reason), qPrintable(store.error().message));
    QCOMPARE(stateOf(file), before);
}

void TestOpening::refusesAFolderAndAMissingFile()
{
    const QTemporaryDir folder;
    QCOMPARE(SqliteStore::open(folder.path()).error().code, Error::Code::Unreadable);
    const QString absent = folder.filePath(u"none/a.noticedesk"_s);
    QCOMPARE(SqliteStore::open(absent).error().code, Error::Code::Storage);
    QCOMPARE(SqliteStore::open(absent, {.mayCreate = false}).error().code, Error::Code::NotFound);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestOpening::makesNoFileOnANetwork_data()
{
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<bool>("isMade");
    for (const char *shared : {"nfs", "nfs4", "cifs", "smb2", "smb3", "9p", "afs", "fuse.sshfs", "fuse.rclone"})
        QTest::newRow(shared) << QByteArray(shared) << false;
    for (const char *local : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "vfat", "zfs"})
        QTest::newRow(local) << QByteArray(local) << true;
}

void TestOpening::makesNoFileOnANetwork()
{
    QFETCH(QByteArray, fileSystem);
    QFETCH(bool, isMade);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    OpenOptions options;
    options.fileSystemOf = [&](const QString &) { return fileSystem; };

    const auto store = SqliteStore::open(file, options);

    QCOMPARE(store.has_value(), isMade);
    QCOMPARE(QFileInfo::exists(file), isMade);
    if (!store)
        QVERIFY2(store.error().message.contains(u"network"_s), qPrintable(store.error().message));
}

void TestOpening::readsButDoesNotWriteAProtectedFile_data()
{
    QTest::addColumn<Change>("protect");
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<bool>("readOnly");
    const Change nothing = [](const QString &) {};
    const Change protect = [](const QString &file) { QFile::setPermissions(file, QFileDevice::ReadOwner); };
    QTest::newRow("asked for") << nothing << QByteArray("ext4") << true;
    QTest::newRow("permissions") << protect << QByteArray("ext4") << false;
    QTest::newRow("on a network") << nothing << QByteArray("nfs4") << false;
}

void TestOpening::readsButDoesNotWriteAProtectedFile()
{
    QFETCH(Change, protect);
    QFETCH(QByteArray, fileSystem);
    QFETCH(bool, readOnly);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 3);
    protect(file);
    const QByteArray before = stateOf(file).hash;
    {
        const auto store = required(SqliteStore::open(
            file, {.readOnly = readOnly, .fileSystemOf = [&](const QString &) { return fileSystem; }}));
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->summaries(searchFor(u"over"_s), {}, 10)->size(), 3);
        QVERIFY(store->verify());
        const auto saved = store->save({{aPage(u"Other"_s)}, {}, {}, {}}, aDrafter());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::ReadOnly);
        QVERIFY2(saved.error().message.contains(file), qPrintable(saved.error().message));
    }
    QCOMPARE(stateOf(file).hash, before);
}

void TestOpening::opensAFileWithAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"a b.noticedesk"_s, u"100%.noticedesk"_s, u"what?.noticedesk"_s, u"#1.noticedesk"_s,
                                u"a&mode=memory"_s, u"%41.noticedesk"_s, u"Vorfälle 🔥.noticedesk"_s, u":memory:"_s,
                                u"it's;\"quoted\""_s, u"file:x"_s, u"no extension"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestOpening::opensAFileWithAnyName()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString file = folder.path() + u'/' + name;
    makeStoreFile(file, 1);
    QCOMPARE(stateOf(file).folder, QStringList{name});
    QCOMPARE(required(SqliteStore::open(file))->tally()->all, 1);
}

void TestOpening::opensAFileThatIsInUse()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    const auto first = required(SqliteStore::open(file));
    addPage(*first);
    stored(*first, anIncident());
    const auto second = required(SqliteStore::open(file));
    QCOMPARE(second->tally()->all, 1);
    stored(*second, anIncident(u"Another"_s));
    QCOMPARE(first->tally()->all, 2);
}

void TestOpening::losesNothingOfALogLeftBehind()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    const QString copy = folder.filePath(u"b.noticedesk"_s);
    {
        const auto store = required(SqliteStore::open(file));
        addPage(*store);
        stored(*store, anIncident());
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::copy(file + u"-wal"_s, copy + u"-wal"_s));
    }
    QCOMPARE(required(SqliteStore::open(copy))->tally()->all, 1);
}

/// A checkpoint writes the pages in their order, so whoever is killed in one leaves a first page that counts pages
/// which are not in the file yet.
void TestOpening::losesNothingOfALogHalfBroughtHome()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    const QString copy = folder.filePath(u"b.noticedesk"_s);
    {
        const auto store = required(SqliteStore::open(file));
        addPage(*store);
        for (int i = 0; i < 20; ++i)
            stored(*store,
                   anIncident(u"Incident %1"_s.arg(i), {anUpdate(Status::Resolved, at(13, 9), u"y"_s.repeated(5000))}));
        const QByteArray log = contentOf(file + u"-wal"_s);
        const QByteArray first = newestPageInLog(log, 1);
        const QByteArray whole = contentOf(file);
        QVERIFY(pageCountIn(first) * first.size() > whole.size());
        writeContent(copy, first + whole.mid(first.size()));
        writeContent(copy + u"-wal"_s, log);
    }
    const auto store = required(SqliteStore::open(copy));
    QCOMPARE(store->tally()->all, 20);
    QVERIFY(store->verify());
}

void TestOpening::refusesAForeignFileBesideALog()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    runSql(file, "CREATE TABLE ours (x); INSERT INTO ours VALUES (randomblob(9000));");
    writeContent(file + u"-wal"_s, QByteArray(100'000, 'x'));
    const FileState before = stateOf(file);
    const auto store = SqliteStore::open(file);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(u"not a Notice Desk file"_s), qPrintable(store.error().message));
    QCOMPARE(stateOf(file), before);
}

void TestOpening::opensAFileWhoseLogIsAStrangers()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 3);
    writeContent(file + u"-wal"_s, QByteArray(100'000, 'x'));
    const auto store = required(SqliteStore::open(file));
    QCOMPARE(store->tally()->all, 3);
    QVERIFY(store->verify());
}

void TestOpening::keepsTheDefaultFileInTheDataFolder()
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"share"_s)));
    QCOMPARE(defaultFile(), folder.filePath(u"share/noticedesk/incidents.noticedesk"_s));
    QCOMPARE(*defaultFileInItsFolder(), defaultFile());
    const QFileDevice::Permissions ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
        | QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    QCOMPARE(QFile::permissions(folder.filePath(u"share/noticedesk"_s)), ownerAlone);
    QVERIFY(SqliteStore::open(defaultFile()));
    QCOMPARE(*defaultFileInItsFolder(), defaultFile());
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
