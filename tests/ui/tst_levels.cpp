#include "tests/ui/program.h"
#include "ui/updates/levelsrow.h"
#include "ui/widgets/captionbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// One update says the status, how the components are, and when the next one comes: in one place.
class TestLevels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAWindowFromTheUpdateOn();
    void namesAnotherComponent();
    void endsAllWhenResolved();
    void isTakenBackByUndo();

private:
    static void choose(QMenu *menu, const QStringList &path);
    static CaptionButton *buttonOf(const Program &program, const QString &component);
    static void begin(Program &program);
    static Incident stored(Program &program) { return program.session.incident(anIncident().id).value(); }
};

void TestLevels::begin(Program &program)
{
    Incident incident = anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(20, 9))});
    incident.components = {aComponent(u"Mail"_s).id};
    program.open(manyIncidents(1));
    Changes changes;
    changes.components = {aComponent(u"Mail"_s), aComponent(u"Web"_s, 1)};
    changes.incidents = {incident};
    QVERIFY(program.session.write(changes, u"Prepared"_s));
    program.desk().show(incident.id);
    QTest::keyClick(&program.window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stored(program).updates.size(), 2);
}

void TestLevels::choose(QMenu *menu, const QStringList &path)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == path.first()) {
            if (path.size() > 1)
                choose(action->menu(), path.mid(1));
            else
                action->trigger();
            return;
        }
    QFAIL(qPrintable(path.first()));
}

CaptionButton *TestLevels::buttonOf(const Program &program, const QString &component)
{
    for (CaptionButton *button : program.window.findChild<LevelsRow *>()->findChildren<CaptionButton *>())
        if (button->accessibleName().contains(component) || button->text().contains(component))
            return button;
    return nullptr;
}

void TestLevels::opensAWindowFromTheUpdateOn()
{
    Program program;
    begin(program);
    CaptionButton *mail = buttonOf(program, u"Mail"_s);
    QVERIFY(mail);
    QCOMPARE(mail->value(), u"not stated"_s);
    choose(mail->menu(), {u"Major outage"_s});
    QCOMPARE(stored(program).impacts,
             (QList<Impact>{{aComponent(u"Mail"_s).id, ComponentStatus::MajorOutage, {at(20, 12), {}}}}));
    QCOMPARE(stored(program).severity, Severity::Critical);
    QCOMPARE(buttonOf(program, u"Mail"_s), mail);
    QCOMPARE(mail->value(), u"Major outage"_s);
}

void TestLevels::namesAnotherComponent()
{
    Program program;
    begin(program);
    auto *other = program.window.findChild<LevelsRow *>()->findChild<QPushButton *>();
    choose(other->menu(), {u"Web"_s, u"Partial outage"_s});
    QCOMPARE(stored(program).components, (QList<ComponentId>{aComponent(u"Mail"_s).id, aComponent(u"Web"_s).id}));
    QCOMPARE(buttonOf(program, u"Web"_s)->value(), u"Partial outage"_s);
    QVERIFY(QApplication::focusWidget());
}

void TestLevels::endsAllWhenResolved()
{
    Program program;
    begin(program);
    choose(buttonOf(program, u"Mail"_s)->menu(), {u"Degraded performance"_s});
    program.clock.set(at(20, 13));
    QTest::keyClick(&program.window, Qt::Key_Return, Qt::ControlModifier);
    for (QComboBox *status : program.window.findChildren<QComboBox *>())
        if (status->accessibleName() == u"Status"_s) {
            status->setFocus();
            QTest::keyClick(status, Qt::Key_R);
        }
    QCOMPARE(latestStatus(stored(program)), Status::Resolved);
    QCOMPARE(
        stored(program).impacts,
        (QList<Impact>{{aComponent(u"Mail"_s).id, ComponentStatus::DegradedPerformance, {at(20, 12), at(20, 13)}}}));
    QCOMPARE(buttonOf(program, u"Mail"_s)->value(), u"Operational"_s);
    QCOMPARE(stored(program).severity, Severity::Minor);
}

void TestLevels::isTakenBackByUndo()
{
    Program program;
    begin(program);
    choose(buttonOf(program, u"Mail"_s)->menu(), {u"Major outage"_s});
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(program).impacts, QList<Impact>());
    QCOMPARE(stored(program).severity, Severity::None);
    QCOMPARE(buttonOf(program, u"Mail"_s)->value(), u"not stated"_s);
}

QTEST_MAIN(TestLevels)
#include "tst_levels.moc"
