#include "tests/ui/updatesdesk.h"

#include "ui/checks/checkspane.h"
#include "ui/checks/draftcheck.h"
#include "ui/checks/findingcard.h"
#include "ui/checks/reviewgate.h"
#include "ui/updates/bodyedit.h"
#include "ui/updates/findingbar.h"
#include "ui/updates/updateeditor.h"
#include "ui/window/checkacts.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident aDraft(const QString &body)
{
    Incident incident = anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(20, 11, 59), body)});
    incident.updates[0].stage = Stage::Draft;
    incident.severity = Severity::Minor;
    return incident;
}

/// The updates of an incident with the checks beside them, as the desk has them.
struct CheckedDesk : UpdatesDesk {
    explicit CheckedDesk(const Incident &incident) : UpdatesDesk(incident), acts(session, *column, pane)
    {
        QObject::connect(column, &UpdatesColumn::drafted, &acts, &CheckActs::setDraft);
        QObject::connect(&session, &Session::incidentsChanged, &acts, [this] { tell(); });
        QObject::connect(&acts, &CheckActs::edited, &acts, [this](const Incident &after, const QString &act) {
            session.undoStack().push(new EditIncident(session, shown, after, act, QString()));
        });
        QObject::connect(&acts, &CheckActs::counted, &acts, [this](qsizetype findings) { count = findings; });
        tell();
    }

    void tell() { acts.setIncident(shown, session.page(shown.page), session.components(shown.page)); }

    [[nodiscard]] QStringList rulesInPane() const
    {
        QStringList rules;
        for (const FindingCard *card : pane.findChildren<FindingCard *>())
            for (const QLabel *label : card->findChildren<QLabel *>())
                if (ruleFromWord(label->toolTip()))
                    rules.append(label->toolTip());
        return rules;
    }

    [[nodiscard]] QAbstractButton *buttonOf(const QString &rule, const QString &text) const
    {
        for (const FindingCard *card : pane.findChildren<FindingCard *>()) {
            const auto labels = card->findChildren<QLabel *>();
            const bool isIt = std::any_of(labels.begin(), labels.end(),
                                          [&](const QLabel *label) { return label->toolTip() == rule; });
            for (auto *button : card->findChildren<QAbstractButton *>())
                if (isIt && button->text().contains(text))
                    return button;
        }
        return nullptr;
    }

    ChecksPane pane;
    CheckActs acts;
    qsizetype count = -1;
};

const QString brokenLink = u"User impact -\nMail is late for all customers. See [the page](ftp://example.com)."_s;

} // namespace

class TestChecks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrongWithTheOpenUpdate();
    void followsTheKeysAfterAPause();
    void mendsAsOneStepOfUndo();
    void addsAWordToThePageAsAStepOfItsOwn();
    void mendsNothingThatHasBeenTypedOver();
    void followsUndo();
    void mendsTheTitle();
    void leadsToFieldsThatAPersonMustSet();
    void leadsToTheWords();
    void marksTheWordsInTheText();
    void sendsWhatHasNoErrorForReview();
    void stopsErrorsBeforeTheReview();
    void sendsErrorsWithAReasonThatIsKept();
    void asksBeforeApprovalAsBeforeReview();
    void dismissesForThisTextAlone();
    void asksForAReasonWithWords();
    void saysNothingWithoutAnIncident();
    void countsTheCharactersThatAreLeft();
};

void TestChecks::saysWhatIsWrongWithTheOpenUpdate()
{
    CheckedDesk desk(aDraft(brokenLink));
    QVERIFY2(desk.rulesInPane().contains(u"unsafe-link"_s), qPrintable(desk.rulesInPane().join(u' ')));
    QCOMPARE(desk.rulesInPane().first(), u"unsafe-link"_s);
    QCOMPARE(desk.count, desk.rulesInPane().size());
    const auto *bar = desk.column->findChild<FindingBar *>();
    QVERIFY(!bar->isHidden());
    QVERIFY2(bar->accessibleName().startsWith(u"Error: "_s), qPrintable(bar->accessibleName()));
}

void TestChecks::followsTheKeysAfterAPause()
{
    CheckedDesk desk(aDraft(brokenLink));
    desk.body()->setFocus();
    desk.body()->selectAll();
    QTest::keyClicks(desk.body(), u"Mail is late for all customers. TBD"_s);
    QTRY_VERIFY(desk.rulesInPane().contains(u"placeholder-left"_s));
    QVERIFY(!desk.rulesInPane().contains(u"unsafe-link"_s));
    QCOMPARE(desk.stored(0).body, brokenLink);
}

void TestChecks::mendsAsOneStepOfUndo()
{
    const QString hidden = u"Mail is la\u200Bte for all customers."_s;
    CheckedDesk desk(aDraft(hidden));
    QAbstractButton *mend = desk.buttonOf(u"hidden-characters"_s, u"Remove"_s);
    QVERIFY(mend != nullptr);
    mend->click();
    QCOMPARE(desk.stored(0).body, u"Mail is late for all customers."_s);
    QTRY_VERIFY(!desk.rulesInPane().contains(u"hidden-characters"_s));
    desk.undo->trigger();
    QCOMPARE(desk.stored(0).body, hidden);
}

void TestChecks::addsAWordToThePageAsAStepOfItsOwn()
{
    CheckedDesk desk(aDraft(u"Mail to Exampel is late."_s));
    const Fix right{u"Add"_s, {Field::Body, {8, 7}}, u"Exampel"_s, Fix::Means::PageWords};
    const auto words = [&desk] { return desk.session.page(desk.shown.page).rules.words; };
    Q_EMIT desk.column->editor()->fixAsked(right);
    QCOMPARE(words(), QStringList{u"Exampel"_s});
    QCOMPARE(desk.stored(0).body, u"Mail to Exampel is late."_s);
    Q_EMIT desk.column->editor()->fixAsked(right);
    QCOMPARE(words(), QStringList{u"Exampel"_s});
    desk.session.undoStack().setIndex(0);
    QCOMPARE(words(), QStringList());
}

void TestChecks::mendsNothingThatHasBeenTypedOver()
{
    CheckedDesk desk(aDraft(u"Mail is la\u200Bte for all customers."_s));
    QPointer<QAbstractButton> mend = desk.buttonOf(u"hidden-characters"_s, u"Remove"_s);
    QVERIFY(mend);
    desk.body()->setFocus();
    desk.body()->selectAll();
    QTest::keyClicks(desk.body(), u"Mail."_s);
    mend->click(); // before the pause in which the text is looked at again
    QCOMPARE(desk.body()->toPlainText(), u"Mail."_s);
    QTRY_VERIFY(!desk.rulesInPane().contains(u"hidden-characters"_s));
}

void TestChecks::followsUndo()
{
    CheckedDesk desk(aDraft(u"Mail is late for all customers."_s));
    desk.body()->setFocus();
    desk.body()->selectAll();
    QTest::keyClicks(desk.body(), u"Mail is late. TBD"_s);
    QTRY_VERIFY(desk.rulesInPane().contains(u"placeholder-left"_s));
    desk.column->flush();
    desk.undo->trigger();
    QCOMPARE(desk.body()->toPlainText(), u"Mail is late for all customers."_s);
    QTRY_VERIFY(!desk.rulesInPane().contains(u"placeholder-left"_s));
}

void TestChecks::mendsTheTitle()
{
    Incident incident = aDraft(u"Mail is late for all customers."_s);
    incident.title = u"Outbound m\u200Bail is late"_s;
    CheckedDesk desk(incident);
    QAbstractButton *mend = desk.buttonOf(u"hidden-characters"_s, u"Remove"_s);
    QVERIFY(mend != nullptr);
    mend->click();
    QCOMPARE(desk.session.incident(desk.shown.id)->title, u"Outbound mail is late"_s);
    desk.undo->trigger();
    QCOMPARE(desk.session.incident(desk.shown.id)->title, incident.title);
}

void TestChecks::leadsToFieldsThatAPersonMustSet()
{
    CheckedDesk desk(aDraft(u"Mail is late for all customers."_s));
    QSignalSpy asked(&desk.acts, &CheckActs::fieldAsked);
    QAbstractButton *choose = desk.buttonOf(u"component-missing"_s, u"Choose"_s);
    QVERIFY(choose != nullptr);
    choose->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<Field>(), Field::Components);
    QVERIFY(asked.first().at(1).toBool());
}

void TestChecks::leadsToTheWords()
{
    CheckedDesk desk(aDraft(u"Mail is late for all customers. TBD"_s));
    desk.headline()->setFocus();
    QAbstractButton *show = desk.buttonOf(u"placeholder-left"_s, u"Show"_s);
    QVERIFY(show != nullptr);
    show->click();
    QVERIFY(desk.body()->hasFocus());
    QCOMPARE(desk.body()->textCursor().selectedText(), u"TBD"_s);
}

void TestChecks::marksTheWordsInTheText()
{
    CheckedDesk desk(aDraft(u"Mail is late for all customers. TBD"_s));
    QStringList marked;
    for (const QTextEdit::ExtraSelection &mark : desk.body()->extraSelections())
        marked.append(mark.cursor.selectedText());
    QVERIFY2(marked.contains(u"TBD"_s), qPrintable(marked.join(u'|')));
}

void TestChecks::sendsWhatHasNoErrorForReview()
{
    CheckedDesk desk(aDraft(u"User impact -\nMail is late for all customers since June 20, 2024, 09:00 CDT."_s));
    desk.button(u"Send for Review"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::InReview);
    QCOMPARE(desk.button(u"Send for Review"_s), nullptr);
    desk.undo->trigger();
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
}

void TestChecks::stopsErrorsBeforeTheReview()
{
    CheckedDesk desk(aDraft(brokenLink));
    bool wasAsked = false;
    QTimer::singleShot(0, desk.column, [&] {
        auto *gate = qobject_cast<ReviewGate *>(QApplication::activeModalWidget());
        wasAsked = gate != nullptr;
        if (gate)
            gate->reject();
    });
    desk.button(u"Send for Review"_s)->click();
    QVERIFY(wasAsked);
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
}

void TestChecks::sendsErrorsWithAReasonThatIsKept()
{
    CheckedDesk desk(aDraft(brokenLink));
    QTimer::singleShot(0, desk.column, [&] {
        auto *gate = qobject_cast<ReviewGate *>(QApplication::activeModalWidget());
        QVERIFY(gate != nullptr);
        gate->findChild<QPlainTextEdit *>()->setPlainText(u"The page is\nreached by ftp alone."_s);
        gate->accept();
    });
    desk.button(u"Send for Review"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::InReview);
    const QString act = desk.session.store().revisions(desk.shown.id)->last().by.act;
    QVERIFY2(act.contains(u"The page is reached by ftp alone."_s), qPrintable(act));
}

void TestChecks::asksBeforeApprovalAsBeforeReview()
{
    CheckedDesk desk(aDraft(brokenLink));
    int asked = 0;
    const auto answer = [&](const QString &reason) {
        QTimer::singleShot(0, desk.column, [&asked, reason] {
            auto *gate = qobject_cast<ReviewGate *>(QApplication::activeModalWidget());
            QVERIFY(gate != nullptr);
            ++asked;
            gate->findChild<QPlainTextEdit *>()->setPlainText(reason);
            reason.isEmpty() ? gate->reject() : gate->accept();
        });
    };
    answer({});
    desk.button(u"Approve"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
    desk.buttonOf(u"unsafe-link"_s, u"Dismiss"_s)->click();
    answer({});
    desk.button(u"Approve"_s)->click(); // a click puts no error out of the way
    QCOMPARE(desk.stored(0).stage, Stage::Draft);
    answer(u"The page is reached by ftp alone."_s);
    desk.button(u"Approve"_s)->click();
    QCOMPARE(desk.stored(0).stage, Stage::Approved);
    QCOMPARE(asked, 3);
    const QString act = desk.session.store().revisions(desk.shown.id)->last().by.act;
    QVERIFY2(act.contains(u"by ftp alone"_s), qPrintable(act));
}

void TestChecks::dismissesForThisTextAlone()
{
    CheckedDesk desk(aDraft(brokenLink));
    desk.buttonOf(u"unsafe-link"_s, u"Dismiss"_s)->click();
    QTRY_VERIFY(!desk.rulesInPane().contains(u"unsafe-link"_s));
    QCOMPARE(desk.session.store().incident(desk.shown.id)->dismissed.size(), 1);
    desk.body()->setFocus();
    desk.body()->selectAll();
    QTest::keyClicks(desk.body(), u"Mail is late. See [another](gopher://example.com)."_s);
    QTRY_VERIFY(desk.rulesInPane().contains(u"unsafe-link"_s));
}

void TestChecks::asksForAReasonWithWords()
{
    Finding error;
    error.reason = u"A link leads nowhere."_s;
    error.grade = Grade::Error;
    ReviewGate gate({error});
    QPushButton *send = nullptr;
    for (auto *button : gate.findChildren<QPushButton *>())
        if (button->text().contains(u"Go On"_s))
            send = button;
    QVERIFY(send != nullptr);
    for (const auto &[reason, isEnough] :
         {std::pair(u""_s, false), std::pair(u" \n . "_s, false), std::pair(u"Agreed with the duty manager"_s, true)}) {
        gate.findChild<QPlainTextEdit *>()->setPlainText(reason);
        QCOMPARE(send->isEnabled(), isEnough);
    }
}

void TestChecks::saysNothingWithoutAnIncident()
{
    CheckedDesk desk(aDraft(brokenLink));
    desk.acts.clear();
    QCOMPARE(desk.count, 0);
    QTRY_COMPARE(desk.rulesInPane(), QStringList());
}

void TestChecks::countsTheCharactersThatAreLeft()
{
    const auto labels = [](const CheckedDesk &desk) {
        QStringList texts;
        for (const QLabel *label : desk.column->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QVERIFY(labels(CheckedDesk(aDraft(u"x"_s.repeated(1000)))).contains(u"1000 character(s)"_s));
    QVERIFY(labels(CheckedDesk(aDraft(u"x"_s.repeated(24'000)))).contains(u"1000 character(s) left"_s));
    QVERIFY(labels(CheckedDesk(aDraft(u"x"_s.repeated(25'001)))).contains(u"1 character(s) too many"_s));
}

QTEST_MAIN(TestChecks)
#include "tst_checks.moc"
