#include "tests/store/sqlitefiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestReadingThrough final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsALargeFileThroughWhenAsked();
    void stopsReadingThroughWhenAsked();
};

void TestReadingThrough::readsALargeFileThroughWhenAsked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 200);
    const OpenOptions every{.readThroughUpTo = 0};
    QVERIFY(SqliteStore::readThrough(file, {}, every));
    damageTheMiddle(file);
    const FileState before = stateOf(file);

    QVERIFY(SqliteStore::open(file, every)); // what is damaged is not what opening looks at
    const auto read = SqliteStore::readThrough(file, {}, every);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Unreadable);
    QVERIFY2(read.error().message.contains(file), qPrintable(read.error().message));
    QVERIFY(SqliteStore::readThrough(file, {})); // small enough to have been read through by `open`
    QCOMPARE(stateOf(file).hash, before.hash);
}

void TestReadingThrough::stopsReadingThroughWhenAsked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 200);
    damageTheMiddle(file);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(SqliteStore::readThrough(file, stop.get_token(), {.readThroughUpTo = 0}));
}

QTEST_GUILESS_MAIN(TestReadingThrough)
#include "tst_readingthrough.moc"
