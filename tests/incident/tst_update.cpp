#include "tests/incident/builders.h"

#include <QTest>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Change = std::function<void(Update &)>;
Q_DECLARE_METATYPE(Change)

class TestUpdate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesTheHouseOnlyApprovedOrPosted_data();
    void leavesTheHouseOnlyApprovedOrPosted();
    void isNotPublishableWithATextNobodyApproved();
    void voidsAnApprovalWhenReadersWouldSeeAChange_data();
    void voidsAnApprovalWhenReadersWouldSeeAChange();
    void keepsAnInReviewTextInReviewWhenEdited();
    void isNoLongerInferredOnceSetByHand();
    void givesMovedTextAnotherDigest();
};

void TestUpdate::leavesTheHouseOnlyApprovedOrPosted_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("withApproval");
    QTest::addColumn<bool>("publishable");
    QTest::newRow("draft") << Stage::Draft << false << false;
    QTest::newRow("draft with a stale approval") << Stage::Draft << true << false;
    QTest::newRow("in review") << Stage::InReview << true << false;
    QTest::newRow("returned") << Stage::Returned << true << false;
    QTest::newRow("approved") << Stage::Approved << true << true;
    QTest::newRow("approved by nobody") << Stage::Approved << false << false;
    QTest::newRow("posted") << Stage::Posted << true << true;
    QTest::newRow("posted before it was read") << Stage::Posted << false << true;
    QTest::newRow("withdrawn") << Stage::Withdrawn << true << false;
}

void TestUpdate::leavesTheHouseOnlyApprovedOrPosted()
{
    QFETCH(Stage, stage);
    QFETCH(bool, withApproval);
    Update update = anUpdate(Status::Identified, at(13, 9));
    if (withApproval)
        update = approved(update, aDrafter());
    update.stage = stage;
    QTEST(isPublishable(update), "publishable");
}

void TestUpdate::isNotPublishableWithATextNobodyApproved()
{
    Update update = approved(anUpdate(Status::Identified, at(13, 9)), aDrafter());
    update.body += u" And more."_s;
    QVERIFY(!isPublishable(update));
}

void TestUpdate::voidsAnApprovalWhenReadersWouldSeeAChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isVoid");
    QTest::newRow("nothing") << Change([](Update &) {}) << false;
    QTest::newRow("a confirmed guess") << Change([](Update &u) { u.inferred = {}; }) << false;
    QTest::newRow("body") << Change([](Update &u) { u.body += u'.'; }) << true;
    QTest::newRow("headline") << Change([](Update &u) { u.headline = u"New"_s; }) << true;
    QTest::newRow("status") << Change([](Update &u) { u.status = Status::Resolved; }) << true;
    QTest::newRow("time") << Change([](Update &u) { u.postedAt = u.postedAt.addSecs(60); }) << true;
    QTest::newRow("promise") << Change([](Update &u) { u.promise = Promise{at(14, 9)}; }) << true;
}

void TestUpdate::voidsAnApprovalWhenReadersWouldSeeAChange()
{
    QFETCH(Change, change);
    QFETCH(bool, isVoid);
    const Update before = posted(approved(anUpdate(Status::Identified, at(13, 9)), aDrafter()));
    Update after = before;
    change(after);
    after = edited(before, after);
    QCOMPARE(after.stage, isVoid ? Stage::Draft : Stage::Posted);
    QCOMPARE(after.approval.has_value(), !isVoid);
    QCOMPARE(isPublishable(after), !isVoid);
}

void TestUpdate::keepsAnInReviewTextInReviewWhenEdited()
{
    Update before = anUpdate(Status::Identified, at(13, 9));
    before.stage = Stage::InReview;
    Update after = before;
    after.body = u"Other"_s;
    QCOMPARE(edited(before, after).stage, Stage::InReview);
}

void TestUpdate::isNoLongerInferredOnceSetByHand()
{
    Update before = anUpdate(Status::Investigating, at(13, 9));
    before.inferred = Inference::Status | Inference::Zone | Inference::Year;
    Update after = before;
    after.status = Status::Identified;
    QCOMPARE(edited(before, after).inferred, Inference::Zone | Inference::Year);
    after.postedAt = at(13, 10);
    QCOMPARE(edited(before, after).inferred, Inferences());
}

void TestUpdate::givesMovedTextAnotherDigest()
{
    Update one = anUpdate(Status::Identified, at(13, 9), u"b"_s);
    one.headline = u"a"_s;
    Update other = one;
    other.headline = u"ab"_s;
    other.body.clear();
    QVERIFY(textDigest(one) != textDigest(other));
}

QTEST_APPLESS_MAIN(TestUpdate)
#include "tst_update.moc"
