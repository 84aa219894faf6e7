#include "app/desk/pastnotices.h"

#include "tests/store/stores.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestPastNotices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByWordsWhatReadersHaveSeen_data() { addStoreRows(); }
    void findsByWordsWhatReadersHaveSeen();
    void putsTheLikestFirst_data() { addStoreRows(); }
    void putsTheLikestFirst();
    void listsTheNewestOfAPage_data() { addStoreRows(); }
    void listsTheNewestOfAPage();
    void findsNothingForATitleOfPlaceholders();
    void choosesTheUpdateOfTheSameStage_data();
    void choosesTheUpdateOfTheSameStage();
};

namespace {

Incident told(const QString &title, int day, const QString &body = u"We look into it."_s)
{
    return anIncident(title, {anUpdate(Status::Investigating, at(day, 9), body)});
}

/// Of the mail, of the web, one that readers never saw, one withdrawn, and planned work.
void fill(IncidentStore &store)
{
    addPage(store);
    Incident unseen = told(u"Outbound mail is delayed, unseen"_s, 6);
    unseen.updates[0].stage = Stage::Draft;
    Incident withdrawn = told(u"Outbound mail is delayed, withdrawn"_s, 7);
    withdrawn.withdrawn = true;
    Incident planned = told(u"Outbound mail is delayed by work"_s, 8);
    planned.kind = Kind::Maintenance;
    planned.updates[0].status = Status::Scheduled;
    for (const Incident &incident :
         {told(u"Delays for outbound messages"_s, 2), told(u"Web console is slow"_s, 3),
          told(u"Mail search fails"_s, 4), told(u"Login errors"_s, 5), unseen, withdrawn, planned})
        stored(store, incident);
}

Update of(Status status, int hour, Stage stage = Stage::Posted)
{
    Update update = anUpdate(status, at(3, hour), u"At %1"_s.arg(hour));
    update.stage = stage;
    return update;
}

} // namespace

void TestPastNotices::findsByWordsWhatReadersHaveSeen()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    fill(*store);
    const Incident now = stored(*store, told(u"Outbound mail is delayed"_s, 20));
    const auto found = [&](const QString &search, int count = 20) {
        return titles(*pastNotices(*store, now, search, count));
    };
    QCOMPARE(found(u"mai"_s), QStringList{u"Mail search fails"_s});
    QCOMPARE(found(u"look"_s, 2), (QStringList{u"Login errors"_s, u"Mail search fails"_s}));
    QCOMPARE(found(u"nowhere"_s), QStringList());
}

void TestPastNotices::putsTheLikestFirst()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    fill(*store);
    const Incident now = stored(*store, told(u"Outbound messages are delayed"_s, 20));
    QCOMPARE(titles(*noticesLike(*store, now, {}, 20)), QStringList{u"Delays for outbound messages"_s});
    QCOMPARE(titles(*noticesLike(*store, now, {u"Mail"_s}, 20)),
             (QStringList{u"Delays for outbound messages"_s, u"Mail search fails"_s}));
    QCOMPARE(titles(*noticesLike(*store, now, {u"Mail"_s}, 1)), QStringList{u"Delays for outbound messages"_s});
}

void TestPastNotices::listsTheNewestOfAPage()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    fill(*store);
    const auto newest = [&](PageId page, int count) { return titles(*newestNotices(*store, page, count)); };
    QCOMPARE(newest(aPage().id, 3),
             (QStringList{u"Outbound mail is delayed by work"_s, u"Login errors"_s, u"Mail search fails"_s}));
    QCOMPARE(newest(aPage().id, 20).size(), 5); // without what nobody has seen, and what is withdrawn
    QCOMPARE(newest(aPage(u"Example Shop"_s).id, 20), QStringList());
}

void TestPastNotices::findsNothingForATitleOfPlaceholders()
{
    MemoryStore store;
    fill(store);
    Incident now = told(u"{{mail}}: {{the web console, login}}"_s, 20);
    QCOMPARE(titles(*noticesLike(store, now, {}, 20)), QStringList());
    now.title = u"The and for: {{mail}} is x"_s;
    QCOMPARE(titles(*noticesLike(store, now, {}, 20)), QStringList());
}

void TestPastNotices::choosesTheUpdateOfTheSameStage_data()
{
    QTest::addColumn<QList<Update>>("past");
    QTest::addColumn<QList<Update>>("now");
    QTest::addColumn<QString>("chosen");
    const QList<Update> story{of(Status::Investigating, 1), of(Status::Identified, 2), of(Status::Identified, 3),
                              of(Status::Resolved, 4), of(Status::Resolved, 5, Stage::Draft)};
    QTest::newRow("nothing told yet") << story << QList<Update>() << u"At 1"_s;
    QTest::newRow("a draft alone") << story << QList<Update>{of(Status::Identified, 9, Stage::Draft)} << u"At 1"_s;
    QTest::newRow("in the middle") << story << QList<Update>{of(Status::Identified, 9)} << u"At 3"_s;
    QTest::newRow("at the end") << story << QList<Update>{of(Status::Resolved, 9)} << u"At 4"_s;
    QTest::newRow("never been there") << story << QList<Update>{of(Status::Monitoring, 9)} << u"At 4"_s;
    QTest::newRow("nobody saw it") << QList<Update>{of(Status::Identified, 1, Stage::Draft)} << QList<Update>()
                                   << QString();
}

void TestPastNotices::choosesTheUpdateOfTheSameStage()
{
    QFETCH(QList<Update>, past);
    QFETCH(QList<Update>, now);
    const auto chosen = updateToBeginFrom(anIncident(u"Past"_s, past), anIncident(u"Now"_s, now));
    QTEST(chosen ? chosen->body : QString(), "chosen");
}

QTEST_GUILESS_MAIN(TestPastNotices)
#include "tst_pastnotices.moc"
