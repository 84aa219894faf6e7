#include "ui/window/historysteps.h"

#include "app/store/sqlite/sqlitestore.h"
#include "tests/ui/desk.h"
#include "ui/commands/editincident.h"
#include "ui/commands/importposts.h"
#include "ui/widgets/waitdialog.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 60; ///< too many for a blink

/// A desk with an import of many incidents as the last step. Work beside the window waits to be let in.
struct ImportedDesk {
    ImportedDesk()
        : desk(
            [this](const QString &file) {
                if (QThread::currentThread() != QCoreApplication::instance()->thread())
                    gate.acquire();
                return Result<std::unique_ptr<IncidentStore>>(SqliteStore::open(file));
            },
            folder.filePath(u"a.noticedesk"_s))
        , steps(desk.session, window)
        , failed(&steps, &HistorySteps::failed)
    {
        if (!desk.keep(manyIncidents(many)))
            qFatal("not prepared");
        QList<Incident> imported;
        for (const Incident &incident : manyIncidents(many))
            imported.append(*desk.session.incident(incident.id));
        desk.session.undoStack().push(new ImportPosts(desk.session, imported, {}));
        window.show();
    }
    ~ImportedDesk() { gate.release(); }

    [[nodiscard]] int withdrawn() const { return desk.session.store().tally()->withdrawn; }
    [[nodiscard]] WaitDialog *wait() const { return window.findChild<WaitDialog *>(); }

    QSemaphore gate;
    QTemporaryDir folder;
    Desk desk;
    QWidget window;
    HistorySteps steps;
    QSignalSpy failed;
};

} // namespace

class TestHistorySteps final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesALargeImportBackAndDoesItAgain();
    void keepsTheWindowWaitingAndAlive();
    void stopsWhenAsked();
    void givesUpWhereAnIncidentHasChangedSince();
    void storesOverWhatTheWindowHasSeenAfterwards();
    void takesASmallStepAtOnce();
};

void TestHistorySteps::takesALargeImportBackAndDoesItAgain()
{
    ImportedDesk imported;
    QSignalSpy changed(&imported.desk.session, &Session::changedElsewhere);
    imported.steps.undo();
    QCOMPARE(imported.withdrawn(), 0); // not done here and now
    imported.gate.release(2);
    QTRY_COMPARE(imported.withdrawn(), many);
    QTRY_VERIFY(imported.desk.session.undoStack().canRedo());
    QVERIFY(!imported.desk.session.undoStack().canUndo());
    QCOMPARE(changed.size(), 1);
    imported.steps.redo();
    QTRY_COMPARE(imported.withdrawn(), 0);
    QTRY_VERIFY(imported.desk.session.undoStack().canUndo());
    QCOMPARE(imported.failed.size(), 0);
}

void TestHistorySteps::keepsTheWindowWaitingAndAlive()
{
    ImportedDesk imported;
    imported.steps.undo();
    QVERIFY(imported.wait());
    QVERIFY(imported.wait()->isVisible());
    QVERIFY(imported.wait()->isModal());
    QVERIFY(imported.desk.session.isStepping());
    imported.steps.undo(); // nothing more until it is done
    int beats = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
    beat.start(1);
    QTRY_VERIFY(beats > 10);
    imported.gate.release(1);
    QTRY_VERIFY(!imported.desk.session.isStepping());
    QTRY_VERIFY(!imported.wait());
    QCOMPARE(imported.withdrawn(), many);
}

void TestHistorySteps::stopsWhenAsked()
{
    ImportedDesk imported;
    imported.steps.undo();
    QTest::keyClick(imported.wait(), Qt::Key_Escape);
    QVERIFY(imported.wait()->isVisible()); // it goes when the work has ended
    imported.gate.release(1);
    QTRY_VERIFY(!imported.desk.session.isStepping());
    QCOMPARE(imported.withdrawn(), 0);
    QVERIFY(imported.desk.session.undoStack().canUndo());
    QCOMPARE(imported.failed.size(), 0);
    imported.gate.release(1);
    imported.steps.undo();
    QTRY_COMPARE(imported.withdrawn(), many);
}

void TestHistorySteps::givesUpWhereAnIncidentHasChangedSince()
{
    ImportedDesk imported;
    Incident changed = *imported.desk.session.incident(manyIncidents(many).last().id);
    changed.title = u"Changed since"_s;
    QVERIFY(imported.desk.session.write(changed, u"Edited"_s));
    imported.gate.release(1);
    imported.steps.undo();
    QTRY_COMPARE(imported.failed.size(), 1);
    const Error error = imported.failed.first().first().value<Error>();
    QCOMPARE(error.code, Error::Code::Conflict);
    QVERIFY2(error.message.contains(u"Changed since"_s), qPrintable(error.message));
    QCOMPARE(imported.withdrawn(), 0);
    QVERIFY(!imported.desk.session.undoStack().canUndo());
}

void TestHistorySteps::storesOverWhatTheWindowHasSeenAfterwards()
{
    ImportedDesk imported;
    imported.gate.release(2);
    imported.steps.undo();
    QTRY_COMPARE(imported.withdrawn(), many);
    QTRY_VERIFY(!imported.desk.session.isStepping());
    imported.steps.redo();
    QTRY_VERIFY(!imported.desk.session.isStepping());
    QSignalSpy conflicted(&imported.desk.session, &Session::conflicted);
    const Incident before = *imported.desk.session.store().incident(manyIncidents(many).first().id);
    Incident after = before;
    after.title = u"New title"_s;
    imported.desk.session.undoStack().push(new EditIncident(imported.desk.session, before, after, u"Edit Title"_s));
    QCOMPARE(conflicted.size(), 0);
    QCOMPARE(imported.desk.session.store().incident(before.id)->title, u"New title"_s);
}

void TestHistorySteps::takesASmallStepAtOnce()
{
    ImportedDesk imported;
    const Incident before = *imported.desk.session.incident(manyIncidents(many).first().id);
    Incident after = before;
    after.title = u"New title"_s;
    imported.desk.session.undoStack().push(new EditIncident(imported.desk.session, before, after, u"Edit Title"_s));
    imported.steps.undo();
    QVERIFY(!imported.wait());
    QCOMPARE(imported.desk.session.store().incident(before.id)->title, before.title);
}

QTEST_MAIN(TestHistorySteps)
#include "tst_historysteps.moc"
