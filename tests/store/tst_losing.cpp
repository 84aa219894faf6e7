#include "tests/store/sqlitefiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two stores in a folder, the first one open.
struct TwoFiles {
    TwoFiles()
    {
        makeStoreFile(file);
        makeStoreFile(other, 3);
        store = required(SqliteStore::open(file));
    }

    [[nodiscard]] Result<> save(const QString &title) const
    {
        Incident incident = store->incident(anIncident(u"Incident 0"_s).id).value();
        incident.title = title;
        return store->save({{}, {}, {incident}, {}}, aDrafter());
    }
    static void move(const QString &from, const QString &to)
    {
        if (std::rename(qPrintable(from), qPrintable(to)) != 0)
            qFatal("%s is not moved", qPrintable(from));
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"a.noticedesk"_s);
    QString other = folder.filePath(u"b.noticedesk"_s);
    QString aside = folder.filePath(u"c.noticedesk"_s);
    std::unique_ptr<SqliteStore> store;
};

} // namespace

class TestLosing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesNothingIntoAFileThatIsGone_data();
    void savesNothingIntoAFileThatIsGone();
    void goesOnWhenTheFileIsBack();
    void savesNothingBesideAFileThatTookItsPlace();
    void leavesTheLogOfTheFileThatTookItsPlace();
    void copiesWhatIsGone();
};

void TestLosing::savesNothingIntoAFileThatIsGone_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("renamed") << u"renamed"_s;
    QTest::newRow("its folder is gone") << u"folder"_s;
}

void TestLosing::savesNothingIntoAFileThatIsGone()
{
    QFETCH(QString, how);
    TwoFiles files;
    const QString unplugged = files.folder.path() + u".away"_s;
    if (how == u"deleted"_s)
        QVERIFY(QFile::remove(files.file));
    else if (how == u"renamed"_s)
        TwoFiles::move(files.file, files.aside);
    else
        TwoFiles::move(files.folder.path(), unplugged);

    const auto saved = files.save(u"New title"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::FileGone);
    QVERIFY2(saved.error().message.contains(files.file), qPrintable(saved.error().message));
    QCOMPARE(files.store->foreignChanges().error().code, Error::Code::FileGone);
    QCOMPARE(files.store->incident(anIncident(u"Incident 0"_s).id)->title, u"Incident 0"_s); // can still be read
    QVERIFY(!QFileInfo::exists(files.file));
    files.store.reset();
    QVERIFY(!QFileInfo::exists(files.file));
    if (how == u"folder"_s)
        TwoFiles::move(unplugged, files.folder.path());
}

void TestLosing::goesOnWhenTheFileIsBack()
{
    TwoFiles files;
    TwoFiles::move(files.file, files.aside);
    QVERIFY(!files.save(u"New title"_s));
    TwoFiles::move(files.aside, files.file);
    QVERIFY(files.store->foreignChanges());
    QVERIFY(files.save(u"New title"_s));
    QCOMPARE(required(SqliteStore::open(files.file))->incident(anIncident(u"Incident 0"_s).id)->title, u"New title"_s);
}

void TestLosing::savesNothingBesideAFileThatTookItsPlace()
{
    TwoFiles files;
    const QByteArray content = contentOf(files.other);
    TwoFiles::move(files.other, files.file);
    const auto saved = files.save(u"New title"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::FileGone);
    QVERIFY2(saved.error().message.contains(u"nother file"_s), qPrintable(saved.error().message));
    files.store.reset();
    QCOMPARE(contentOf(files.file), content);
}

void TestLosing::leavesTheLogOfTheFileThatTookItsPlace()
{
    TwoFiles files;
    QVERIFY(files.save(u"Only in the log"_s));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QVERIFY(QFile::remove(files.file + suffix));
    TwoFiles::move(files.other, files.file);
    const auto newcomer = required(SqliteStore::open(files.file));
    Incident incident = newcomer->incident(anIncident(u"Incident 1"_s).id).value();
    incident.title = u"Of the newcomer"_s;
    QVERIFY(newcomer->save({{}, {}, {incident}, {}}, aDrafter()));
    QVERIFY(QFileInfo::exists(files.file + u"-wal"_s));

    files.store.reset();
    QVERIFY(QFileInfo::exists(files.file + u"-wal"_s));
    QCOMPARE(required(SqliteStore::open(files.file))->incident(incident.id)->title, u"Of the newcomer"_s);
}

void TestLosing::copiesWhatIsGone()
{
    TwoFiles files;
    QVERIFY(files.save(u"The latest"_s));
    QVERIFY(QFile::remove(files.file));
    const QString copy = files.folder.filePath(u"copy.noticedesk"_s);
    QVERIFY(files.store->backup(copy));
    QCOMPARE(required(SqliteStore::open(copy))->incident(anIncident(u"Incident 0"_s).id)->title, u"The latest"_s);
}

QTEST_GUILESS_MAIN(TestLosing)
#include "tst_losing.moc"
