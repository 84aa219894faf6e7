#include "app/incident/shippedtemplates.h"
#include "app/incident/templaterules.h"
#include "tests/ui/program.h"
#include "ui/templates/templatechoice.h"
#include "ui/updates/updatescolumn.h"
#include "ui/updates/updatesteps.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/window/newincidentdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTimer>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// From a template to a draft, without a mouse.
class TestNewFromTemplate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postsAtWholeMinutesInTheirOrder();
    void goesOnFromTheLatestDraft();
    void beginsAnIncidentByKeys();
    void beginsAnUpdateFromAPastNoticeByKeys();
    void offersWhatHasATitle();
    void takesTheKindOfTheTemplate();
    void asksForNoFactOfTheTitleAgain();
    void takesTheOnlyOneThatFits_data();
    void takesTheOnlyOneThatFits();
    void standsAboveTheTitle_data();
    void standsAboveTheTitle();
    void keepsATitleThatWasWritten();
    void followsTheKind();
    void announcesPlannedWorkWithItsWindow();
    void stepsThroughTheFactsOfALine();
};

namespace {

/// In the dialog that the next act opens.
void inTheDialog(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        act(*dialog);
        if (dialog->isVisible()) // the test has failed already
            dialog->reject();
    });
}

/// Where a key goes: to the list that has dropped down, or to the field in the window.
QWidget *listener(const QWidget &window)
{
    return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : window.focusWidget();
}

void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(listener(window), key, modifiers);
}

void type(const QWidget &window, const QString &text)
{
    for (const QChar character : text)
        QTest::keyClicks(listener(window), character);
}

std::unique_ptr<NewIncidentDialog> aDialog(Kind kind = Kind::Incident)
{
    auto dialog = std::make_unique<NewIncidentDialog>(
        QList{aPage()}, kind, [](PageId) { return QList<Component>(); }, at(20, 12));
    dialog->show();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qFatal("the dialog does not become the active window");
    return dialog;
}

QPushButton *defaultOf(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            return button;
    return nullptr;
}

QString selectedIn(const Program &program)
{
    const auto *body = qobject_cast<GrowingTextEdit *>(program.window.focusWidget());
    return body ? body->textCursor().selectedText() : QString();
}

} // namespace

void TestNewFromTemplate::postsAtWholeMinutesInTheirOrder()
{
    const auto dialog = aDialog();
    const Incident begun = dialog->incident(at(20, 12).addSecs(42));
    QCOMPARE(begun.updates.first().postedAt, at(20, 12));
    QCOMPARE(nextUpdate(begun, at(20, 12).addSecs(50)).postedAt, at(20, 12));
    Incident exact = begun;
    exact.updates.first().postedAt = at(20, 12).addSecs(30); // read from outside
    QCOMPARE(nextUpdate(exact, at(20, 12).addSecs(50)).postedAt, at(20, 12).addSecs(30));
    QCOMPARE(nextUpdate(exact, at(20, 12).addSecs(20)).postedAt, at(20, 12));
}

void TestNewFromTemplate::goesOnFromTheLatestDraft()
{
    Update draft = anUpdate(Status::Monitoring, at(13, 10));
    draft.stage = Stage::Draft;
    const Incident incident = anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9)), draft});
    QCOMPARE(nextUpdate(incident, at(13, 11)).status, Status::Monitoring);
}

void TestNewFromTemplate::beginsAnIncidentByKeys()
{
    Program program;
    program.open(manyIncidents(1));
    inTheDialog([](QDialog &dialog) {
        QCOMPARE(dialog.focusWidget(), dialog.findChild<TemplateChoice *>());
        type(dialog, u"first"_s);
        press(dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        type(dialog, u"Outbound mail"_s);
        press(dialog, Qt::Key_Tab);
        type(dialog, u"messages are late"_s);
        press(dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });
    press(program.window, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);

    const auto made = program.desk().incident();
    QVERIFY(made);
    QCOMPARE(made->title, u"Outbound mail: messages are late"_s);
    QCOMPARE(made->updates.size(), 1);
    QCOMPARE(made->updates.first().body, shippedTemplate(u"First notice"_s)->body);
    QCOMPARE(selectedIn(program), u"{{who}}"_s);
    type(program.window, u"Customers"_s);
    press(program.window, Qt::Key_Tab);
    QCOMPARE(selectedIn(program), u"{{what they cannot do}}"_s);
}

void TestNewFromTemplate::beginsAnUpdateFromAPastNoticeByKeys()
{
    Program program;
    program.open({anIncident(u"Mail is late"_s, {anUpdate(Status::Identified, at(20, 9), u"A full disk."_s)}),
                  anIncident(u"Logins fail"_s, {anUpdate(Status::Identified, at(3, 9), u"Since 10:00 UTC."_s)})});
    program.desk().show(anIncident(u"Mail is late"_s).id);
    inTheDialog([](QDialog &dialog) {
        type(dialog, u"logins"_s);
        const QPushButton *take = defaultOf(dialog);
        QVERIFY(QTest::qWaitFor([&] { return take->isEnabled(); }));
        QVERIFY(QTest::qWaitFor([&] { return take->isEnabled(); }));
        press(dialog, Qt::Key_Return);
    });
    press(program.window, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);

    const auto shown = program.desk().incident();
    QCOMPARE(shown->updates.size(), 2);
    QCOMPARE(shown->updates.last().body, u"Since {{instead of 10:00 UTC}}."_s);
    QCOMPARE(shown->updates.last().stage, Stage::Draft);
    QCOMPARE(shown->updates.last().postedAt, at(20, 12));
    QCOMPARE(selectedIn(program), u"{{instead of 10:00 UTC}}"_s);
    QCOMPARE(program.session.undoStack().undoText(), u"Add Update from Past Notice"_s);
}

void TestNewFromTemplate::offersWhatHasATitle()
{
    TemplateChoice choice;
    choice.offer(aPage(), Kind::Maintenance);
    QVERIFY(choice.count() > 2);
    QCOMPARE(shippedTemplate(choice.itemText(1))->kind, Kind::Maintenance);
    QCOMPARE(shippedTemplate(choice.itemText(choice.count() - 1))->kind, Kind::Incident);
    for (int row = 1; row < choice.count(); ++row)
        QVERIFY(!shippedTemplate(choice.itemText(row))->title.isEmpty());
    QCOMPARE(choice.findText(u"Resolved"_s), -1);
    QCOMPARE(choice.chosen(), std::nullopt);
}

void TestNewFromTemplate::takesTheKindOfTheTemplate()
{
    const auto dialog = aDialog();
    dialog->beginWithTemplate();
    type(*dialog, u"announced"_s);
    press(*dialog, Qt::Key_Return);
    auto *choice = dialog->findChild<TemplateChoice *>();
    QCOMPARE(choice->currentText(), u"Planned work, announced"_s);
    QCOMPARE(dialog->incident(at(20, 12)).kind, Kind::Maintenance);
    auto *kind = dialog->findChildren<QComboBox *>().at(1);
    kind->setCurrentIndex(0);
    QCOMPARE(dialog->incident(at(20, 12)).kind, Kind::Incident);
    QCOMPARE(choice->chosen(), std::nullopt);
}

void TestNewFromTemplate::asksForNoFactOfTheTitleAgain()
{
    const auto dialog = aDialog(Kind::Maintenance);
    dialog->beginWithTemplate();
    type(*dialog, u"announced"_s);
    press(*dialog, Qt::Key_Return);
    type(*dialog, u"Mail relays"_s);
    press(*dialog, Qt::Key_Tab);
    type(*dialog, u"the disks are replaced"_s);
    const QString body = dialog->incident(at(20, 12)).updates.first().body;
    QVERIFY2(body.contains(u"we will work on Mail relays: the disks are replaced."_s), qPrintable(body));
}

void TestNewFromTemplate::takesTheOnlyOneThatFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("its name") << u"Security"_s << u"Security"_s;
    QTest::newRow("in other letters") << u"SECURITY"_s << u"Security"_s;
    QTest::newRow("a part that only one has") << u"first"_s << u"First notice"_s;
    QTest::newRow("a part that several have") << u"e"_s << QString();
    QTest::newRow("nothing known") << u"zeppelin"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNewFromTemplate::takesTheOnlyOneThatFits()
{
    QFETCH(QString, typed);
    const auto dialog = aDialog();
    dialog->beginWithTemplate();
    type(*dialog, typed);
    press(*dialog, Qt::Key_Tab);
    auto *choice = dialog->findChild<TemplateChoice *>();
    QTEST(choice->chosen().value_or(Template()).name, "taken");
    QTEST(choice->currentText(), "taken");
}

void TestNewFromTemplate::standsAboveTheTitle_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("incident") << Kind::Incident;
    QTest::newRow("planned work") << Kind::Maintenance;
}

void TestNewFromTemplate::standsAboveTheTitle()
{
    QFETCH(Kind, kind);
    const auto dialog = aDialog(kind);
    auto *title = dialog->findChild<FactLine *>();
    QVERIFY(title->hasFocus());
    press(*dialog, Qt::Key_Backtab);
    QVERIFY(dialog->findChild<TemplateChoice *>()->hasFocus());
    press(*dialog, Qt::Key_Tab);
    QVERIFY(title->hasFocus());
    press(*dialog, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget()->accessibleName(), u"Kind"_s);
}

void TestNewFromTemplate::keepsATitleThatWasWritten()
{
    const auto dialog = aDialog();
    auto *title = dialog->findChild<FactLine *>();
    auto *choice = dialog->findChild<TemplateChoice *>();
    const auto choose = [&](const QString &name) {
        dialog->beginWithTemplate();
        QTest::keyClick(choice, Qt::Key_A, Qt::ControlModifier);
        type(*dialog, name);
        press(*dialog, Qt::Key_Return);
    };
    choose(u"First notice"_s);
    QCOMPARE(title->text(), shippedTemplate(u"First notice"_s)->title);
    QCOMPARE(title->selectedText(), u"{{service}}"_s);
    choose(u"Vendor relay, opened"_s);
    QCOMPARE(title->text(), shippedTemplate(u"Vendor relay, opened"_s)->title);
    title->setText(u"My own words"_s);
    choose(u"Security"_s);
    QCOMPARE(title->text(), u"My own words"_s);
    QCOMPARE(dialog->incident(at(20, 12)).updates.first().body, shippedTemplate(u"Security"_s)->body);
}

void TestNewFromTemplate::followsTheKind()
{
    const auto dialog = aDialog();
    dialog->beginWithTemplate();
    type(*dialog, u"first"_s);
    press(*dialog, Qt::Key_Return);
    QVERIFY(!dialog->incident(at(20, 12)).title.isEmpty());
    for (auto *combo : dialog->findChildren<QComboBox *>())
        if (const int planned = combo->findText(u"Planned work"_s); planned >= 0)
            combo->setCurrentIndex(planned);
    const Incident incident = dialog->incident(at(20, 12));
    QCOMPARE(incident.kind, Kind::Maintenance);
    QCOMPARE(incident.title, QString());
    QCOMPARE(incident.updates.first().status, Status::Scheduled);
    QCOMPARE(incident.updates.first().body, QString());
}

void TestNewFromTemplate::announcesPlannedWorkWithItsWindow()
{
    const auto dialog = aDialog(Kind::Maintenance);
    dialog->beginWithTemplate();
    type(*dialog, u"announced"_s);
    press(*dialog, Qt::Key_Return);
    const Incident planned = dialog->incident(at(20, 12));
    QVERIFY(planned.window);
    const QString begin = planned.window->begin.toTimeZone(QTimeZone("America/Chicago")).toString(u"HH:mm"_s);
    QVERIFY2(planned.updates.first().body.startsWith(u"From Jun 23, 2024 %1 CDT to "_s.arg(begin)),
             qPrintable(planned.updates.first().body));
    QVERIFY(planned.updates.first().body.contains(u"{{service}}"_s));
}

void TestNewFromTemplate::stepsThroughTheFactsOfALine()
{
    QWidget window;
    auto *line = new FactLine(&window);
    auto *other = new QLineEdit(&window);
    other->move(0, 50);
    line->setText(u"{{a}} and {{b}}"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->begin();
    QCOMPARE(line->selectedText(), u"{{a}}"_s);
    press(window, Qt::Key_Tab);
    QCOMPARE(line->selectedText(), u"{{b}}"_s);
    press(window, Qt::Key_Backtab);
    QCOMPARE(line->selectedText(), u"{{a}}"_s);
    press(window, Qt::Key_Tab);
    press(window, Qt::Key_Tab);
    QVERIFY(other->hasFocus());
}

QTEST_MAIN(TestNewFromTemplate)
#include "tst_newfromtemplate.moc"
