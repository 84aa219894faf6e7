#include "tests/incident/builders.h"
#include "ui/updates/updatedraft.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestUpdateDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void laysTypedTextOverWhatIsStoredAnew_data();
    void laysTypedTextOverWhatIsStoredAnew();
    void takesEveryPartThatWasNotTyped();
    void takesStageAndGuessesFromWhatIsStored();
    void isSettledWhenTheOtherSideGivesIn();
};

void TestUpdateDraft::laysTypedTextOverWhatIsStoredAnew_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("handedOver");
    QTest::addColumn<QString>("storedAnew");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("unsaved");
    QTest::addColumn<bool>("contested");

    const auto row = [](const char *name, const char *typed, const char *handed, const char *anew, const char *shown,
                        bool unsaved, bool contested) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(handed) << QString::fromLatin1(anew)
                            << QString::fromLatin1(shown) << unsaved << contested;
    };
    row("nothing happened", "old", "old", "old", "old", false, false);
    row("changed elsewhere", "old", "old", "theirs", "theirs", false, false);
    row("typed", "mine", "old", "old", "mine", true, false);
    row("typed and stored", "mine", "mine", "mine", "mine", false, false);
    row("typed on while it was stored", "mine too", "mine", "mine", "mine too", true, false);
    row("changed on both sides", "mine", "old", "theirs", "mine", true, true);
    row("changed elsewhere while it was stored", "mine", "mine", "theirs", "mine", true, true);
    row("changed alike on both sides", "same", "old", "same", "same", false, false);
}

void TestUpdateDraft::laysTypedTextOverWhatIsStoredAnew()
{
    QFETCH(QString, typed);
    QFETCH(QString, handedOver);
    QFETCH(QString, storedAnew);

    const Update old = anUpdate(Status::Investigating, at(1, 1), u"old"_s);
    UpdateDraft draft = draftOf(old);
    draft.typed.body = typed;
    draft.handedOver.body = handedOver;
    Update anew = old;
    anew.body = storedAnew;
    draft = rebased(draft, anew);

    QTEST(draft.typed.body, "shown");
    QTEST(draft.isUnsaved(), "unsaved");
    QTEST(draft.contested, "contested");
    QCOMPARE(draft.stored, anew);
}

void TestUpdateDraft::takesEveryPartThatWasNotTyped()
{
    const Update old = anUpdate(Status::Investigating, at(1, 1), u"old"_s);
    UpdateDraft draft = draftOf(old);
    draft.typed.headline = u"mine"_s;
    Update anew = old;
    anew.status = Status::Resolved;
    anew.body = u"theirs"_s;
    anew.postedAt = at(2, 2);
    anew.promise = Promise{at(3, 3)};
    Update expected = anew;
    expected.headline = u"mine"_s;
    expected.stage = Stage::Draft;

    draft = rebased(draft, anew);

    QCOMPARE(draft.update(), expected);
    QVERIFY(!draft.contested);
}

void TestUpdateDraft::takesStageAndGuessesFromWhatIsStored()
{
    Update old = anUpdate(Status::Investigating, at(1, 1), u"old"_s);
    old.stage = Stage::Draft;
    old.inferred = Inference::Status;
    Update anew = approved(old, aDrafter());
    anew.inferred = {};
    QCOMPARE(rebased(draftOf(old), anew).update(), anew);
    QCOMPARE(rebased(draftOf(old), anew).typed, anew);
}

void TestUpdateDraft::isSettledWhenTheOtherSideGivesIn()
{
    const Update old = anUpdate(Status::Investigating, at(1, 1), u"old"_s);
    UpdateDraft draft = draftOf(old);
    draft.typed.body = u"mine"_s;
    Update theirs = old;
    theirs.body = u"theirs"_s;
    draft = rebased(draft, theirs);
    QVERIFY(draft.contested);
    Update mine = old;
    mine.body = u"mine"_s;
    draft = rebased(draft, mine);
    QVERIFY(!draft.contested);
    QVERIFY(!draft.isUnsaved());
}

QTEST_APPLESS_MAIN(TestUpdateDraft)
#include "tst_updatedraft.moc"
