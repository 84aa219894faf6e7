#include "app/store/memory/memorystore.h"
#include "tests/incident/builders.h"
#include "ui/commands/editincident.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

class SetClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void pass(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now = at(20, 12);
};

Result<std::unique_ptr<IncidentStore>> openMemory(const QString &file)
{
    if (file == u"damaged"_s)
        return failure(Error::Code::Unreadable, u"“damaged” is not a Notice Desk file."_s);
    auto store = std::make_unique<MemoryStore>();
    Changes changes;
    changes.pages = {aPage()};
    changes.incidents = {anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(13, 9))})};
    if (auto saved = store->save(changes, aDrafter()); !saved)
        return tl::unexpected(saved.error());
    return store;
}

Incident titled(Incident incident, const QString &title)
{
    incident.title = title;
    return incident;
}

} // namespace

class TestSession final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsOpenWhenAnotherFileIsRefused();
    void tellsTheViewsWhatWasWritten();
    void reportsAWriteThatTheStoreRefuses();
    void swapsBackAndForth();
    void makesOneStepOfABurstOfTyping();
    void keepsStepsApartThatAPauseOrAFieldDivides_data();
    void keepsStepsApartThatAPauseOrAFieldDivides();
    void takesANewIncidentOffTheDeskWhenUndone();
    void refusesToUndoOverAChangeItHasNotMade();
};

void TestSession::keepsWhatIsOpenWhenAnotherFileIsRefused()
{
    const SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    const auto opened = session.open(u"damaged"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Unreadable);
    QCOMPARE(session.file(), u"good"_s);
    QVERIFY(session.incident(anIncident().id));
}

void TestSession::tellsTheViewsWhatWasWritten()
{
    const SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    QSignalSpy changed(&session, &Session::incidentsChanged);
    QSignalSpy written(&session, &Session::written);
    const Incident incident = *session.incident(anIncident().id);
    QVERIFY(session.write(titled(incident, u"Mail is late"_s), u"Edit Title"_s));
    QCOMPARE(changed.first().first().value<QList<IncidentId>>(), QList<IncidentId>{incident.id});
    QCOMPARE(written.first().first().toDateTime(), clock.now());
    QCOMPARE(session.store().revisions(incident.id)->last().by, session.authorship(u"Edit Title"_s));
}

void TestSession::reportsAWriteThatTheStoreRefuses()
{
    const SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    QSignalSpy failed(&session, &Session::failed);
    const Incident incident = *session.incident(anIncident().id);
    QVERIFY(!session.write(titled(incident, QString()), u"Edit Title"_s));
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Invalid);
    QCOMPARE(session.incident(incident.id)->title, incident.title);
}

void TestSession::swapsBackAndForth()
{
    const SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    const Incident before = *session.incident(anIncident().id);
    session.undoStack().push(new EditIncident(session, before, titled(before, u"Mail is late"_s), u"Edit Title"_s));
    QCOMPARE(session.incident(before.id)->title, u"Mail is late"_s);
    session.undoStack().undo();
    QCOMPARE(session.incident(before.id)->title, before.title);
    session.undoStack().redo();
    QCOMPARE(session.incident(before.id)->title, u"Mail is late"_s);
    QCOMPARE(session.store().revisions(before.id)->size(), 4);
}

void TestSession::makesOneStepOfABurstOfTyping()
{
    SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    const Incident before = *session.incident(anIncident().id);
    for (const QString &title : {u"M"_s, u"Ma"_s, u"Mail"_s}) {
        const Incident shown = *session.incident(before.id);
        session.undoStack().push(new EditIncident(session, shown, titled(shown, title), u"Edit Title"_s, u"title"_s));
        clock.pass(900);
    }
    QCOMPARE(session.undoStack().count(), 1);
    session.undoStack().undo();
    QCOMPARE(session.incident(before.id)->title, before.title);
    session.undoStack().redo();
    QCOMPARE(session.incident(before.id)->title, u"Mail"_s);
}

void TestSession::keepsStepsApartThatAPauseOrAFieldDivides_data()
{
    QTest::addColumn<QString>("secondBurst");
    QTest::addColumn<int>("pause");
    QTest::addColumn<int>("steps");
    QTest::newRow("same field at once") << u"title"_s << 100 << 1;
    QTest::newRow("same field after a pause") << u"title"_s << 5000 << 2;
    QTest::newRow("another field") << u"body"_s << 100 << 2;
    QTest::newRow("no typing") << QString() << 100 << 2;
}

void TestSession::keepsStepsApartThatAPauseOrAFieldDivides()
{
    QFETCH(QString, secondBurst);
    QFETCH(int, pause);
    SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    const Incident before = *session.incident(anIncident().id);
    const Incident middle = titled(before, u"One"_s);
    session.undoStack().push(new EditIncident(session, before, middle, u"Edit Title"_s, u"title"_s));
    clock.pass(pause);
    session.undoStack().push(new EditIncident(session, middle, titled(middle, u"Two"_s), u"Edit Title"_s, secondBurst));
    QTEST(session.undoStack().count(), "steps");
}

void TestSession::takesANewIncidentOffTheDeskWhenUndone()
{
    const SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    const Incident fresh = anIncident(u"Sign-in is slow"_s);
    Incident absent = fresh;
    absent.withdrawn = true;
    session.undoStack().push(new EditIncident(session, absent, fresh, u"New Incident"_s));
    QCOMPARE(session.store().tally()->all, 2);
    session.undoStack().undo();
    QCOMPARE(session.store().tally()->all, 1);
    session.undoStack().redo();
    QCOMPARE(session.store().tally()->all, 2);
}

void TestSession::refusesToUndoOverAChangeItHasNotMade()
{
    const SetClock clock;
    Session session(clock, openMemory, u"drafter"_s);
    QVERIFY(session.open(u"good"_s));
    QSignalSpy conflicted(&session, &Session::conflicted);
    const Incident before = *session.incident(anIncident().id);
    session.undoStack().push(new EditIncident(session, before, titled(before, u"Mine"_s), u"Edit Title"_s));
    QVERIFY(session.write(titled(*session.incident(before.id), u"Theirs"_s), u"Edit Title"_s));
    session.undoStack().undo();
    QCOMPARE(conflicted.size(), 1);
    QCOMPARE(session.incident(before.id)->title, u"Theirs"_s);
    QVERIFY(!session.undoStack().canUndo());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
