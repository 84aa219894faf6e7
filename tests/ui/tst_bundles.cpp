#include "app/desk/importpreview.h"
#include "tests/ui/filledstore.h"
#include "ui/bundles/bundlework.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/intake/importwork.h"
#include "ui/window/bundleacts.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// A window with the list and what writes a bundle of it.
struct Exporting {
    Exporting() : desk(filledStore), list(desk.session, &window), acts(desk.session, list, window)
    {
        window.resize(400, 600);
        list.resize(400, 600);
        window.show();
    }

    void chooseFile(const QString &name)
    {
        acts.ask();
        auto *chooser = window.findChild<QFileDialog *>();
        QVERIFY(chooser);
        chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(place.filePath(name));
        for (QPushButton *button : chooser->findChildren<QPushButton *>())
            if (button->text() == u"&Save"_s)
                button->click();
        QTRY_VERIFY(!chooser->isVisible());
    }

    const QTemporaryDir place;
    Desk desk;
    QWidget window;
    IncidentListPane list;
    BundleActs acts;
};

} // namespace

class TestBundles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOverWhatIsSelected();
    void asksForAnIncident();
    void leavesTheOldFileOnceStopped();
    void comesInAndIsTakenBack();
};

void TestBundles::handsOverWhatIsSelected()
{
    Exporting exporting;
    exporting.list.setCurrent(anIncident(u"Mail is late"_s).id);
    QTest::keyClick(exporting.list.list(), Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy said(&exporting.acts, &BundleActs::said);
    exporting.chooseFile(u"both.json"_s);
    QTRY_COMPARE(said.size(), 1);
    QFile written(exporting.place.filePath(u"both.json"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bundle = written.readAll();
    for (const char *words : {"Mail is late", "Mail is lost", "Nobody may read this yet."})
        QVERIFY2(bundle.contains(words), words);
    QVERIFY(!bundle.contains("Mail is slow"));
}

void TestBundles::asksForAnIncident()
{
    Exporting exporting;
    exporting.list.list()->clearSelection();
    QSignalSpy said(&exporting.acts, &BundleActs::said);
    exporting.acts.ask();
    QCOMPARE(said.size(), 1);
    QVERIFY(!exporting.window.findChild<QFileDialog *>());
}

void TestBundles::leavesTheOldFileOnceStopped()
{
    const QTemporaryDir place;
    QFile old(place.filePath(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QSemaphore gate(1); // for the window; work beside it waits until it has been stopped
    Desk desk([&gate](const QString &file) {
        gate.acquire();
        return filledStore(file);
    });
    BundleWork work(desk.session);
    QSignalSpy stopped(&work, &BundleWork::stopped);
    work.write({anIncident(u"Mail is late"_s).id}, old.fileName());
    work.stop();
    gate.release();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

/// With its history; undo takes it off the desk again, and redo puts it back.
void TestBundles::comesInAndIsTakenBack()
{
    const QTemporaryDir place;
    const IncidentId id = anIncident(u"Mail is late"_s).id;
    {
        Desk there(filledStore);
        BundleWork work(there.session);
        QSignalSpy written(&work, &BundleWork::written);
        work.write({id}, place.filePath(u"one.json"_s));
        QTRY_COMPARE(written.size(), 1);
    }
    Desk here;
    ImportWork work(here.session);
    const auto preview =
        previewImport(here.session.store(), {{}, {place.filePath(u"one.json"_s)}}, {}, [](int) { return true; });
    QVERIFY(preview);
    QSignalSpy applied(&work, &ImportWork::applied);
    work.apply(*preview);
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(here.session.store().revisions(id)->first().by, aDrafter());
    QCOMPARE(here.session.incident(id)->updates.last().stage, Stage::Draft);
    here.session.undoStack().undo();
    QVERIFY(here.session.incident(id)->withdrawn);
    here.session.undoStack().redo();
    QVERIFY(!here.session.incident(id)->withdrawn);
}

QTEST_MAIN(TestBundles)
#include "tst_bundles.moc"
