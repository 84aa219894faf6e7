#include "tests/ui/program.h"
#include "ui/incidents/searchfield.h"
#include "ui/incidents/titleedit.h"
#include "ui/overview/overviewpane.h"
#include "ui/pages/pagesdialog.h"
#include "ui/templates/beginningdialog.h"
#include "ui/updates/bodyedit.h"
#include "ui/updates/updatescolumn.h"
#include "ui/window/incidentpane.h"
#include "ui/window/newincidentdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// What can take the focus and tells a screen reader no name, with everything in it.
QStringList nameless(QAccessibleInterface *thing)
{
    QStringList found;
    if (!thing || thing->state().invisible)
        return found;
    if (thing->state().focusable && thing->text(QAccessible::Name).isEmpty() && thing->role() != QAccessible::Window
        && thing->role() != QAccessible::Client)
        found += thing->object() ? QString::fromLatin1(thing->object()->metaObject()->className()) : u"(part)"_s;
    for (int i = 0; i < std::min(thing->childCount(), 100); ++i)
        found += nameless(thing->child(i));
    return found;
}

QStringList nameless(QWidget &window)
{
    return nameless(QAccessible::queryAccessibleInterface(&window));
}

} // namespace

class TestAccessibility final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsTheTabKeyFromTopToBottom();
    void foldsWhereThereIsLittleRoom();
    void everyActIsInAMenuWithWordsAndAnIcon();
    void noTwoActsShareKeys();
    void namesEverythingThatTakesTheFocus();
    void namesTheFieldsOfANewIncident();
    void namesWhatAnUpdateBeginsWith();
    void namesTheTabsOfThePages();
    void namesTheWaysToLookAtAllIncidents();
    void neverLosesTheFocus();
    void namesTheWaysToBegin();
};

void TestAccessibility::foldsWhereThereIsLittleRoom()
{
    Program program;
    program.open(manyIncidents(1));
    program.window.resize(640, 400);
    QCOMPARE(program.window.size(), QSize(640, 400));
    QTest::keyClick(&program.window, Qt::Key_F6);
    QTest::keyClick(&program.window, Qt::Key_F6);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget()->isVisible());
    program.window.resize(1440, 900);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestAccessibility::everyActIsInAMenuWithWordsAndAnIcon()
{
    Program program;
    program.open(manyIncidents(1));
    const QList<QAction *> inMenus = actionsOf(program.window);
    QVERIFY(inMenus.size() > 20);
    for (const QAction *action : inMenus) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
    }
}

void TestAccessibility::noTwoActsShareKeys()
{
    Program program;
    program.open(manyIncidents(1));
    QHash<QKeySequence, QString> taken;
    QHash<QKeySequence, QString> takenInBodies; // a body may mean another thing by a key than the window
    for (const QAction *action : actionsOf(program.window)) {
        auto &keysOfPlace = action->shortcutContext() == Qt::WidgetShortcut ? takenInBodies : taken;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!keysOfPlace.contains(keys), qPrintable(keys.toString() + u": "_s + keysOfPlace.value(keys)));
            keysOfPlace.insert(keys, action->text());
        }
    }
    QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_Q)));
    QVERIFY(takenInBodies.contains(QKeySequence(Qt::CTRL | Qt::Key_B)));
}

void TestAccessibility::namesEverythingThatTakesTheFocus()
{
    Program program;
    QCOMPARE(nameless(program.window), QStringList());
    Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(2, 0))});
    Update draft = anUpdate(Status::Identified, at(3, 0), u"Draft"_s);
    draft.stage = Stage::Draft;
    incident.updates += draft;
    program.open(manyIncidents(2) + QList{incident});
    QCOMPARE(nameless(program.window), QStringList());
    program.desk().show(incident.id);
    QCOMPARE(nameless(program.window), QStringList());
    program.list().searchField()->setText(u"xyz"_s);
    QCOMPARE(nameless(program.window), QStringList());
    program.window.resize(640, 400);
    QCOMPARE(nameless(program.window), QStringList());
}

void TestAccessibility::namesTheFieldsOfANewIncident()
{
    for (const Kind kind : {Kind::Incident, Kind::Maintenance}) {
        NewIncidentDialog dialog(
            {aPage()}, kind, [](PageId) { return QList{aComponent(u"Mail"_s)}; }, at(20, 12));
        dialog.show();
        QCOMPARE(nameless(dialog), QStringList());
    }
}

void TestAccessibility::namesWhatAnUpdateBeginsWith()
{
    Program program;
    const Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(2, 0))});
    program.open({incident, anIncident(u"Mail was late"_s, {anUpdate(Status::Resolved, at(1, 0))})});
    BeginningDialog dialog(program.session, incident);
    dialog.show();
    QCOMPARE(nameless(dialog), QStringList());
    dialog.findChild<QLineEdit *>()->setText(u"mail was"_s);
    QVERIFY(QTest::qWaitFor([&] { return dialog.findChild<QComboBox *>()->isVisible(); }));
    QCOMPARE(nameless(dialog), QStringList());
}

void TestAccessibility::namesTheTabsOfThePages()
{
    Program program;
    program.open(manyIncidents(1));
    PagesDialog dialog(program.session, aPage().id);
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(nameless(dialog), QStringList());
    }
}

void TestAccessibility::namesTheWaysToLookAtAllIncidents()
{
    Program program;
    program.open(manyIncidents(3));
    QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
    auto *overview = program.window.findChild<OverviewPane *>();
    for (const OverviewPlace &place :
         {OverviewPlace{90, 0}, OverviewPlace{30, 1}, OverviewPlace{7, 2}, OverviewPlace{365, 3}}) {
        overview->setPlace(place);
        overview->focusContent();
        QVERIFY(overview->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(nameless(*overview), QStringList());
    }
}

void TestAccessibility::neverLosesTheFocus()
{
    Program program;
    program.open(manyIncidents(3));
    QVERIFY(QApplication::focusWidget());
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
    }
    program.window.openFile(u"memory"_s);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestAccessibility::namesTheWaysToBegin()
{
    Program program;
    program.open();
    QCOMPARE(nameless(program.window), QStringList());
}

void TestAccessibility::leadsTheTabKeyFromTopToBottom()
{
    Program program;
    Incident incident = anIncident(
        u"Outbound mail is late"_s,
        {anUpdate(Status::Investigating, at(13, 9)), anUpdate(Status::Identified, at(13, 10), u"Since {{time}}."_s)});
    incident.updates.last().stage = Stage::Draft;
    program.open({incident});
    program.desk().show(incident.id);
    auto *pane = program.window.findChild<IncidentPane *>();
    auto *title = pane->findChild<TitleEdit *>();
    title->setFocus();
    const auto *column = program.window.findChild<UpdatesColumn *>()->parentWidget();
    QStringList walked;
    int last = -1;
    for (QWidget *focused = program.window.focusWidget(); pane->isAncestorOf(focused);
         focused = program.window.focusWidget()) {
        // In a row they may differ by the few points that their heights do.
        const int middle = focused->mapTo(column, focused->rect().center()).y();
        const QString name = focused->accessibleName().isEmpty()
            ? QString::fromLatin1(focused->metaObject()->className())
            : focused->accessibleName();
        walked.append(u"%1 at %2"_s.arg(name).arg(middle));
        QVERIFY2(middle > last - 20, qPrintable(walked.join(u'\n')));
        last = middle;
        QVERIFY2(walked.size() < 100, qPrintable(walked.join(u'\n')));
        if (auto *body = qobject_cast<BodyEdit *>(focused))
            body->moveCursor(QTextCursor::End); // before its end Tab goes to the next fact
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QVERIFY2(walked.size() > 10, qPrintable(walked.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
