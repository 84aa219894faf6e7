#include "tests/ui/updatesdesk.h"

#include <QComboBox>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList stageButtons = {u"Approve"_s, u"Post"_s, u"Back to Draft"_s, u"Bring Back Update"_s,
                                  u"Withdraw Update"_s};

Incident staged(Stage stage, const QString &body = u"Mail is late."_s)
{
    Update update = anUpdate(Status::Identified, at(13, 14), body);
    update.stage = Stage::Draft;
    if (stage == Stage::Approved || stage == Stage::Posted)
        update = approved(update, aDrafter());
    update.stage = stage;
    return anIncident(u"Outbound mail is late"_s, {update});
}

QStringList names(const QList<QAction *> &actions)
{
    QStringList enabled;
    for (const QAction *action : actions)
        if (action->isEnabled())
            enabled.append(action->text().remove(u'&'));
    return enabled;
}

void seeWithdrawn(UpdatesDesk &desk)
{
    if (auto *toggle = desk.button(u"Show 1 Withdrawn"_s))
        toggle->click();
    desk.column->openUpdate(desk.shown.updates.first().id);
}

QToolButton *confirmButton(const UpdatesDesk &desk, const QString &name)
{
    for (auto *button : desk.column->findChildren<QToolButton *>())
        if (button->accessibleName() == name && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class TestUpdateStages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatTheStageAllows_data();
    void offersWhatTheStageAllows();
    void approvesExactlyWhatIsTyped();
    void postsWhatIsApproved();
    void makesAnEditedPostedUpdateADraft_data();
    void makesAnEditedPostedUpdateADraft();
    void sendsAnApprovedUpdateBackToDraft();
    void withdrawsAndBringsBack();
    void undoesAWithdrawal();
    void confirmsAGuessedStatus();
    void takesAChosenStatusForNoGuess();
    void promisesAndForgetsTheNextUpdate();
};

void TestUpdateStages::offersWhatTheStageAllows_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QStringList>("enabled");

    const QString text = u"Mail is late."_s;
    QTest::newRow("draft") << Stage::Draft << text << QStringList{u"Approve"_s, u"Withdraw Update"_s}
                           << QStringList{u"New Update"_s, u"New Update from…"_s, u"Send for Review"_s, u"Approve"_s,
                                          u"Withdraw Update"_s};
    QTest::newRow("draft without a word") << Stage::Draft << u" \n"_s << QStringList{u"Approve"_s, u"Withdraw Update"_s}
                                          << QStringList{u"New Update"_s, u"New Update from…"_s, u"Withdraw Update"_s};
    QTest::newRow("approved") << Stage::Approved << text
                              << QStringList{u"Post"_s, u"Back to Draft"_s, u"Withdraw Update"_s}
                              << QStringList{u"New Update"_s, u"New Update from…"_s, u"Post"_s, u"Back to Draft"_s,
                                             u"Withdraw Update"_s};
    QTest::newRow("posted") << Stage::Posted << text << QStringList{u"Back to Draft"_s, u"Withdraw Update"_s}
                            << QStringList{u"New Update"_s, u"New Update from…"_s, u"Back to Draft"_s,
                                           u"Withdraw Update"_s};
    QTest::newRow("withdrawn") << Stage::Withdrawn << text << QStringList{u"Bring Back Update"_s}
                               << QStringList{u"New Update"_s, u"New Update from…"_s, u"Bring Back Update"_s};
}

void TestUpdateStages::offersWhatTheStageAllows()
{
    QFETCH(Stage, stage);
    QFETCH(QString, body);
    QFETCH(QStringList, buttons);
    QFETCH(QStringList, enabled);

    UpdatesDesk desk(staged(stage, body));
    if (stage == Stage::Withdrawn)
        seeWithdrawn(desk);
    QStringList seen;
    for (const QString &name : stageButtons)
        if (desk.button(name))
            seen.append(name);
    QCOMPARE(seen, buttons);
    QCOMPARE(names(desk.column->updateActions()), enabled);
}

void TestUpdateStages::approvesExactlyWhatIsTyped()
{
    UpdatesDesk desk(staged(Stage::Draft));
    desk.body()->moveCursor(QTextCursor::End);
    desk.body()->setFocus();
    QTest::keyClicks(desk.body(), u" Now."_s);
    QTest::keyClick(desk.body(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.stored(0).body, u"Mail is late. Now."_s);
    QCOMPARE(desk.stored(0).stage, Stage::Approved);
    QVERIFY(isPublishable(desk.stored(0)));
    QCOMPARE(desk.stored(0).approval->by.author, u"drafter"_s);
    QCOMPARE(desk.stored(0).approval->by.at, at(20, 12));
}

void TestUpdateStages::postsWhatIsApproved()
{
    UpdatesDesk desk(staged(Stage::Approved));
    desk.button(u"Post"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::Posted);
    QVERIFY(isPublishable(desk.stored(0)));
    desk.undo->trigger();
    QCOMPARE(desk.stored(0).stage, Stage::Approved);
}

void TestUpdateStages::makesAnEditedPostedUpdateADraft_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::newRow("approved") << Stage::Approved;
    QTest::newRow("posted") << Stage::Posted;
}

void TestUpdateStages::makesAnEditedPostedUpdateADraft()
{
    QFETCH(Stage, stage);
    UpdatesDesk desk(staged(stage));
    QVERIFY(isPublishable(desk.stored(0)));
    desk.body()->setFocus();
    QTest::keyClicks(desk.body(), u"x"_s);
    desk.column->flush();
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
    QVERIFY(!desk.stored(0).approval);
    desk.undo->trigger();
    QCOMPARE(desk.stored(0).stage, stage);
    QVERIFY(isPublishable(desk.stored(0)));
}

void TestUpdateStages::sendsAnApprovedUpdateBackToDraft()
{
    UpdatesDesk desk(staged(Stage::Approved));
    desk.button(u"Back to Draft"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
    QVERIFY(!desk.stored(0).approval);
}

void TestUpdateStages::withdrawsAndBringsBack()
{
    UpdatesDesk desk(staged(Stage::Draft));
    desk.button(u"Withdraw Update"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::Withdrawn);
    QCOMPARE(desk.column->openedUpdate(), UpdateId());
    seeWithdrawn(desk);
    QVERIFY(desk.body()->isReadOnly());
    desk.button(u"Bring Back Update"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
    QVERIFY(!desk.body()->isReadOnly());
}

void TestUpdateStages::undoesAWithdrawal()
{
    UpdatesDesk desk(staged(Stage::Posted));
    const UpdateId id = desk.column->openedUpdate();
    desk.button(u"Withdraw Update"_s)->click();
    desk.undo->trigger();
    QCOMPARE(desk.stored(0).stage, Stage::Posted);
    QCOMPARE(desk.column->openedUpdate(), id);
}

void TestUpdateStages::confirmsAGuessedStatus()
{
    Incident incident = staged(Stage::Posted);
    incident.updates[0].inferred = Inference::Status | Inference::Zone;
    UpdatesDesk desk(incident);
    QVERIFY(confirmButton(desk, u"Confirm the time"_s));
    confirmButton(desk, u"Confirm the status"_s)->click();
    QCOMPARE(desk.stored(0).inferred, Inferences(Inference::Zone));
    QCOMPARE(desk.stored(0).stage, Stage::Posted);
    QVERIFY(!confirmButton(desk, u"Confirm the status"_s));
    confirmButton(desk, u"Confirm the time"_s)->click();
    QCOMPARE(desk.stored(0).inferred, Inferences());
    desk.undo->trigger();
    QCOMPARE(desk.stored(0).inferred, Inferences(Inference::Zone));
}

void TestUpdateStages::takesAChosenStatusForNoGuess()
{
    Incident incident = staged(Stage::Draft);
    incident.updates[0].inferred = Inference::Status;
    UpdatesDesk desk(incident);
    auto *status = desk.column->findChild<QComboBox *>();
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(desk.stored(0).status, Status::Monitoring);
    QCOMPARE(desk.stored(0).inferred, Inferences());
    QCOMPARE(desk.session.undoStack().undoText(), u"Change Status"_s);
}

void TestUpdateStages::promisesAndForgetsTheNextUpdate()
{
    UpdatesDesk desk(staged(Stage::Draft));
    desk.button(u"None — Set"_s)->click();
    QCOMPARE(desk.stored(0).promise, Promise{at(13, 15)});
    QVERIFY(!desk.button(u"None — Set"_s));
    for (auto *button : desk.column->findChildren<QToolButton *>())
        if (button->text() == u"Promise No Next Update"_s)
            button->click();
    QCOMPARE(desk.stored(0).promise, std::nullopt);
    QVERIFY(desk.button(u"None — Set"_s));
}

QTEST_MAIN(TestUpdateStages)
#include "tst_updatestages.moc"
