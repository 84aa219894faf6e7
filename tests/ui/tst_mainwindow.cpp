#include "tests/ui/program.h"
#include "ui/incidents/searchfield.h"
#include "ui/intake/pastepostdialog.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/incidentpane.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Types into the dialog that the next act opens, and agrees.
void answerNewIncident(const QString &title)
{
    QTimer::singleShot(0, qApp, [title] {
        auto *field = QApplication::activeModalWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(field, title);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWaysToBegin();
    void createsAnIncidentByKeys();
    void undoesAndRedoesByKeys();
    void searchesByKeys();
    void takesBackANewComponentAndAConfirmedZone();
    void withdrawsWithAWayBack();
    void saysWhyAFileCannotBeOpened();
    void keepsTheOpenFileWhenAnotherIsRefused();
    void laysMineOverTheirsAfterAConflict();
    void takesInAPostThatIsDropped();
    void saysWhatIsSaved();
    void switchesItsLook();
    void comesBackAsItWasLeft();
    void goesBackToThePlaceThatWasLeft();
    void putsTheListOnTheScreenFirst();
    void survivesDamagedSettings();
};

void TestMainWindow::offersWaysToBegin()
{
    Program program;
    program.open();
    const auto *welcome = program.window.findChild<EmptyState *>(u"welcome"_s);
    QVERIFY(welcome->isVisible());
    QStringList offered;
    for (const QPushButton *button : welcome->findChildren<QPushButton *>())
        offered += button->text().remove(u'&');
    QCOMPARE(offered, (QStringList{u"Paste a Post…"_s, u"Open the Sample"_s, u"New Incident"_s}));
    QVERIFY(welcome->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::createsAnIncidentByKeys()
{
    Program program;
    program.open();
    answerNewIncident(u"Mail is late"_s);
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier);

    const auto incident = program.desk().incident();
    QVERIFY(incident);
    QCOMPARE(incident->title, u"Mail is late"_s);
    QCOMPARE(incident->updates.size(), 1);
    QCOMPARE(incident->updates.first().stage, Stage::Draft);
    QCOMPARE(program.session.page(incident->page).name, u"My Company"_s);
    QCOMPARE(program.window.windowTitle(), u"Mail is late — Notice Desk"_s);
    QVERIFY(program.desk().isVisible());
    program.window.activateWindow(); // as a window manager does when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QVERIFY(QApplication::focusWidget());

    QTest::keyClicks(QApplication::focusWidget(), u"We look into it."_s);
    QCOMPARE(program.saveState(), u"memory – Saving…"_s);
    program.window.flush();
    QTRY_VERIFY(program.saveState().startsWith(u"memory – Saved "_s));
    QCOMPARE(program.session.incident(incident->id).value().updates.first().body, u"We look into it."_s);
}

void TestMainWindow::undoesAndRedoesByKeys()
{
    Program program;
    program.open();
    answerNewIncident(u"Mail is late"_s);
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier);
    program.window.activateWindow(); // as a window manager does when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QCOMPARE(program.tally().all, 1);
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.tally().all, 0);
    QTest::keyClick(&program.window, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(program.tally().all, 1);
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.tally().all, 1);
}

void TestMainWindow::searchesByKeys()
{
    Program program;
    program.open(manyIncidents(12));
    QTest::keyClick(&program.window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), program.list().searchField());
    QTest::keyClicks(QApplication::focusWidget(), u"incident 7"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(program.desk().incident().value().title, u"Incident 7"_s);
}

void TestMainWindow::takesBackANewComponentAndAConfirmedZone()
{
    Program program;
    program.open(manyIncidents(1));
    program.desk().show(manyIncidents(1).first().id);
    auto *pane = program.window.findChild<IncidentPane *>();
    Component added;
    added.id = ComponentId::make(at(1, 1));
    added.page = aPage().id;
    added.name = u"Calendar"_s;
    Q_EMIT pane->componentAdded(added);
    Page confirmed = aPage();
    confirmed.inferred = Inference::Zone;
    Q_EMIT pane->pageConfirmed(confirmed);
    const auto standing = [&] { return program.session.store().components(aPage().id)->last().standing; };
    QCOMPARE(program.session.page(aPage().id), confirmed);
    QCOMPARE(standing(), ComponentStanding::Offered);
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.session.page(aPage().id), aPage());
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(standing(), ComponentStanding::Withdrawn);
    QTest::keyClick(&program.window, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(standing(), ComponentStanding::Offered);
}

void TestMainWindow::withdrawsWithAWayBack()
{
    Program program;
    program.open(manyIncidents(1));
    program.desk().show(manyIncidents(1).first().id);
    for (QAction *action : actionsOf(program.window))
        if (action->text() == u"&Withdraw Incident"_s)
            action->trigger();
    QCOMPARE(program.tally().withdrawn, 1);
    QCOMPARE(program.message(), u"“Incident 0” is withdrawn: it is off the desk, and kept."_s);
    const auto *bar = program.window.findChild<MessageBar *>();
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(program.tally().withdrawn, 0);
    QCOMPARE(program.message(), QString());
}

void TestMainWindow::saysWhyAFileCannotBeOpened()
{
    Program program([](const QString &) -> Result<std::unique_ptr<IncidentStore>> {
        return failure(Error::Code::Unreadable, u"The file is damaged."_s);
    });
    program.window.openFile(u"memory"_s);
    const auto *trouble = program.window.findChild<EmptyState *>(u"welcome"_s);
    QCOMPARE(trouble->title(), u"The incidents could not be opened"_s);
    QCOMPARE(trouble->findChild<QPushButton *>()->text(), u"&Open…"_s);
    QVERIFY(QApplication::focusWidget());
}

void TestMainWindow::keepsTheOpenFileWhenAnotherIsRefused()
{
    Program program([](const QString &file) -> Result<std::unique_ptr<IncidentStore>> {
        if (file.endsWith(u"damaged"_s))
            return failure(Error::Code::Unreadable, u"The file is damaged."_s);
        return memoryOpener(file);
    });
    program.open(manyIncidents(1));
    program.window.openFile(u"damaged"_s);
    QCOMPARE(program.message(), u"The file is damaged."_s);
    QCOMPARE(program.tally().all, 1);
    QVERIFY(program.desk().isVisible());
}

void TestMainWindow::laysMineOverTheirsAfterAConflict()
{
    Program program;
    const Incident first = manyIncidents(1).first();
    program.open({first});
    program.desk().show(first.id);
    Changes theirs;
    theirs.incidents = {program.session.store().incident(first.id).value()};
    theirs.incidents.first().title = u"Theirs"_s;
    QVERIFY(const_cast<IncidentStore &>(program.session.store()).save(theirs, aDrafter()));

    program.desk().setWithdrawn(true);
    QCOMPARE(program.desk().incident().value().title, u"Theirs"_s);
    QCOMPARE(program.tally().withdrawn, 0);
    QVERIFY(program.message().startsWith(u"This incident was changed elsewhere"_s));
    for (QPushButton *button : program.window.findChild<MessageBar *>()->findChildren<QPushButton *>())
        if (button->text() == u"Keep Mine"_s)
            button->click();
    const Incident both = program.session.store().incident(first.id).value();
    QCOMPARE(both.title, u"Theirs"_s);
    QVERIFY(both.withdrawn);
}

void TestMainWindow::takesInAPostThatIsDropped()
{
    Program program;
    QMimeData post;
    post.setText(u"Mail is late\nIncident Report for Example Mail\n"_s);
    const auto drag = [&post] { return QDragEnterEvent({5, 5}, Qt::CopyAction, &post, Qt::LeftButton, {}); };
    QDragEnterEvent early = drag();
    early.ignore();
    QApplication::sendEvent(&program.window, &early);
    QVERIFY(!early.isAccepted()); // no file is open that could hold it
    program.open();
    QDragEnterEvent entering = drag();
    entering.ignore();
    QApplication::sendEvent(&program.window, &entering);
    QVERIFY(entering.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &post, Qt::LeftButton, {});
    QApplication::sendEvent(&program.window, &drop);
    const auto *dialog = program.window.findChild<PastePostDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"Mail is late"_s));
}

void TestMainWindow::saysWhatIsSaved()
{
    Program program;
    program.open();
    QCOMPARE(program.saveState(), u"memory – All changes saved"_s);
    program.open(manyIncidents(1));
    QCOMPARE(program.saveState(), u"memory – Saved %1"_s.arg(at(20, 12).toLocalTime().toString(u"HH:mm:ss"_s)));
    program.session.failed({Error::Code::Storage, u"The disk is full."_s});
    QCOMPARE(program.saveState(), u"memory – Not saved: The disk is full."_s);
    QTest::keyClick(&program.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(program.saveState().contains(u"Saved"_s));
}

void TestMainWindow::switchesItsLook()
{
    Program program;
    program.open(manyIncidents(3));
    program.appearance.setAppearance(Appearance::Dark);
    QTRY_VERIFY(isDark(program.window.palette()));
    QVERIFY(isDark(program.list().palette()));
    QCOMPARE(QIcon::themeName(), u"breeze-dark"_s);
    program.appearance.setAppearance(Appearance::Light);
    QTRY_VERIFY(!isDark(program.window.palette()));
    QCOMPARE(WindowSettings(program.folder.filePath(u"window.ini"_s)).appearance(), Appearance::Light);
}

void TestMainWindow::comesBackAsItWasLeft()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const Incident incident = manyIncidents(1).first();
    const DeskPlace place{incident.id, {incident.updates.first().id, 7}, 120};
    WindowSettings left(file);
    left.setWhich(IncidentQuery::Which::Drafts);
    left.setPlace(place);
    left.setAppearance(Appearance::Dark);
    left.addRecentFile(file);
    const WindowSettings found(file);
    QCOMPARE(found.which(), IncidentQuery::Which::Drafts);
    QCOMPARE(found.place(), place);
    QCOMPARE(found.appearance(), Appearance::Dark);
    QCOMPARE(found.recentFiles(), QStringList{file});
}

void TestMainWindow::goesBackToThePlaceThatWasLeft()
{
    QList<Update> updates;
    for (int hour = 0; hour < 20; ++hour)
        updates.append(anUpdate(Status::Identified, at(13, hour), u"What we know by now."_s));
    const Incident first = anIncident(u"First"_s, updates);
    const Incident second = anIncident(u"Second"_s, {anUpdate(Status::Identified, at(14, 0))});
    Program program;
    program.open({first, second});
    const DeskPlace left{first.id, {updates.at(3).id, 5}, 200};
    program.desk().begin(left);
    QTRY_COMPARE(program.desk().place(), left);
    QVERIFY(!program.desk().updates()->isAncestorOf(QApplication::focusWidget())); // the keys stay with the list
    program.window.close();
    QCOMPARE(program.settings.place(), left);

    DeskPlace changed = left; // the update is gone and the body is shorter
    changed.update = {UpdateId::make(at(15, 0)), 7};
    program.desk().show(second.id);
    program.desk().begin(changed);
    QCOMPARE(program.desk().place().incident, first.id);
    changed.update = {updates.at(3).id, 70'000};
    program.desk().begin(changed);
    QCOMPARE(program.desk().place().update.cursor, int(updates.at(3).body.size()));
    program.desk().begin({});
    QCOMPARE(program.desk().place().incident, program.list().first());
}

void TestMainWindow::putsTheListOnTheScreenFirst()
{
    const StoreOpener opener = [](const QString &file) {
        auto store = memoryOpener(file);
        return (*store)->save({{aPage()}, {}, manyIncidents(3), {}}, aDrafter()).and_then([&] {
            return std::move(store);
        });
    };
    QTemporaryDir folder;
    const StillClock clock;
    Session session(clock, opener, u"drafter"_s);
    WindowSettings settings(folder.filePath(u"window.ini"_s));
    settings.setPlace({manyIncidents(2).last().id, {}, 0});
    AppearanceControl appearance(settings);
    MainWindow window(session, settings, appearance);
    window.openFile(u"memory"_s);
    const auto &desk = *window.findChild<DeskView *>();
    const QListView &list = *desk.list()->list();
    QCOMPARE(list.currentIndex().data(), QVariant(u"Incident 1"_s));
    QVERIFY(!desk.incident());
    window.show();
    QTRY_VERIFY(desk.incident());
    QCOMPARE(desk.incident()->title, u"Incident 1"_s);
    QCOMPARE(list.currentIndex().data(), QVariant(u"Incident 1"_s));
    QCOMPARE(window.windowTitle(), u"Incident 1 — Notice Desk"_s);
}

void TestMainWindow::survivesDamagedSettings()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"window.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[list]\nwhich=99\nincident=nonsense\nupdate=1\ncursor=-3\nscroll=x\n[view\nappearance=\xff\xfe\x00=;\n["
               "window]\ngeometry=1\npanes=x\n");
    file.close();
    const WindowSettings settings(file.fileName());
    QCOMPARE(settings.which(), IncidentQuery::Which::Open);
    QCOMPARE(settings.place(), DeskPlace());
    QCOMPARE(settings.appearance(), Appearance::System);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
