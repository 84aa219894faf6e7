#include "tests/ui/updatesdesk.h"

#include "ui/updates/contestedbar.h"

#include <QSignalSpy>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int longPause = 3000; ///< after which typing is another step of undo

Incident aDraft(const QString &body = QString())
{
    Incident incident = anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(13, 14), body)});
    incident.updates[0].stage = Stage::Draft;
    return incident;
}

void typeAtEnd(GrowingTextEdit *field, const QString &text)
{
    field->moveCursor(QTextCursor::End);
    field->setFocus();
    QTest::keyClicks(field, text);
}

/// What another window does to the stored body; this one is told nothing yet.
void changeElsewhere(UpdatesDesk &desk, const QString &body)
{
    Incident other = *desk.session.store().incident(desk.shown.id);
    other.updates[0].body = body;
    auto &store = const_cast<IncidentStore &>(desk.session.store());
    QVERIFY(store.save({{}, {}, {other}, {}}, aDrafter()));
}

} // namespace

class TestUpdateUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBackToTheBeginningAndForthAgain();
    void storesWhatIsTypedBeforeUndo();
    void leavesTheKeysOfUndoToTheWindow_data();
    void leavesTheKeysOfUndoToTheWindow();
    void putsTheCursorWhereUndoHasChangedTheText();
    void takesAddedUpdatesAwayAndBack();
    void takesInWhatWasChangedElsewhere();
    void keepsTypedTextBesideAChangeElsewhereOfAnotherField();
    void asksWhichOfTwoTextsIsMeant();
    void keepsTheTypedTextOnDemand();
    void takesTheOtherTextOnDemandAndCanUndoThat();
};

void TestUpdateUndo::goesBackToTheBeginningAndForthAgain()
{
    UpdatesDesk desk(aDraft());
    QStringList states = {QString()};
    for (const QString &word : u"Mail is late for some, and we look into it now"_s.split(u' ')) {
        typeAtEnd(desk.body(), word + u' ');
        desk.column->flush();
        states.append(desk.body()->text());
        desk.clock.set(desk.clock.now().addMSecs(longPause));
    }
    for (qsizetype step = states.size() - 1; step > 0; --step) {
        QCOMPARE(desk.body()->text(), states.at(step));
        QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.body()->text(), states.at(step - 1));
        QCOMPARE(desk.stored(0).body, states.at(step - 1));
    }
    QVERIFY(!desk.undo->isEnabled());
    for (qsizetype step = 1; step < states.size(); ++step) {
        QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.body()->text(), states.at(step));
    }
    QCOMPARE(desk.stored(0).body, states.last());
}

void TestUpdateUndo::storesWhatIsTypedBeforeUndo()
{
    UpdatesDesk desk(aDraft());
    typeAtEnd(desk.body(), u"Late."_s);
    QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.body()->text(), QString());
    QCOMPARE(desk.stored(0).body, QString());
    QTest::keyClick(desk.body(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.body()->text(), u"Late."_s);
}

void TestUpdateUndo::leavesTheKeysOfUndoToTheWindow_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("body") << u"Body"_s;
    QTest::newRow("headline") << u"Headline"_s;
}

void TestUpdateUndo::leavesTheKeysOfUndoToTheWindow()
{
    QFETCH(QString, field);
    UpdatesDesk desk(aDraft());
    QSignalSpy undone(desk.undo, &QAction::triggered);
    QSignalSpy redone(desk.redo, &QAction::triggered);
    typeAtEnd(desk.field(field), u"Late."_s);
    QTest::keyClick(desk.field(field), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(desk.field(field)->text(), QString());
    QTest::keyClick(desk.field(field), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(redone.count(), 1);
    QCOMPARE(desk.field(field)->text(), u"Late."_s);
}

void TestUpdateUndo::putsTheCursorWhereUndoHasChangedTheText()
{
    UpdatesDesk desk(aDraft(u"first\n\nsecond\n\nthird"_s));
    QTextCursor cursor = desk.body()->textCursor();
    cursor.setPosition(13);
    desk.body()->setTextCursor(cursor);
    desk.body()->setFocus();
    QTest::keyClicks(desk.body(), u" part"_s);
    desk.column->flush();
    desk.body()->moveCursor(QTextCursor::Start);
    QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.body()->text(), u"first\n\nsecond\n\nthird"_s);
    QCOMPARE(desk.body()->textCursor().position(), 13);
    desk.body()->moveCursor(QTextCursor::Start);
    QTest::keyClick(desk.body(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.body()->textCursor().position(), 18);
}

void TestUpdateUndo::takesAddedUpdatesAwayAndBack()
{
    UpdatesDesk desk(aDraft(u"First."_s));
    QTest::keyClick(desk.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.shown.updates.size(), 2);
    QCOMPARE(desk.body()->text(), QString());
    QVERIFY(desk.body()->hasFocus());
    const UpdateId added = desk.column->openedUpdate();

    desk.undo->trigger();
    QCOMPARE(desk.shown.updates.size(), 1);
    QCOMPARE(desk.column->openedUpdate(), UpdateId());
    desk.redo->trigger();
    QCOMPARE(desk.column->openedUpdate(), added);
}

void TestUpdateUndo::takesInWhatWasChangedElsewhere()
{
    UpdatesDesk desk(aDraft(u"First."_s));
    changeElsewhere(desk, u"First, elsewhere."_s);
    desk.show(desk.shown.id);
    QCOMPARE(desk.body()->text(), u"First, elsewhere."_s);
    QVERIFY(!desk.column->hasUnsaved());
}

void TestUpdateUndo::keepsTypedTextBesideAChangeElsewhereOfAnotherField()
{
    UpdatesDesk desk(aDraft(u"First."_s));
    typeAtEnd(desk.headline(), u"Late"_s);
    changeElsewhere(desk, u"First, elsewhere."_s);
    desk.show(desk.shown.id);
    QCOMPARE(desk.body()->text(), u"First, elsewhere."_s);
    QCOMPARE(desk.headline()->text(), u"Late"_s);
    desk.column->flush();
    QCOMPARE(desk.stored(0).body, u"First, elsewhere."_s);
    QCOMPARE(desk.stored(0).headline, u"Late"_s);
}

void TestUpdateUndo::asksWhichOfTwoTextsIsMeant()
{
    UpdatesDesk desk(aDraft(u"First."_s));
    typeAtEnd(desk.body(), u" Mine."_s);
    changeElsewhere(desk, u"First. Theirs."_s);
    desk.show(desk.shown.id);
    QCOMPARE(desk.body()->text(), u"First. Mine."_s);
    QVERIFY(desk.column->findChild<ContestedBar *>()->isVisible());
    QVERIFY(!desk.button(u"Approve"_s)->isEnabled()); // of which text?
    QVERIFY(!desk.button(u"Send for Review"_s)->isEnabled());
    desk.column->flush();
    QCOMPARE(desk.stored(0).body, u"First. Theirs."_s);
    QVERIFY(desk.column->hasUnsaved());
}

void TestUpdateUndo::keepsTheTypedTextOnDemand()
{
    UpdatesDesk desk(aDraft(u"First."_s));
    typeAtEnd(desk.body(), u" Mine."_s);
    changeElsewhere(desk, u"First. Theirs."_s);
    desk.show(desk.shown.id);
    desk.button(u"Keep My Text"_s)->click();
    QVERIFY(desk.button(u"Approve"_s)->isEnabled());
    QCOMPARE(desk.stored(0).body, u"First. Mine."_s);
    QVERIFY(!desk.column->hasUnsaved());
    QVERIFY(desk.column->findChild<ContestedBar *>()->isHidden());
}

void TestUpdateUndo::takesTheOtherTextOnDemandAndCanUndoThat()
{
    UpdatesDesk desk(aDraft(u"First."_s));
    typeAtEnd(desk.body(), u" Mine."_s);
    changeElsewhere(desk, u"First. Theirs."_s);
    desk.show(desk.shown.id);
    desk.button(u"Take the Other Text"_s)->click();
    QCOMPARE(desk.stored(0).body, u"First. Theirs."_s);
    QCOMPARE(desk.body()->text(), u"First. Theirs."_s);
    desk.undo->trigger();
    QCOMPARE(desk.body()->text(), u"First. Mine."_s);
    QCOMPARE(desk.session.store().revisions(desk.shown.id)->size(), 5);
}

QTEST_MAIN(TestUpdateUndo)
#include "tst_updateundo.moc"
