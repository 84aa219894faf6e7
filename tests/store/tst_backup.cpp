#include "tests/store/sqlitefiles.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestBackup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesEverything();
    void overwritesNothing();
    void leavesNothingOfAFailure();
    void copiesADatabaseInMemory();
    void refusesToCopyWhatHasNoFile();
};

void TestBackup::copiesEverything()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    const QString copy = folder.filePath(u"copies.noticedesk"_s);
    makeStoreFile(file);
    const auto store = required(SqliteStore::open(file));
    const Incident late = stored(*store, anIncident(u"Not yet in the file itself"_s));
    QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);

    const auto copied = store->backup(copy);

    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    QCOMPARE(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(stateOf(copy).folder.size(), 4);
    const auto opened = required(SqliteStore::open(copy));
    QCOMPARE(*opened->incident(late.id), late);
    QCOMPARE(*opened->summaries({IncidentQuery::Which::All, {}}, {}, 100),
             *store->summaries({IncidentQuery::Which::All, {}}, {}, 100));
    QCOMPARE(*opened->tally(), *store->tally());
    QVERIFY(opened->verify());
}

void TestBackup::overwritesNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    const QString copy = folder.filePath(u"b.noticedesk"_s);
    makeStoreFile(file, 1);
    writeContent(copy, "precious");
    const FileState before = stateOf(copy);
    const auto store = required(SqliteStore::open(file));

    const auto copied = store->backup(copy);

    QVERIFY(!copied);
    QCOMPARE(copied.error().code, Error::Code::Invalid);
    QVERIFY2(copied.error().message.contains(copy), qPrintable(copied.error().message));
    QCOMPARE(stateOf(copy).hash, before.hash);
    QCOMPARE(store->backup(file).error().code, Error::Code::Invalid);
}

void TestBackup::leavesNothingOfAFailure()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 1);
    const auto store = required(SqliteStore::open(file));
    const QStringList before = stateOf(file).folder;

    QCOMPARE(store->backup(folder.filePath(u"none/b.noticedesk"_s)).error().code, Error::Code::Storage);
    QCOMPARE(store->backup(folder.filePath(QString(300, u'x'))).error().code, Error::Code::Storage);

    QCOMPARE(stateOf(file).folder, before);
}

void TestBackup::copiesADatabaseInMemory()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"b.noticedesk"_s);
    const auto store = required(SqliteStore::inMemory());
    addPage(*store);
    const Incident incident = stored(*store, anIncident());
    QVERIFY(store->backup(copy));
    QCOMPARE(*required(SqliteStore::open(copy))->incident(incident.id), incident);
}

void TestBackup::refusesToCopyWhatHasNoFile()
{
    const QTemporaryDir folder;
    const auto copied = MemoryStore().backup(folder.filePath(u"b.noticedesk"_s));
    QVERIFY(!copied);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
