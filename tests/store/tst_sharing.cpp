#include "tests/store/sqlitefiles.h"

#include <QThread>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// Two store objects on one file, as two windows or two programs have it.
class TestSharing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void seesWhatTheOtherHasSaved();
    void refusesToOverwriteTheOther();
    void noticesOnlyTheOther();
    void waitsForTheOther();
    void saysWhenTheOtherTakesTooLong();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<SqliteStore> m_one;
    std::unique_ptr<SqliteStore> m_other;
};

void TestSharing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"a.noticedesk"_s);
    m_one = required(SqliteStore::open(m_file));
    m_other = required(SqliteStore::open(m_file));
    addPage(*m_one);
}

void TestSharing::cleanup()
{
    m_one.reset();
    m_other.reset();
}

void TestSharing::seesWhatTheOtherHasSaved()
{
    Incident incident = stored(*m_one, anIncident());
    QCOMPARE(*m_other->incident(incident.id), incident);
    incident.title = u"Renamed"_s;
    incident = stored(*m_other, incident);
    QCOMPARE(*m_one->incident(incident.id), incident);
    QCOMPARE(titles(*m_one->summaries(searchFor(u"renamed"_s), {}, 10)), QStringList{u"Renamed"_s});
    QCOMPARE(*m_one->tally(), *m_other->tally());
}

void TestSharing::refusesToOverwriteTheOther()
{
    const Incident read = stored(*m_one, anIncident());
    Incident theirs = read;
    theirs.title = u"Theirs"_s;
    theirs = stored(*m_other, theirs);
    Incident ours = read;
    ours.title = u"Ours"_s;

    const auto saved = m_one->save({{}, {}, {ours}, {}}, aDrafter());

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Conflict);
    QCOMPARE(*m_one->incident(read.id), theirs);
    ours.revision = theirs.revision;
    stored(*m_one, ours);
    QCOMPARE(m_other->revisions(read.id)->size(), 3);
}

void TestSharing::noticesOnlyTheOther()
{
    const qint64 before = *m_one->foreignChanges();
    stored(*m_one, anIncident(u"Own"_s));
    QCOMPARE(*m_one->foreignChanges(), before);
    stored(*m_other, anIncident(u"Theirs"_s));
    const qint64 after = *m_one->foreignChanges();
    QVERIFY(after != before);
    QCOMPARE(*m_one->foreignChanges(), after);
}

void TestSharing::waitsForTheOther()
{
    constexpr int saves = 100;
    const auto writeMany = [this](const QString &name) {
        const auto store = required(SqliteStore::open(m_file));
        for (int i = 0; i < saves; ++i)
            stored(*store, anIncident(u"%1 %2"_s.arg(name).arg(i)));
    };
    QList<QThread *> threads;
    for (const QString &name : {u"one"_s, u"two"_s})
        threads.append(QThread::create(writeMany, name));
    for (QThread *thread : threads)
        thread->start();
    for (QThread *thread : threads)
        QVERIFY(thread->wait());
    qDeleteAll(threads);
    QCOMPARE(m_one->tally()->all, 2 * saves);
    QVERIFY(m_one->verify());
}

void TestSharing::saysWhenTheOtherTakesTooLong()
{
    sqlite3 *holder = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_file).constData(), &holder), SQLITE_OK);
    QCOMPARE(sqlite3_exec(holder, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto saved = m_one->save({{}, {}, {anIncident()}, {}}, aDrafter());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Storage);
    QVERIFY2(saved.error().message.contains(u"Another program"_s), qPrintable(saved.error().message));
    QCOMPARE(m_one->tally()->all, 0);
    QCOMPARE(sqlite3_close(holder), SQLITE_OK);
    QCOMPARE(stored(*m_one, anIncident()).revision, 1);
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
