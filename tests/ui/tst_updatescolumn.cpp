#include "tests/ui/updatesdesk.h"

#include "ui/updates/updatecard.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three posted updates and a draft, the newest.
Incident aStory()
{
    Incident incident = anIncident(u"Outbound mail is late"_s,
                                   {anUpdate(Status::Investigating, at(13, 14), u"We look into it."_s),
                                    anUpdate(Status::Monitoring, at(14, 9), u"It looks better."_s),
                                    anUpdate(Status::Resolved, at(15, 9), u"It is over."_s)});
    incident.updates.last().stage = Stage::Draft;
    return incident;
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

void typeAtEnd(GrowingTextEdit *field, const QString &text)
{
    field->moveCursor(QTextCursor::End);
    type(field, text);
}

QAction *actionOf(const UpdatesColumn &column, const QString &text)
{
    for (QAction *action : column.updateActions())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

} // namespace

class TestUpdatesColumn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheNewestDraft();
    void announcesEveryKeyForThePreview();
    void announcesNothingForLabelsThatAreLiftedOut();
    void storesWhenTheHandPauses();
    void storesAtTheLatestAfterTheLimit();
    void storesWhenTheFocusLeaves();
    void storesBeforeAnotherUpdateIsOpened();
    void storesBeforeAnotherIncidentIsShown();
    void storesNothingForLookingAtAText_data();
    void storesNothingForLookingAtAText();
    void keepsHardBlanksWhenSomethingElseIsTyped();
    void storesNoHalfComposition();
    void keepsCursorAndSelectionWhenTheSameComesBack();
    void keepsTextThatCannotBeStored();
    void staysWithAnUpdateWhoseTextCannotBeStored();
    void bringsTypedTextBackThatWasLeftUnstored();
    void opensAnyOfFiveHundredUpdates();
    void goesFromCardToCardByKeys();
};

void TestUpdatesColumn::opensTheNewestDraft()
{
    const UpdatesDesk desk(aStory());
    QCOMPARE(desk.column->openedUpdate(), aStory().updates.at(2).id);
    QCOMPARE(desk.body()->text(), u"It is over."_s);
}

void TestUpdatesColumn::announcesEveryKeyForThePreview()
{
    UpdatesDesk desk(aStory());
    QSignalSpy drafted(desk.column, &UpdatesColumn::drafted);
    QSignalSpy edited(desk.column, &UpdatesColumn::edited);
    typeAtEnd(desk.body(), u" Yes"_s);
    QCOMPARE(drafted.count(), 4);
    QCOMPARE(drafted.last().first().value<Incident>().updates.at(2).body, u"It is over. Yes"_s);
    QCOMPARE(edited.count(), 0);
    QVERIFY(desk.column->hasUnsaved());
    QCOMPARE(desk.stored(2).body, u"It is over."_s);
}

void TestUpdatesColumn::announcesNothingForLabelsThatAreLiftedOut()
{
    UpdatesDesk desk(aStory());
    desk.body()->insertText(u"User impact -\nSome."_s);
    desk.column->flush();
    QSignalSpy drafted(desk.column, &UpdatesColumn::drafted);
    QPalette other = desk.window.palette();
    other.setColor(QPalette::Link, Qt::red);
    desk.window.setPalette(other);
    QApplication::processEvents();
    QCOMPARE(drafted.count(), 0);
}

void TestUpdatesColumn::storesWhenTheHandPauses()
{
    UpdatesDesk desk(aStory(), {20, 3'600'000, 3'600'000});
    typeAtEnd(desk.body(), u" Yes"_s);
    QTRY_COMPARE(desk.stored(2).body, u"It is over. Yes"_s);
    QVERIFY(!desk.column->hasUnsaved());
    QCOMPARE(desk.session.undoStack().undoText(), u"Edit Body"_s);
}

void TestUpdatesColumn::storesAtTheLatestAfterTheLimit()
{
    UpdatesDesk desk(aStory(), {3'600'000, 20, 3'600'000});
    typeAtEnd(desk.body(), u" Yes"_s);
    QTRY_COMPARE(desk.stored(2).body, u"It is over. Yes"_s);
}

void TestUpdatesColumn::storesWhenTheFocusLeaves()
{
    UpdatesDesk desk(aStory());
    desk.window.activateWindow();
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.headline()->setFocus();
    QCOMPARE(desk.stored(2).body, u"It is over. Yes"_s);
    type(desk.headline(), u"Done"_s);
    desk.body()->setFocus();
    QCOMPARE(desk.stored(2).headline, u"Done"_s);
}

void TestUpdatesColumn::storesBeforeAnotherUpdateIsOpened()
{
    UpdatesDesk desk(aStory());
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.column->openUpdate(desk.shown.updates.at(0).id);
    QCOMPARE(desk.stored(2).body, u"It is over. Yes"_s);
    QCOMPARE(desk.stored(0).body, u"We look into it."_s);
    QCOMPARE(desk.body()->text(), u"We look into it."_s);
}

void TestUpdatesColumn::storesBeforeAnotherIncidentIsShown()
{
    UpdatesDesk desk(aStory());
    const IncidentId first = desk.shown.id;
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.show(anIncident(u"Another incident"_s).id);
    QCOMPARE(desk.session.store().incident(first)->updates.at(2).body, u"It is over. Yes"_s);
    QCOMPARE(desk.body()->text(), u"Elsewhere."_s);
    QCOMPARE(desk.stored(0).body, u"Elsewhere."_s);
}

void TestUpdatesColumn::storesNothingForLookingAtAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("hard blanks") << u"4\u00a0h and 12\u00a0min"_s;
    QTest::newRow("carriage returns") << u"one\rtwo\r\nthree"_s;
    QTest::newRow("a soft line break") << u"one\u2028two"_s;
    QTest::newRow("a null character") << (u"one"_s + QChar(0) + u"two"_s);
    QTest::newRow("half a pair") << (u"one"_s + QChar(0xd83d));
    QTest::newRow("blanks at the end") << u"one  \n\n\n"_s;
    QTest::newRow("tabs") << u"\tone\ttwo"_s;
}

void TestUpdatesColumn::storesNothingForLookingAtAText()
{
    QFETCH(QString, text);
    Incident incident = aStory();
    incident.updates[2].body = text;
    incident.updates[2].headline = text;
    UpdatesDesk desk(incident, atOnce);
    QSignalSpy edited(desk.column, &UpdatesColumn::edited);
    desk.body()->setFocus();
    QTest::keyClick(desk.body(), Qt::Key_End);
    desk.headline()->setFocus();
    desk.column->openUpdate(incident.updates.at(0).id);
    desk.column->openUpdate(incident.updates.at(2).id);
    QApplication::processEvents();
    desk.column->flush();
    QCOMPARE(edited.count(), 0);
    QVERIFY(!desk.column->hasUnsaved());
}

void TestUpdatesColumn::keepsHardBlanksWhenSomethingElseIsTyped()
{
    Incident incident = aStory();
    incident.updates[2].body = u"4\u00a0h"_s;
    UpdatesDesk desk(incident);
    typeAtEnd(desk.body(), u"."_s);
    desk.column->flush();
    QCOMPARE(desk.stored(2).body, u"4\u00a0h."_s);
}

void TestUpdatesColumn::storesNoHalfComposition()
{
    UpdatesDesk desk(aStory(), atOnce);
    desk.body()->moveCursor(QTextCursor::End);
    desk.body()->setFocus();
    QInputMethodEvent composing(u"ka"_s, {});
    QApplication::sendEvent(desk.body(), &composing);
    QApplication::processEvents();
    desk.column->flush();
    QCOMPARE(desk.stored(2).body, u"It is over."_s);

    QInputMethodEvent done;
    done.setCommitString(u"か"_s);
    QApplication::sendEvent(desk.body(), &done);
    desk.column->flush();
    QCOMPARE(desk.stored(2).body, u"It is over.か"_s);
}

void TestUpdatesColumn::keepsCursorAndSelectionWhenTheSameComesBack()
{
    Incident incident = aStory();
    incident.updates[2].body = u"line\n"_s.repeated(200);
    UpdatesDesk desk(incident);
    QTextCursor cursor = desk.body()->textCursor();
    cursor.setPosition(500);
    cursor.setPosition(520, QTextCursor::KeepAnchor);
    desk.body()->setTextCursor(cursor);
    desk.body()->setFocus();
    const int scrolled = desk.body()->verticalScrollBar()->value();

    Incident renamed = desk.shown;
    renamed.title = u"Mail is late"_s;
    QVERIFY(desk.session.write(renamed, u"Edit Title"_s));

    QCOMPARE(desk.body()->textCursor().anchor(), 500);
    QCOMPARE(desk.body()->textCursor().position(), 520);
    QCOMPARE(desk.body()->verticalScrollBar()->value(), scrolled);
    QVERIFY(desk.body()->hasFocus());
}

void TestUpdatesColumn::keepsTextThatCannotBeStored()
{
    UpdatesDesk desk(aStory(), {0, 0, 20});
    desk.isDown = true;
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.column->flush();
    QVERIFY(desk.column->hasUnsaved());
    QCOMPARE(desk.body()->text(), u"It is over. Yes"_s);

    desk.isDown = false;
    QTRY_COMPARE(desk.stored(2).body, u"It is over. Yes"_s);
    QVERIFY(!desk.column->hasUnsaved());
}

void TestUpdatesColumn::staysWithAnUpdateWhoseTextCannotBeStored()
{
    UpdatesDesk desk(aStory());
    desk.isDown = true;
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.column->openUpdate(desk.shown.updates.at(0).id);
    QCOMPARE(desk.column->openedUpdate(), desk.shown.updates.at(2).id);
    QCOMPARE(desk.body()->text(), u"It is over. Yes"_s);
}

void TestUpdatesColumn::bringsTypedTextBackThatWasLeftUnstored()
{
    UpdatesDesk desk(aStory());
    const IncidentId first = desk.shown.id;
    desk.isDown = true;
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.show(anIncident(u"Another incident"_s).id);
    QCOMPARE(desk.body()->text(), u"Elsewhere."_s);
    QVERIFY(desk.column->hasUnsaved());

    desk.show(first);
    QCOMPARE(desk.body()->text(), u"It is over. Yes"_s);
    desk.isDown = false;
    desk.column->flush();
    QCOMPARE(desk.stored(2).body, u"It is over. Yes"_s);
    QVERIFY(!desk.column->hasUnsaved());
}

void TestUpdatesColumn::opensAnyOfFiveHundredUpdates()
{
    QList<Update> updates;
    for (int i = 0; i < 500; ++i)
        updates.append(anUpdate(Status::Monitoring, at(1, 0).addSecs(600 * i), u"Number %1."_s.arg(i)));
    UpdatesDesk desk(anIncident(u"A long story"_s, updates));
    const auto seen = [&] {
        int count = 0;
        for (const UpdateCard *card : desk.column->findChildren<UpdateCard *>())
            count += card->isVisible() ? 1 : 0;
        return count;
    };
    QCOMPARE(desk.body()->text(), u"Number 499."_s);
    QCOMPARE(seen(), 199);
    desk.button(u"Show 200 Older Update(s)"_s)->click();
    QCOMPARE(seen(), 399);
    desk.button(u"Show 100 Older Update(s)"_s)->click();
    QCOMPARE(seen(), 499);
    desk.show(anIncident(u"Another incident"_s).id);
    QCOMPARE(seen(), 0);
    desk.show(anIncident(u"A long story"_s).id);
    QCOMPARE(seen(), 199);

    desk.column->openUpdate(updates.at(3).id);
    QCOMPARE(desk.body()->text(), u"Number 3."_s);
    QVERIFY(desk.body()->hasFocus());
    QCOMPARE(desk.column->findChildren<QPlainTextEdit *>().size(), 2);
    typeAtEnd(desk.body(), u" Yes"_s);
    desk.column->flush();
    QCOMPARE(desk.stored(3).body, u"Number 3. Yes"_s);
    QCOMPARE(seen(), 103);
    desk.button(u"Show 200 Newer Update(s)"_s)->click();
    QCOMPARE(seen(), 303);
    QCOMPARE(desk.body()->text(), u"Number 3. Yes"_s);
}

void TestUpdatesColumn::goesFromCardToCardByKeys()
{
    UpdatesDesk desk(aStory());
    const auto focused = [] { return qobject_cast<UpdateCard *>(QApplication::focusWidget()); };
    desk.column->openUpdate(desk.shown.updates.at(2).id);
    for (UpdateCard *card : desk.column->findChildren<UpdateCard *>())
        if (card->updateId() == desk.shown.updates.at(1).id)
            card->setFocus();
    QVERIFY(focused());
    QTest::keyClick(focused(), Qt::Key_Down);
    QCOMPARE(focused()->updateId(), desk.shown.updates.at(0).id);
    QTest::keyClick(focused(), Qt::Key_Up);
    QTest::keyClick(focused(), Qt::Key_Up);
    QVERIFY(desk.body()->hasFocus());
    desk.column->openUpdate(desk.shown.updates.at(1).id);
    QCOMPARE(desk.body()->text(), u"It looks better."_s);
    QVERIFY(actionOf(*desk.column, u"Back to Draft"_s)->isEnabled());
}

QTEST_MAIN(TestUpdatesColumn)
#include "tst_updatescolumn.moc"
