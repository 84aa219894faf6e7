#include "tests/ui/program.h"
#include "ui/incidents/conflictdialog.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/window/incidentedits.h"
#include "ui/window/incidentpane.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident aDraft()
{
    Incident incident = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(13, 14), u"Common."_s)});
    incident.updates[0].stage = Stage::Draft;
    return incident;
}

/// A program that shows a draft which somebody else then changes, unseen.
struct Rivals : Program {
    Rivals()
    {
        open({aDraft()});
        desk().show(aDraft().id);
    }

    [[nodiscard]] Incident stored() const { return session.store().incident(aDraft().id).value(); }

    template <typename Change> void changeElsewhere(const Change &change)
    {
        Changes theirs;
        theirs.incidents = {stored()};
        change(theirs.incidents.first());
        if (!const_cast<IncidentStore &>(session.store()).save(theirs, aDrafter()))
            qFatal("not stored");
    }
    /// Somebody makes it critical and gives it a title while this window makes it major.
    void meetOverTheImpact()
    {
        changeElsewhere([](Incident &theirs) {
            theirs.severity = Severity::Critical;
            theirs.title = u"Their title"_s;
        });
        Incident mine = desk().incident().value();
        mine.severity = Severity::Major;
        Q_EMIT window.findChild<IncidentPane *>()->edited(mine, u"Change Impact"_s, {});
    }
    /// Somebody changes the body that is being typed into here.
    void meetOverTheBody()
    {
        changeElsewhere([](Incident &theirs) { theirs.updates[0].body = u"Their words."_s; });
        auto *body = field(u"Body"_s);
        body->setFocus();
        body->moveCursor(QTextCursor::End);
        QTest::keyClicks(body, u" My words."_s);
        desk().flush();
        desk().flush(); // once it is contested nothing is given away any more
    }

    [[nodiscard]] GrowingTextEdit *field(const QString &name) const
    {
        for (auto *candidate : window.findChildren<GrowingTextEdit *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    void click(const QString &text) const
    {
        for (auto *button : window.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        qFatal("there is no button “%s”", qPrintable(text));
    }
    [[nodiscard]] ConflictDialog *dialog() const
    {
        for (auto *dialog : window.findChildren<ConflictDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    /// What the dialog shows, by the names of its fields.
    [[nodiscard]] QMap<QString, QString> shown() const
    {
        QMap<QString, QString> texts;
        for (const auto *view : dialog()->findChildren<QPlainTextEdit *>())
            texts.insert(view->accessibleName(), view->toPlainText());
        return texts;
    }
    [[nodiscard]] QList<Severity> impactsInHistory() const
    {
        QList<Severity> found;
        const QList<Revision> revisions = session.store().revisions(aDraft().id).value();
        for (const Revision &revision : revisions)
            found.append(revision.incident.severity);
        return found;
    }
};

} // namespace

class TestConflicts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBothVersionsBesideEachOther();
    void keepsMineAndCanUndoIt();
    void takesTheirsAndCanUndoIt();
    void asksAgainWhenItIsLeftForLater();
    void followsAThirdChangeWhileItIsLookedAt();
    void showsTypedTextBesideTheirs();
    void saysThatContestedTextIsNotSaved();
    void losesNoTypedWordEitherWay_data();
    void losesNoTypedWordEitherWay();
    void keepsATypedTitleInTheHistoryWhenTheOtherIsTaken();
};

void TestConflicts::showsBothVersionsBesideEachOther()
{
    Rivals rivals;
    rivals.meetOverTheImpact();
    QVERIFY(rivals.message().startsWith(u"This incident was changed elsewhere"_s));
    rivals.click(u"Show Both…"_s);
    QVERIFY(rivals.dialog());
    QCOMPARE(rivals.shown(),
             (QMap<QString, QString>{{u"Impact, mine"_s, u"Major"_s}, {u"Impact, theirs"_s, u"Critical"_s}}));
    QCOMPARE(rivals.stored().severity, Severity::Critical);
}

void TestConflicts::keepsMineAndCanUndoIt()
{
    Rivals rivals;
    rivals.meetOverTheImpact();
    rivals.click(u"Show Both…"_s);
    rivals.click(u"Keep &Mine"_s);
    QVERIFY(!rivals.dialog());
    QCOMPARE(rivals.stored().severity, Severity::Major);
    QCOMPARE(rivals.stored().title, u"Their title"_s); // what only they have changed stays
    rivals.session.undoStack().undo();
    QCOMPARE(rivals.stored().severity, Severity::Critical);
    QCOMPARE(rivals.message(), QString());
}

void TestConflicts::takesTheirsAndCanUndoIt()
{
    Rivals rivals;
    rivals.meetOverTheImpact();
    rivals.click(u"Show Both…"_s);
    rivals.click(u"Take &Theirs"_s);
    QCOMPARE(rivals.stored().severity, Severity::Critical);
    QVERIFY(rivals.impactsInHistory().contains(Severity::Major));
    rivals.session.undoStack().undo();
    QCOMPARE(rivals.stored().severity, Severity::Major);
}

void TestConflicts::asksAgainWhenItIsLeftForLater()
{
    Rivals rivals;
    rivals.meetOverTheImpact();
    rivals.click(u"Show Both…"_s);
    QCOMPARE(rivals.message(), QString());
    rivals.click(u"Decide &Later"_s);
    QVERIFY(rivals.message().startsWith(u"This incident was changed elsewhere"_s));
    rivals.click(u"Take Theirs"_s);
    QCOMPARE(rivals.stored().severity, Severity::Critical);
}

void TestConflicts::followsAThirdChangeWhileItIsLookedAt()
{
    Rivals rivals;
    rivals.meetOverTheImpact();
    rivals.click(u"Show Both…"_s);
    rivals.changeElsewhere([](Incident &theirs) { theirs.severity = Severity::Minor; });
    Q_EMIT rivals.session.changedElsewhere();
    QCOMPARE(rivals.shown().value(u"Impact, theirs"_s), u"Minor"_s);
    rivals.changeElsewhere([](Incident &theirs) { theirs.severity = Severity::Major; });
    Q_EMIT rivals.session.changedElsewhere();
    QVERIFY(!rivals.dialog()); // both say the same now
    QVERIFY(!rivals.desk().edits()->wanted());
    QCOMPARE(rivals.saveState(), u"memory – All changes saved"_s);
}

void TestConflicts::showsTypedTextBesideTheirs()
{
    Rivals rivals;
    rivals.meetOverTheBody();
    rivals.click(u"Show Both…"_s);
    QVERIFY(rivals.dialog());
    const QString update = u"Update of 13 Jun 2024 09:00 CDT"_s;
    QVERIFY2(rivals.shown().contains(update + u", mine"_s), qPrintable(rivals.shown().keys().join(u", "_s)));
    QVERIFY(rivals.shown().value(update + u", mine"_s).endsWith(u"Common. My words."_s));
    QVERIFY(rivals.shown().value(update + u", theirs"_s).endsWith(u"Their words."_s));
    rivals.click(u"Decide &Later"_s);
    QCOMPARE(rivals.field(u"Body"_s)->text(), u"Common. My words."_s);
    rivals.click(u"Keep My Text"_s); // the bar in the card stays until it is decided
    QCOMPARE(rivals.stored().updates.first().body, u"Common. My words."_s);
}

void TestConflicts::saysThatContestedTextIsNotSaved()
{
    Rivals rivals;
    rivals.changeElsewhere([](Incident &theirs) { theirs.updates[0].body = u"Their words."_s; });
    auto *body = rivals.field(u"Body"_s);
    body->setFocus();
    QTest::keyClicks(body, u"My words."_s);
    QCOMPARE(rivals.saveState(), u"memory – Saving…"_s);
    Q_EMIT rivals.session.changedElsewhere(); // noticed before the hand has paused
    QCOMPARE(rivals.saveState(), u"memory – Not saved: this incident was changed elsewhere."_s);
    QTest::keyClicks(body, u" More."_s);
    QCOMPARE(rivals.saveState(), u"memory – Not saved: this incident was changed elsewhere."_s);
    rivals.click(u"Keep My Text"_s);
    QTRY_VERIFY(rivals.saveState().startsWith(u"memory – Saved "_s));
}

void TestConflicts::losesNoTypedWordEitherWay_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << u"Keep &Mine"_s << u"Common. My words."_s;
    QTest::newRow("theirs") << u"Take &Theirs"_s << u"Their words."_s;
}

void TestConflicts::losesNoTypedWordEitherWay()
{
    QFETCH(QString, choice);
    Rivals rivals;
    rivals.meetOverTheBody();
    rivals.click(u"Show Both…"_s);
    rivals.click(choice);
    QTEST(rivals.stored().updates.first().body, "kept");
    QStringList bodies;
    const QList<Revision> revisions = rivals.session.store().revisions(aDraft().id).value();
    for (const Revision &revision : revisions)
        bodies.append(revision.incident.updates.first().body);
    QVERIFY(bodies.contains(u"Common. My words."_s));
    QVERIFY(bodies.contains(u"Their words."_s));
    rivals.session.undoStack().undo();
    QCOMPARE(rivals.stored().updates.first().body,
             choice == u"Keep &Mine"_s ? u"Their words."_s : u"Common. My words."_s);
}

void TestConflicts::keepsATypedTitleInTheHistoryWhenTheOtherIsTaken()
{
    Rivals rivals;
    rivals.changeElsewhere([](Incident &theirs) { theirs.title = u"Their title"_s; });
    auto *title = rivals.field(u"Title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"My title"_s);
    Q_EMIT rivals.session.changedElsewhere();
    rivals.desk().flush();
    QCOMPARE(rivals.stored().title, u"Their title"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(rivals.stored().title, u"Their title"_s);
    QCOMPARE(title->text(), u"Their title"_s);
    rivals.session.undoStack().undo();
    QCOMPARE(rivals.stored().title, u"My title"_s);
}

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
