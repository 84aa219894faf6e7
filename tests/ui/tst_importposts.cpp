#include "app/store/sqlite/sqlitestore.h"
#include "tests/ui/desk.h"
#include "ui/commands/importposts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(noticedesk::StoreOpener)

namespace {

Result<std::unique_ptr<IncidentStore>> sqlite(const QString &file)
{
    return SqliteStore::open(file);
}

Incident known()
{
    return anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(13, 9))});
}

Incident grown()
{
    Incident incident = known();
    incident.updates.append(anUpdate(Status::Resolved, at(14, 9), u"It is over."_s));
    return incident;
}

Incident added()
{
    return anIncident(u"Sign-in is slow"_s, {anUpdate(Status::Monitoring, at(15, 9))});
}

} // namespace

class TestImportPosts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void leavesTheFirstRedoToTheImport_data();
    void leavesTheFirstRedoToTheImport();
    void takesBackAllOfItAndDoesItAgain_data();
    void takesBackAllOfItAndDoesItAgain();
    void touchesNothingWhereOneIncidentWasChangedSince_data();
    void touchesNothingWhereOneIncidentWasChangedSince();
    void namesWhatItDid();

private:
    void open();
    void import();
    [[nodiscard]] Incident stored(const Incident &incident);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestImportPosts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportPosts::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestImportPosts::open()
{
    QFETCH(StoreOpener, opener);
    m_desk = std::make_unique<Desk>(opener, m_folder->filePath(u"desk.noticedesk"_s));
    QVERIFY(m_desk->opened);
    QVERIFY(m_desk->keep({known()}));
}

void TestImportPosts::import()
{
    const QList<Incident> former = {stored(known())};
    QVERIFY(m_desk->keep({grown(), added()}));
    m_desk->session.undoStack().push(new ImportPosts(m_desk->session, {grown(), added()}, former));
}

Incident TestImportPosts::stored(const Incident &incident)
{
    Incident read = m_desk->session.store().incident(incident.id).value_or(Incident());
    read.revision = 0;
    return read;
}

void addOpenerRows()
{
    QTest::addColumn<StoreOpener>("opener");
    QTest::newRow("memory") << StoreOpener(memoryOpener);
    QTest::newRow("sqlite") << StoreOpener(sqlite);
}

void TestImportPosts::leavesTheFirstRedoToTheImport_data()
{
    addOpenerRows();
}

void TestImportPosts::leavesTheFirstRedoToTheImport()
{
    open();
    import();
    QCOMPARE(m_desk->session.store().incident(grown().id)->revision, 2);
    QCOMPARE(stored(grown()), grown());
    QCOMPARE(stored(added()), added());
}

void TestImportPosts::takesBackAllOfItAndDoesItAgain_data()
{
    addOpenerRows();
}

void TestImportPosts::takesBackAllOfItAndDoesItAgain()
{
    open();
    import();
    Incident gone = added();
    gone.withdrawn = true;
    for (int round = 0; round < 2; ++round) {
        m_desk->session.undoStack().undo();
        QCOMPARE(stored(known()), known());
        QCOMPARE(stored(added()), gone);
        m_desk->session.undoStack().redo();
        QCOMPARE(stored(grown()), grown());
        QCOMPARE(stored(added()), added());
    }
}

void TestImportPosts::touchesNothingWhereOneIncidentWasChangedSince_data()
{
    addOpenerRows();
}

void TestImportPosts::touchesNothingWhereOneIncidentWasChangedSince()
{
    open();
    import();
    Incident edited = added();
    edited.title = u"Sign-in is very slow"_s;
    QVERIFY(m_desk->session.write(edited, u"Edited"_s));
    QSignalSpy conflicted(&m_desk->session, &Session::conflicted);
    m_desk->session.undoStack().undo();
    QCOMPARE(conflicted.size(), 1);
    QCOMPARE(stored(grown()), grown());
    QCOMPARE(stored(edited), edited);
}

void TestImportPosts::namesWhatItDid()
{
    Desk desk;
    Session &session = desk.session;
    QCOMPARE(ImportPosts(session, {added()}, {}).text(), u"Import Incident"_s);
    QCOMPARE(ImportPosts(session, {added(), grown()}, {known()}).text(), u"Import 2 Incidents"_s);
}

QTEST_MAIN(TestImportPosts)
#include "tst_importposts.moc"
